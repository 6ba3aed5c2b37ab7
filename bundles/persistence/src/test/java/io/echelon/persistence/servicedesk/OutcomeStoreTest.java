package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.servicedesk.CauseReport;
import io.echelon.platform.servicedesk.CauseReview;
import io.echelon.platform.servicedesk.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class OutcomeStoreTest extends StoreContract {
  private static final Duration DAY = Duration.ofDays(1);
  private static final Instant UNTIL = T0.plus(DAY);

  private Outcome outcome(String cause, String tier, Instant at, boolean breached) {
    long request = write(() -> stores.requests().insert(Rows.request(unit))).id();
    return new Outcome(
        request,
        unit,
        at,
        "li.na",
        "repair",
        Optional.ofNullable(tier),
        Optional.ofNullable(cause),
        Duration.ofMinutes(90),
        breached,
        0);
  }

  private Outcome put(Outcome outcome) {
    run(() -> stores.outcomes().put(outcome));
    return outcome;
  }

  private List<CauseReport.Line> causes() {
    return read(() -> stores.outcomes().causes(unit, T0.minus(DAY), T0, UNTIL, 10));
  }

  @Test
  public void causesAreCountedWithThePeriodBefore() {
    put(outcome("OLD", "A1", T0.minus(DAY), true));
    put(outcome("OLD", "A1", T0.minusSeconds(1), false));
    put(outcome("OLD", "A1", T0, true));
    put(outcome(null, null, T0, false));
    put(outcome(null, null, UNTIL.minusSeconds(1), false));
    put(outcome("OLD", "A1", UNTIL, false));
    put(outcome("OLD", "A1", T0.minus(DAY).minusSeconds(1), false));
    assertEquals(
        List.of(
            new CauseReport.Line(Optional.empty(), "repair", Optional.empty(), 2, 0, 0, 0),
            new CauseReport.Line(Optional.of("OLD"), "repair", Optional.of("A1"), 1, 2, 0, 1)),
        causes());
  }

  @Test
  public void aLaterResolutionTakesThePlaceOfTheFirst() {
    Outcome first = put(outcome("OLD", "A1", T0, false));
    run(() -> stores.outcomes().reopened(first.request(), 2));
    assertEquals(1, causes().get(0).reopened());
    put(
        new Outcome(
            first.request(),
            unit,
            T0,
            "wang",
            "repair",
            Optional.of("A1"),
            Optional.of("NEW"),
            Duration.ZERO,
            true,
            2));
    assertEquals(
        List.of(new CauseReport.Line(Optional.of("NEW"), "repair", Optional.of("A1"), 1, 0, 1, 1)),
        causes());
  }

  @Test
  public void reviewsComeNewestFirst() {
    CauseReview draft =
        new CauseReview(
            0,
            unit,
            LocalDate.of(2026, 1, 1),
            LocalDate.of(2026, 1, 31),
            "wang",
            T0,
            "old repeaters",
            "replace them");
    CauseReview first = write(() -> stores.outcomes().insert(draft));
    CauseReview second = write(() -> stores.outcomes().insert(draft));
    assertEquals(
        List.of(second, first), read(() -> stores.outcomes().reviews(unit, Long.MAX_VALUE, 9)));
    assertEquals(List.of(first), read(() -> stores.outcomes().reviews(unit, second.id(), 9)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.outcomes().reopened(1, 1));
    assertNeedsTransaction(() -> stores.outcomes().causes(unit, T0, T0, T0, 1));
    assertNeedsTransaction(() -> stores.outcomes().reviews(unit, 1, 1));
  }
}
