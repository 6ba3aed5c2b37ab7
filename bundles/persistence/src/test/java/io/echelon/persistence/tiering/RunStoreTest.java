package io.echelon.persistence.tiering;

import static org.junit.Assert.assertArrayEquals;
import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.tiering.store.RunStore;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class RunStoreTest extends StoreContract {

  private Run insert(String name) {
    return write(() -> stores.runs().insert(RunRows.run(unit, name, T0)));
  }

  private Run step(Run run, RunStep step) {
    return write(() -> stores.runs().step(run.after(step), event(run, step)));
  }

  private static RunEvent event(Run run, RunStep step) {
    return RunEvent.of(run, step, run.after(step), "li.na", T0, Optional.of("看过"));
  }

  private List<Long> lines(long run, Optional<String> rated, long after, int limit) {
    return read(() -> stores.runs().lines(run, rated, after, limit)).stream()
        .map(l -> l.result().customerId())
        .toList();
  }

  @Test
  public void keepsHowADistributionWasCutBestTierFirst() {
    List<RunStore.Cut> cuts =
        List.of(new RunStore.Cut("B", 24, 71.5, 3, 2), new RunStore.Cut("A", 98, 0, 0, 0));
    long run = insert("cut").id();
    run(() -> stores.runs().appendCuts(run, cuts));
    assertEquals(cuts, read(() -> stores.runs().cuts(run)));
    assertEquals(List.of(), read(() -> stores.runs().cuts(run + 1)));
  }

  @Test
  public void aRunComesBackExactlyAndItsNameIsTaken() {
    Run first = insert("2026-1");
    assertEquals(Optional.of(first), read(() -> stores.runs().find(first.id())));
    assertEquals(RunRows.run(unit, "2026-1", T0).asOf(), first.asOf());
    assertEquals(Optional.empty(), read(() -> stores.runs().find(Long.MAX_VALUE)));
    assertRefused(
        ErrorCode.ALREADY_EXISTS, () -> stores.runs().insert(RunRows.run(unit, "2026-1", T0)));
  }

  @Test
  public void aUnitsRunsComeDescendingBelowAnId() {
    Run first = insert("1");
    Run second = insert("2");
    Run third = insert("3");
    assertEquals(List.of(third, second), read(() -> stores.runs().before(unit, Long.MAX_VALUE, 2)));
    assertEquals(List.of(first), read(() -> stores.runs().before(unit, second.id(), 2)));
  }

  @Test
  public void aStepKeepsTheStateAndItsLine() {
    Run run = insert("1");
    Run after = step(run, RunStep.COMPLETE);
    assertEquals(run.version() + 1, after.version());
    assertEquals(RunState.IN_REVIEW, after.state());
    assertEquals(Optional.of(after), read(() -> stores.runs().find(run.id())));
    assertRefused(ErrorCode.STALE, () -> step(run, RunStep.FAIL));
    assertEquals(List.of(event(run, RunStep.COMPLETE)), read(() -> stores.runs().steps(run.id())));
  }

  @Test
  public void theReviewStepIsKeptAndEachLineSaysWhichEnded() {
    Run initial = step(insert("1"), RunStep.COMPLETE);
    Run second = step(initial, RunStep.SUBMIT);
    assertEquals(RunState.IN_REVIEW, second.state());
    assertEquals(ReviewProgress.of(2, RunRows.STEPS), second.review());
    assertEquals(initial.version() + 1, second.version());
    assertEquals(Optional.of(second), read(() -> stores.runs().find(second.id())));
    Run submitted = step(second, RunStep.SUBMIT);
    assertEquals(RunState.AWAITING_APPROVAL, submitted.state());
    assertEquals(1, step(submitted, RunStep.RETURN).review().step());
    List<RunEvent> events = read(() -> stores.runs().steps(initial.id()));
    assertEquals(
        List.of(event(initial, RunStep.SUBMIT), event(second, RunStep.SUBMIT)),
        events.subList(1, 3));
    assertEquals(
        Arrays.asList(null, RunRows.STEPS.get(0), RunRows.STEPS.get(1), null),
        events.stream().map(e -> e.reviewStep().orElse(null)).toList());
  }

  @Test
  public void theJobIsRememberedUnderTheSameVersion() {
    Run run = insert("1");
    run(
        () -> {
          stores.runs().find(run.id());
          stores.runs().attachJob(run.id(), 42);
          assertEquals(42, stores.runs().find(run.id()).orElseThrow().job());
        });
    Run attached = read(() -> stores.runs().find(run.id())).orElseThrow();
    assertEquals(42, attached.job());
    assertEquals(run.version(), attached.version());
  }

  @Test
  public void linesComeAscendingWithTheLatestCorrection() {
    long run = insert("1").id();
    RunResult first = RunRows.rated(1, "A1");
    run(
        () ->
            stores
                .runs()
                .append(run, List.of(RunRows.notRatable(3), RunRows.rated(2, "A2"), first)));
    run(() -> stores.runs().append(run, RunRows.correction(2, "A2", "A1", T0)));
    Correction last = RunRows.correction(2, "A1", "B", T0);
    run(() -> stores.runs().append(run, last));
    assertEquals(List.of(1L, 2L, 3L), lines(run, Optional.empty(), 0, 10));
    assertEquals(List.of(2L), lines(run, Optional.empty(), 1, 1));
    assertEquals(List.of(2L), lines(run, Optional.of("A2"), 0, 10));
    assertEquals(List.of(), lines(run, Optional.of("B"), 0, 10));
    assertEquals(List.of(3L), lines(run, Optional.of(""), 0, 10));
    RunLine line = read(() -> stores.runs().line(run, 2)).orElseThrow();
    assertEquals(Optional.of(last), line.correction());
    assertEquals(
        Optional.of(last),
        read(() -> stores.runs().lines(run, Optional.empty(), 1, 1)).get(0).correction());
    RunResult found = read(() -> stores.runs().line(run, 1)).orElseThrow().result();
    assertArrayEquals(first.detail(), found.detail());
    assertEquals(first.tierBefore(), found.tierBefore());
    assertEquals(first.score(), found.score(), 0);
    assertEquals(first.number(), found.number());
    RunResult not = read(() -> stores.runs().line(run, 3)).orElseThrow().result();
    assertEquals(Optional.of("income is missing"), not.notRatable());
    assertEquals(0, not.detail().length);
    assertEquals(Optional.empty(), read(() -> stores.runs().line(run, 4)));
  }

  @Test
  public void whoStandsAtAScoreIsHandedOverByItsRatedTier() {
    long run = insert("1").id();
    RunResult first = RunRows.rated(1, "A1");
    run(
        () ->
            stores
                .runs()
                .append(run, List.of(first, RunRows.rated(2, "A2"), RunRows.notRatable(3))));
    run(() -> stores.runs().append(run, RunRows.correction(1, "A1", "A2", T0)));
    assertEquals(List.of(1L), at(run, "A1", first.score()));
    assertEquals(List.of(), at(run, "A1", first.score() + 1e-9));
    assertEquals(List.of(), at(run, "", 0));
  }

  private List<Long> at(long run, String tier, double score) {
    return read(
        () -> {
          List<Long> ids = new ArrayList<>();
          stores.runs().eachAt(run, tier, score, result -> ids.add(result.customerId()));
          return ids;
        });
  }

  @Test
  public void tiersAreCountedAfterCorrections() {
    long run = insert("1").id();
    run(
        () ->
            stores
                .runs()
                .append(
                    run,
                    List.of(
                        RunRows.rated(1, "A1"),
                        RunRows.rated(2, "A1"),
                        RunRows.rated(3, "A2"),
                        RunRows.notRatable(4),
                        RunRows.notRatable(5))));
    assertEquals(Map.of("A1", 2L, "A2", 1L, "", 2L), read(() -> stores.runs().countByTier(run)));
    List<Correction> corrections =
        List.of(
            RunRows.correction(2, "A1", "A2", T0),
            RunRows.correction(3, "A2", "B", T0),
            RunRows.correction(4, "", "A1", T0),
            RunRows.correction(2, "A2", "A0", T0));
    run(() -> corrections.forEach(c -> stores.runs().append(run, c)));
    assertEquals(
        Map.of("A1", 2L, "A0", 1L, "B", 1L, "", 1L), read(() -> stores.runs().countByTier(run)));
    assertEquals(corrections, read(() -> stores.runs().corrections(run)));
    assertEquals(Map.of(), read(() -> stores.runs().countByTier(run + 1_000)));
  }

  @Test
  public void aCustomerIsRatedOncePerRun() {
    long run = insert("1").id();
    run(() -> stores.runs().append(run, List.of(RunRows.rated(1, "A1"))));
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> stores.runs().append(run, List.of(RunRows.rated(2, "A1"), RunRows.rated(1, "A1"))));
    assertEquals(List.of(1L), lines(run, Optional.empty(), 0, 10));
  }

  @Test
  public void everyCallNeedsATransaction() {
    RunStore store = stores.runs();
    Run run = RunRows.run(unit, "1", T0);
    assertNeedsTransaction(() -> store.insert(run));
    assertNeedsTransaction(() -> store.find(1));
    assertNeedsTransaction(() -> store.before(unit, 1, 1));
    assertNeedsTransaction(() -> store.step(run, event(run, RunStep.FAIL)));
    assertNeedsTransaction(() -> store.steps(1));
    assertNeedsTransaction(() -> store.attachJob(1, 1));
    assertNeedsTransaction(() -> store.append(1, List.of(RunRows.rated(1, "A"))));
    assertNeedsTransaction(() -> store.line(1, 1));
    assertNeedsTransaction(() -> store.lines(1, Optional.empty(), 0, 1));
    assertNeedsTransaction(() -> store.countByTier(1));
    assertNeedsTransaction(() -> store.append(1, RunRows.correction(1, "", "A", T0)));
    assertNeedsTransaction(() -> store.corrections(1));
  }
}
