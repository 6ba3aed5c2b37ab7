package io.echelon.sdk.testkit;

import static org.junit.Assert.assertEquals;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.Before;
import org.junit.Test;
import org.junit.runner.JUnitCore;

/** The contract passes what keeps its rules and names the rule that a channel breaks. */
public class DeliveryContractTest {
  private static final Function<OutboundMessage, Delivery> SOUND =
      m -> {
        if (!m.address().matches("[a-z]+")) {
          return Delivery.refused("no address");
        }
        Subject.box.add(new DeliveryContract.Received(m.address(), m.title(), m.text()));
        return Delivery.delivered("ref-" + m.id());
      };

  @Test
  public void aSoundChannelPasses() {
    assertEquals(Set.of(), broken("sound", SOUND, m -> Delivery.retry("down")));
  }

  @Test
  public void theIdIsPlain() {
    assertEquals(
        Set.of("idIsLowerCaseWithDigitsAndHyphens"),
        broken("E mail", SOUND, m -> Delivery.retry("down")));
  }

  @Test
  public void whatCanNotBeReachedIsTriedAgain() {
    assertEquals(
        Set.of("withoutACarrierItIsTriedAgain"),
        broken("sound", SOUND, m -> Delivery.refused("down")));
  }

  @Test
  public void beforeThePointOfNoReturnItAsks() {
    assertEquals(
        new TreeSet<>(
            List.of(
                "itTellsOnceThatThereIsNoWayBack", "whoIsHeldBackAtTheLastMomentHandsNothingOver")),
        broken("hasty", SOUND, m -> Delivery.retry("down")));
  }

  @Test
  public void theReferenceFollowsTheId() {
    assertEquals(
        Set.of("theReferenceOfAMessageIsThatOfItsId"),
        broken("sound", m -> told(m, d -> "ref"), m -> Delivery.retry("down")));
  }

  @Test
  public void impossibleAddressesAreRefused() {
    Function<OutboundMessage, Delivery> patient =
        m -> {
          Delivery sound = SOUND.apply(m);
          return sound.outcome() == Delivery.Outcome.REFUSED ? Delivery.retry("?") : sound;
        };
    assertEquals(
        Set.of("anImpossibleAddressIsRefused"),
        broken("sound", patient, m -> Delivery.retry("down")));
  }

  @Test
  public void nothingIsCutOrChanged() {
    Set<String> broken =
        broken(
            "sound",
            m ->
                SOUND.apply(
                    new OutboundMessage(
                        m.id(),
                        m.address(),
                        m.language(),
                        m.title(),
                        m.text().replaceAll("[^\\x00-\\x7f]", "?"))),
            m -> Delivery.retry("down"));
    assertEquals(
        new TreeSet<>(
            List.of("theLongestMessageIsReceivedWhole", "whatIsDeliveredIsReceivedAsItWasWritten")),
        broken);
  }

  private static Delivery told(OutboundMessage message, UnaryOperator<String> reference) {
    Delivery sound = SOUND.apply(message);
    return new Delivery(sound.outcome(), reference.apply(sound.detail()));
  }

  private static Set<String> broken(
      String id,
      Function<OutboundMessage, Delivery> deliver,
      Function<OutboundMessage, Delivery> unreachable) {
    Subject.channel = new Given(id, deliver);
    Subject.unreachable = new Given(id, unreachable);
    return JUnitCore.runClasses(Subject.class).getFailures().stream()
        .map(failure -> failure.getDescription().getMethodName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private record Given(String id, Function<OutboundMessage, Delivery> how)
      implements OutboundChannel {
    @Override
    public LocalizedText name() {
      return new LocalizedText("n", "名");
    }

    @Override
    public Delivery deliver(OutboundMessage message, Runnable noWayBack) {
      if (!id.equals("hasty")) {
        noWayBack.run();
      }
      return how.apply(message);
    }
  }

  /** The contract as a plug-in's test extends it. */
  public static final class Subject extends DeliveryContract {
    static final List<Received> box = new CopyOnWriteArrayList<>();
    static OutboundChannel channel;
    static OutboundChannel unreachable;

    @Before
    public void empty() {
      box.clear();
    }

    @Override
    protected OutboundChannel channel() {
      return channel;
    }

    @Override
    protected OutboundChannel unreachable() {
      return unreachable;
    }

    @Override
    protected String address() {
      return "somebody";
    }

    @Override
    protected String impossibleAddress() {
      return "no body";
    }

    @Override
    protected List<Received> received() {
      return new ArrayList<>(box);
    }
  }
}
