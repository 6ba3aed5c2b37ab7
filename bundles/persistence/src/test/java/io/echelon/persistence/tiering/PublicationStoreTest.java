package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

public class PublicationStoreTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

  private long rate(String name, RunResult... results) {
    return write(
        () -> {
          long run = stores.runs().insert(RunRows.run(unit, name, T0)).id();
          stores.runs().append(run, List.of(results));
          return run;
        });
  }

  private Publication publish(long run, LocalDate from, Instant at) {
    Publication publication = new Publication(run, unit, from, at, "wang", Optional.empty());
    run(() -> stores.publications().publish(publication));
    return publication;
  }

  private Optional<TierRow> tier(long customer, LocalDate on, Instant knownAt) {
    Optional<TierRow> one = read(() -> stores.publications().tier(unit, customer, on, knownAt));
    Map<Long, TierRow> range =
        read(() -> stores.publications().tiers(unit, customer, customer, on, knownAt));
    assertEquals(one, Optional.ofNullable(range.get(customer)));
    return one;
  }

  private String code(long customer, LocalDate on, Instant knownAt) {
    return tier(customer, on, knownAt).map(TierRow::tier).orElse("none");
  }

  @Test
  public void aPublicationCountsFromItsDayOnceItIsKnown() {
    long run = rate("1", RunRows.rated(8, "A1"));
    publish(run, DAY, T0);
    assertEquals("none", code(8, DAY.minusDays(1), T0));
    assertEquals("none", code(8, DAY, T0.minusNanos(1_000)));
    assertEquals(Optional.of(new TierRow(8, run, "A1", 1.0, false, DAY, false)), tier(8, DAY, T0));
    assertEquals("none", code(9, DAY, T0));
    assertEquals(Optional.empty(), read(() -> stores.publications().tier("other", 8, DAY, T0)));
  }

  @Test
  public void theLatestDateWinsThenTheLatestRecorded() {
    publish(rate("1", RunRows.rated(1, "A1")), DAY, T0);
    publish(rate("2", RunRows.rated(1, "A2")), DAY, T0.plusSeconds(10));
    publish(rate("3", RunRows.rated(1, "A3")), DAY.minusDays(5), T0.plusSeconds(20));
    publish(rate("4", RunRows.rated(1, "A0")), DAY.plusDays(5), T0);
    assertEquals("A2", code(1, DAY, T0.plusSeconds(20)));
    assertEquals("A1", code(1, DAY, T0.plusSeconds(9)));
    assertEquals("A3", code(1, DAY.minusDays(1), T0.plusSeconds(20)));
    assertEquals("A0", code(1, DAY.plusDays(5), T0));
  }

  @Test
  public void aRevokedOneCountsForWhoeverAsksAsOfBefore() {
    publish(rate("1", RunRows.rated(1, "A1")), DAY, T0);
    long second = rate("2", RunRows.rated(1, "A2"));
    Publication publication = publish(second, DAY, T0.plusSeconds(1));
    run(() -> stores.publications().revoke(second, T0.plusSeconds(5), "wang", "错"));
    assertEquals("A2", code(1, DAY, T0.plusSeconds(4)));
    assertEquals("A1", code(1, DAY, T0.plusSeconds(5)));
    assertEquals(
        Optional.of(
            new Publication(
                second,
                unit,
                DAY,
                publication.recordedAt(),
                "wang",
                Optional.of(T0.plusSeconds(5)))),
        read(() -> stores.publications().find(second)));
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> stores.publications().revoke(second, T0.plusSeconds(6), "wang", "again"));
  }

  @Test
  public void aCustomerThatIsNotRatableKeepsTheEarlierTierFlagged() {
    publish(rate("1", RunRows.rated(1, "A1"), RunRows.rated(2, "A1")), DAY, T0);
    publish(rate("2", RunRows.notRatable(1)), DAY.plusDays(1), T0);
    assertTrue(tier(1, DAY.plusDays(1), T0).orElseThrow().skipped());
    assertEquals("A1", code(1, DAY.plusDays(1), T0));
    assertFalse(tier(1, DAY, T0).orElseThrow().skipped());
    assertFalse(tier(2, DAY.plusDays(1), T0).orElseThrow().skipped());
  }

  @Test
  public void theLatestCorrectionOverridesAndMakesRatable() {
    long run = rate("1", RunRows.rated(1, "A1"), RunRows.notRatable(2), RunRows.notRatable(3));
    run(
        () -> {
          stores.runs().append(run, RunRows.correction(1, "A1", "A2", T0));
          stores.runs().append(run, RunRows.correction(1, "A2", "A3", T0));
          stores.runs().append(run, RunRows.correction(2, "", "B", T0));
        });
    publish(run, DAY, T0);
    assertEquals(Optional.of(new TierRow(1, run, "A3", 0.125, true, DAY, false)), tier(1, DAY, T0));
    assertEquals(Optional.of(new TierRow(2, run, "B", 0, true, DAY, false)), tier(2, DAY, T0));
    assertEquals("none", code(3, DAY, T0));
  }

  @Test
  public void countingOnesComeWinningFirst() {
    Publication first = publish(rate("1"), DAY, T0);
    Publication second = publish(rate("2"), DAY.plusDays(1), T0);
    Publication third = publish(rate("3"), DAY, T0.plusSeconds(1));
    publish(rate("4"), DAY.plusDays(2), T0);
    assertEquals(
        List.of(second, third, first),
        read(() -> stores.publications().counting(unit, DAY.plusDays(1), T0.plusSeconds(1))));
    assertEquals(Optional.empty(), read(() -> stores.publications().find(Long.MAX_VALUE)));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> stores.publications().publish(first));
  }

  @Test
  public void aRangeIsInclusive() {
    publish(
        rate(
            "1",
            RunRows.rated(1, "A"),
            RunRows.rated(2, "A"),
            RunRows.rated(3, "A"),
            RunRows.rated(4, "A")),
        DAY,
        T0);
    assertEquals(
        Set.of(2L, 3L), read(() -> stores.publications().tiers(unit, 2, 3, DAY, T0)).keySet());
  }

  @Test
  public void everyCallNeedsATransaction() {
    PublicationStore store = stores.publications();
    assertNeedsTransaction(
        () -> store.publish(new Publication(1, unit, DAY, T0, "w", Optional.empty())));
    assertNeedsTransaction(() -> store.revoke(1, T0, "w", "r"));
    assertNeedsTransaction(() -> store.find(1));
    assertNeedsTransaction(() -> store.counting(unit, DAY, T0));
    assertNeedsTransaction(() -> store.tier(unit, 1, DAY, T0));
    assertNeedsTransaction(() -> store.tiers(unit, 1, 1, DAY, T0));
  }
}
