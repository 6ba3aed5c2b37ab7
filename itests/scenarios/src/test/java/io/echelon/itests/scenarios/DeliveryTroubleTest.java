package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.internal.OutboxDeliveries;
import io.echelon.spi.channel.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.Test;

/** Whatever servers, clocks, channels and nodes do, a message is sent once or shown. */
public class DeliveryTroubleTest extends DeliveryScenario {
  @Test
  public void whileTheServerIsDownItIsTriedByTheScheduleAndThenArrivesOnce() {
    mailbox.down();
    write("li.na");
    tick();
    assertEquals(DeliveryState.RETRY, state());
    assertEquals(0, tickAfter(Duration.ofMinutes(15).minusSeconds(1)));
    assertEquals(1, tickAfter(Duration.ofSeconds(1)));
    assertEquals(1, tickAfter(Duration.ofMinutes(30)));
    assertEquals(3, newest().delivery().attempts());
    mailbox.up();
    assertEquals(0, tickAfter(Duration.ofMinutes(119)));
    assertEquals(1, tickAfter(Duration.ofMinutes(1)));
    assertEquals(0, tickAfter(Duration.ofDays(3)));
    assertEquals(1, mailbox.mails().size());
    assertEquals(DeliveryState.SENT, state());
  }

  @Test
  public void afterTheLastAttemptItIsGivenUpAndAPersonSendsItAgain() {
    mailbox.down();
    write("li.na");
    tick();
    Stream.of("PT15M", "PT30M", "PT2H", "PT12H")
        .forEach(pause -> assertEquals(1, tickAfter(Duration.parse(pause))));
    assertEquals(DeliveryState.RETRY, state());
    assertEquals(1, tickAfter(Duration.ofDays(1)));
    assertEquals(DeliveryState.GIVEN_UP, state());
    assertEquals(6, newest().delivery().attempts());
    assertEquals(0, tickAfter(Duration.ofDays(30)));
    mailbox.up();
    long id = newest().id();
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.outbox.resend(platform.agent, UNIT, id, "is up"));
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> platform.outbox.resend(platform.admin, UNIT, id, " "));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.outbox.resend(platform.admin, UNIT, -1, "is up"));
    platform.outbox.resend(platform.admin, UNIT, id, "the server is up");
    assertEquals(1, tick());
    assertEquals(1, mailbox.mails().size());
    assertRefused(
        ErrorCode.ILLEGAL_STEP, () -> platform.outbox.resend(platform.admin, UNIT, id, "again"));
  }

  @Test
  public void whatIsRefusedIsNotTriedAgain() {
    instead(m -> Delivery.refused("550 no such user"));
    write("li.na");
    tick();
    assertEquals(DeliveryState.UNDELIVERABLE, state());
    assertEquals(0, tickAfter(Duration.ofDays(9)));
  }

  @Test
  public void aChannelThatThrowsLeavesTheMessageUncertainAndTheOthersGo() {
    List<String> ids = new ArrayList<>();
    instead(
        m -> {
          ids.add(m.id());
          if (ids.size() == 1) {
            throw new IllegalStateException("a defect");
          }
          return Delivery.delivered(m.id());
        });
    write("li.na");
    write("li.na");
    assertEquals(2, tick());
    assertEquals(0, tickAfter(Duration.ofDays(9)));
    assertEquals(1, count(DeliveryState.UNCERTAIN));
    assertEquals(1, count(DeliveryState.SENT));
  }

  @Test
  public void anUncertainMessageThatIsSentAgainHasTheSameId() {
    List<String> ids = new ArrayList<>();
    instead(
        m -> {
          ids.add(m.id());
          return Delivery.uncertain("silence");
        });
    write("li.na");
    tick();
    platform.outbox.resend(platform.admin, UNIT, newest().id(), "it did not arrive");
    tick();
    assertEquals(2, ids.size());
    assertEquals(ids.get(0), ids.get(1));
  }

  @Test
  public void aClockThatRanAheadAndIsSetBackHoldsNothingBackForever() {
    Instant now = platform.clock.instant();
    mailbox.down();
    platform.clock.set(now.plus(Duration.ofDays(3_000)));
    write("li.na");
    tick();
    assertEquals(DeliveryState.RETRY, state());
    write("li.na");
    platform.clock.set(now);
    mailbox.up();
    assertEquals(2, tick());
    assertEquals(2, mailbox.mails().size());
  }

  @Test
  public void twoNodesSendEachMessageOnce() throws Exception {
    List<String> sent = new CopyOnWriteArrayList<>();
    instead(
        m -> {
          sent.add(m.id());
          return Delivery.delivered(m.id());
        });
    IntStream.range(0, 150).forEach(i -> write("li.na"));
    CountDownLatch start = new CountDownLatch(2);
    List<Integer> moved = Collections.synchronizedList(new ArrayList<>());
    List<Thread> nodes =
        Stream.generate(this::node)
            .limit(2)
            .map(
                node ->
                    new Thread(
                        () -> {
                          start.countDown();
                          try {
                            start.await();
                          } catch (InterruptedException e) {
                            throw new IllegalStateException(e);
                          }
                          moved.add(node.tick(platform.clock.instant()));
                        }))
            .toList();
    nodes.forEach(Thread::start);
    for (Thread node : nodes) {
      node.join();
    }
    tick();
    assertEquals(150, sent.size());
    assertEquals(150, Set.copyOf(sent).size());
    assertEquals(150, count(DeliveryState.SENT));
  }

  private OutboxDeliveries node() {
    return new OutboxDeliveries(
        platform.stores.outbox(),
        platform.stores.accounts(),
        platform.stores.customers(),
        platform.plugins,
        platform.fence,
        platform.stores.transactions(),
        platform.audit,
        platform.clock);
  }

  @Test
  public void whatANodeTookAndDidNotHandOverIsSentByAnother() {
    instead(m -> Delivery.delivered(m.id()));
    write("li.na");
    OutboxMessage seen = newest();
    take(seen);
    assertEquals(0, tickAfter(Duration.ofMinutes(9)));
    assertEquals("taken back, and sent", 2, tickAfter(Duration.ofMinutes(1)));
    assertEquals(DeliveryState.SENT, state());
    assertEquals(2, newest().delivery().attempts());
  }

  @Test
  public void aNodeThatIsTooSlowIsHeldBackAtTheLastMoment() {
    List<String> handed = new ArrayList<>();
    instead(
        m -> {
          handed.add(m.id());
          return Delivery.delivered(m.id());
        },
        () -> {
          if (handed.isEmpty()) {
            handed.add("meanwhile");
            platform.clock.advance(Duration.ofMinutes(11));
            node().tick(platform.clock.instant());
          }
        });
    write("li.na");
    tick();
    assertEquals("once", 2, handed.size());
    assertEquals(DeliveryState.SENT, state());
  }

  private void take(OutboxMessage seen) {
    DeliveryStatus taken =
        new DeliveryStatus(
            DeliveryState.SENDING,
            1,
            Optional.of(platform.clock.instant().plus(Duration.ofMinutes(10))),
            Optional.of("email"),
            Optional.empty(),
            Optional.of(platform.clock.instant()));
    platform.stores.transactions().run(() -> platform.stores.outbox().move(seen, taken));
  }
}
