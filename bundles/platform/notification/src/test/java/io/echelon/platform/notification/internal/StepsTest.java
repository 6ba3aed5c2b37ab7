package io.echelon.platform.notification.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Delivery;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.Test;

public class StepsTest {
  private static final Instant NOW = Instant.parse("2026-03-03T09:15:30Z");
  private static final LocalizedText TEXT = new LocalizedText("t", "文");

  private static DeliveryStatus fresh() {
    return OutboxMessage.toCustomer("u", "K", 1, TEXT, TEXT, NOW).delivery();
  }

  private static DeliveryStatus retried(DeliveryStatus from, Instant now) {
    return Steps.answered(Steps.sending(from, "email", now), Delivery.retry("busy"), now);
  }

  @Test
  public void thePausesAreThoseOfTheScheduleAndThenItIsGivenUp() {
    DeliveryStatus status = fresh();
    Instant now = NOW;
    for (Duration pause : Steps.PAUSES) {
      status = retried(status, now);
      assertEquals(DeliveryState.RETRY, status.state());
      assertEquals(Optional.of(now.plus(pause)), status.dueAt());
      assertTrue("no pause is longer", pause.compareTo(Steps.LONGEST_PAUSE) <= 0);
      now = status.dueAt().orElseThrow();
    }
    status = retried(status, now);
    assertEquals(DeliveryState.GIVEN_UP, status.state());
    assertEquals(Optional.empty(), status.dueAt());
    assertEquals(6, status.attempts());
    assertEquals(DeliveryState.GIVEN_UP, retried(Steps.waitingAgain(status, now), now).state());
  }

  @Test
  public void whileItIsSentItHasALeaseLongerThanAnyCall() {
    DeliveryStatus sending = Steps.sending(fresh(), "email", NOW);
    assertEquals(Optional.of(NOW.plus(Steps.LEASE)), sending.dueAt());
    assertEquals(1, sending.attempts());
  }

  @Test
  public void answersSettle() {
    DeliveryStatus sending = Steps.sending(fresh(), "email", NOW);
    DeliveryStatus sent = Steps.answered(sending, Delivery.delivered("<1@x>"), NOW);
    assertEquals(DeliveryState.SENT, sent.state());
    assertEquals(Optional.of("<1@x>"), sent.note());
    assertEquals(Optional.empty(), sent.dueAt());
    assertEquals(
        DeliveryState.UNDELIVERABLE, Steps.answered(sending, Delivery.refused("no"), NOW).state());
    assertEquals(
        DeliveryState.UNCERTAIN, Steps.answered(sending, Delivery.uncertain("?"), NOW).state());
  }

  @Test
  public void aLongReasonIsCut() {
    Delivery refused = Delivery.refused("x".repeat(5_000));
    DeliveryStatus status = Steps.answered(Steps.sending(fresh(), "e", NOW), refused, NOW);
    assertEquals(1_000, status.note().orElseThrow().length());
  }

  @Test
  public void withoutAnAnswerOnlyWhatWasHandedOverIsUncertain() {
    DeliveryStatus sending = Steps.sending(fresh(), "email", NOW);
    DeliveryStatus again = Steps.lost(sending, NOW);
    assertEquals(DeliveryState.RETRY, again.state());
    assertEquals("at once", Optional.of(NOW), again.dueAt());
    DeliveryStatus unknown = Steps.lost(Steps.handedOver(sending, NOW), NOW);
    assertEquals(DeliveryState.UNCERTAIN, unknown.state());
    assertEquals(Optional.empty(), unknown.dueAt());
  }
}
