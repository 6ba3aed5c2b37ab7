package io.echelon.sdk.testkit;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertNotEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.Delivery.Outcome;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.Test;

/**
 * The contract of channels that deliver messages, one test per rule. A plug-in's test extends this
 * class and has a carrier that receives in the same JVM, new for each test.
 */
public abstract class DeliveryContract {
  private static final int AT_ONCE = 8;

  /** What the carrier has received. */
  public record Received(String address, String title, String text) {}

  /** The channel under test, with a carrier that takes everything. */
  protected abstract OutboundChannel channel();

  /** The same channel, whose carrier can't be reached. */
  protected abstract OutboundChannel unreachable();

  /** An address that the carrier takes. */
  protected abstract String address();

  /** An address that no carrier takes. */
  protected abstract String impossibleAddress();

  /** All that the carrier has received; lines of texts end in {@code \n}, the last in nothing. */
  protected abstract List<Received> received();

  private OutboundMessage message(String id, String title, String text) {
    return new OutboundMessage(id, address(), Optional.of("zh"), title, text);
  }

  private Delivery sent(OutboundMessage message) {
    return channel().deliver(message, () -> {});
  }

  @Test
  public void idIsLowerCaseWithDigitsAndHyphens() {
    assertTrue(channel().id(), channel().id().matches("[a-z][a-z0-9-]{0,63}"));
  }

  @Test
  public void whatIsDeliveredIsReceivedAsItWasWritten() {
    OutboundMessage message =
        message("1.a-b", "客户等级上调 – tier “A”", "自2026年1月1日起\n\nFrom 1 January on.\n.\nend");
    Delivery delivery = sent(message);
    assertEquals(delivery.detail(), Outcome.DELIVERED, delivery.outcome());
    assertFalse(delivery.detail().isBlank());
    assertEquals(List.of(new Received(address(), message.title(), message.text())), received());
  }

  @Test
  public void theLongestMessageIsReceivedWhole() {
    OutboundMessage message = message("1", "题".repeat(1_000), "字".repeat(10_000));
    assertEquals(Outcome.DELIVERED, sent(message).outcome());
    assertEquals(List.of(new Received(address(), message.title(), message.text())), received());
  }

  @Test
  public void theReferenceOfAMessageIsThatOfItsId() {
    Delivery first = sent(message("1", "t", "x"));
    Delivery again = sent(message("1", "t", "x"));
    Delivery other = sent(message("2", "t", "x"));
    assertEquals(first.detail(), again.detail());
    assertNotEquals(first.detail(), other.detail());
  }

  @Test
  public void itTellsOnceThatThereIsNoWayBack() {
    AtomicInteger calls = new AtomicInteger();
    channel().deliver(message("1", "t", "x"), calls::incrementAndGet);
    assertEquals(1, calls.get());
  }

  @Test
  public void whoIsHeldBackAtTheLastMomentHandsNothingOver() {
    OutboundMessage message = message("1", "t", "x");
    OutboundChannel channel = channel();
    Runnable stop =
        () -> {
          throw new IllegalStateException("stop");
        };
    assertEquals(
        "stop",
        assertThrows(IllegalStateException.class, () -> channel.deliver(message, stop))
            .getMessage());
    assertEquals(List.of(), received());
  }

  @Test
  public void withoutACarrierItIsTriedAgain() {
    Delivery delivery = unreachable().deliver(message("1", "t", "x"), () -> {});
    assertEquals(delivery.detail(), Outcome.RETRY, delivery.outcome());
    assertFalse(delivery.detail().isBlank());
  }

  @Test
  public void anImpossibleAddressIsRefused() {
    for (String address : List.of(impossibleAddress(), "", address() + "\r\n" + address())) {
      OutboundMessage message =
          new OutboundMessage("1", address, Optional.empty(), "title", "text");
      assertEquals(address, Outcome.REFUSED, sent(message).outcome());
    }
    assertEquals(List.of(), received());
  }

  @Test
  public void whatLooksLikeAHeaderIsText() {
    OutboundMessage message =
        message("1", "t\r\nBcc: " + address() + "\r\n\r\nforged", "Bcc: a\n\nSubject: b");
    assertEquals(Outcome.DELIVERED, sent(message).outcome());
    assertEquals(List.of(new Received(address(), message.title(), message.text())), received());
  }

  @Test
  public void severalThreadsDeliverAtOnce() {
    Set<String> titles =
        IntStream.range(0, AT_ONCE).mapToObj(i -> "title " + i).collect(Collectors.toSet());
    OutboundChannel shared = channel();
    assertTrue(
        titles.parallelStream()
            .map(t -> shared.deliver(message(t.replace(' ', '-'), t, "x"), () -> {}))
            .allMatch(d -> d.outcome() == Outcome.DELIVERED));
    assertEquals(AT_ONCE, received().size());
    assertEquals(titles, received().stream().map(Received::title).collect(Collectors.toSet()));
  }
}
