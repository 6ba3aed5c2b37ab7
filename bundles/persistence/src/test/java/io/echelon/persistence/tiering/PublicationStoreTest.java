package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
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
    Publication publication = RunRows.publication(run, unit, from, at);
    run(() -> stores.publications().publish(publication));
    return publication;
  }

  private Published tier(long customer, LocalDate on, Instant knownAt) {
    Published one = read(() -> stores.publications().tier(unit, customer, on, knownAt));
    Map<Long, Published> range =
        read(() -> stores.publications().tiers(unit, customer, customer, on, knownAt));
    assertEquals(one, range.getOrDefault(customer, Published.NONE));
    return one;
  }

  private String code(long customer, LocalDate on, Instant knownAt) {
    return tier(customer, on, knownAt).rated().flatMap(Line::tier).orElse("none");
  }

  @Test
  public void aPublicationCountsFromItsDayOnceItIsKnown() {
    long run = rate("1", RunRows.rated(8, "A1"));
    Publication publication = publish(run, DAY, T0);
    assertEquals("none", code(8, DAY.minusDays(1), T0));
    assertEquals("none", code(8, DAY, T0.minusNanos(1_000)));
    Line line =
        new Line(publication, 8, Optional.of("A3"), Optional.of("A1"), Optional.empty(), 1.0);
    assertEquals(new Published(Optional.of(line), Optional.empty()), tier(8, DAY, T0));
    assertEquals("none", code(9, DAY, T0));
    assertEquals(Published.NONE, read(() -> stores.publications().tier("other", 8, DAY, T0)));
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
                Optional.of(T0.plusSeconds(5)),
                publication.lowering())),
        read(() -> stores.publications().find(second)));
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> stores.publications().revoke(second, T0.plusSeconds(6), "wang", "again"));
  }

  @Test
  public void aCustomerThatIsNotRatableKeepsTheEarlierTierFlagged() {
    publish(rate("1", RunRows.rated(1, "A1"), RunRows.rated(2, "A1")), DAY, T0);
    Publication later =
        publish(rate("2", RunRows.notRatable(1), RunRows.notRatable(3)), DAY.plusDays(1), T0);
    assertEquals(Optional.of(later), tier(1, DAY.plusDays(1), T0).notRatable());
    assertEquals("A1", code(1, DAY.plusDays(1), T0));
    assertEquals(Optional.empty(), tier(1, DAY, T0).notRatable());
    assertEquals(Optional.empty(), tier(2, DAY.plusDays(1), T0).notRatable());
    assertEquals(
        "known, though without a tier",
        new Published(Optional.empty(), Optional.of(later)),
        tier(3, DAY.plusDays(1), T0));
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
    assertEquals("A3", code(1, DAY, T0));
    assertEquals(Optional.of("A1"), tier(1, DAY, T0).rated().orElseThrow().rated());
    assertEquals("B", code(2, DAY, T0));
    assertEquals(Optional.empty(), tier(2, DAY, T0).rated().orElseThrow().rated());
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
  public void whatTheRulesMadeOfItIsKept() {
    long run = rate("1", RunRows.rated(1, "B"));
    Publication held =
        new Publication(
            run, unit, DAY, T0, "wang", Optional.empty(), new Lowering(3, true, DAY.plusDays(30)));
    run(() -> stores.publications().publish(held));
    assertEquals(Optional.of(held), read(() -> stores.publications().find(run)));
    assertEquals(held, tier(1, DAY, T0).rated().orElseThrow().publication());
  }

  @Test
  public void allLinesOfACustomerAreToldAlsoThoseRevokedEachOnce() {
    long first = rate("1", RunRows.rated(1, "A1"), RunRows.rated(2, "A1"));
    publish(first, DAY, T0);
    long second = rate("2", RunRows.rated(1, "A2"));
    run(
        () -> {
          stores.runs().append(second, RunRows.correction(1, "A2", "A3", T0));
          stores.runs().append(second, RunRows.correction(1, "A3", "A0", T0));
        });
    publish(second, DAY.plusDays(9), T0);
    run(() -> stores.publications().revoke(second, T0.plusSeconds(1), "wang", "x"));
    List<Line> lines = read(() -> stores.publications().lines(unit, 1));
    assertEquals(List.of("A0", "A1"), lines.stream().map(l -> l.tier().orElseThrow()).toList());
    assertEquals(Optional.of(T0.plusSeconds(1)), lines.get(0).publication().revokedAt());
  }

  @Test
  public void whoHasATierByAPublicationIsToldForManyAtOnce() {
    long run = rate("1", RunRows.rated(1, "A1"), RunRows.notRatable(2), RunRows.notRatable(3));
    run(() -> stores.runs().append(run, RunRows.correction(3, "", "B", T0)));
    publish(run, DAY, T0);
    List<Long> ids = List.of(1L, 2L, 3L, 4L);
    assertEquals(Set.of(1L, 3L), read(() -> stores.publications().rated(unit, ids, DAY, T0)));
    assertEquals(
        Set.of(), read(() -> stores.publications().rated(unit, ids, DAY.minusDays(1), T0)));
    assertEquals(Set.of(), read(() -> stores.publications().rated(unit, List.of(), DAY, T0)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    PublicationStore store = stores.publications();
    assertNeedsTransaction(() -> store.publish(RunRows.publication(1, unit, DAY, T0)));
    assertNeedsTransaction(() -> store.revoke(1, T0, "w", "r"));
    assertNeedsTransaction(() -> store.find(1));
    assertNeedsTransaction(() -> store.counting(unit, DAY, T0));
    assertNeedsTransaction(() -> store.tier(unit, 1, DAY, T0));
    assertNeedsTransaction(() -> store.tiers(unit, 1, 1, DAY, T0));
    assertNeedsTransaction(() -> store.rated(unit, List.of(1L), DAY, T0));
    assertNeedsTransaction(() -> store.lines(unit, 1));
  }
}
