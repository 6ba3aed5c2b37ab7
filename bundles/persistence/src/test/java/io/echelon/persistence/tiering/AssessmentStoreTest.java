package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunStep;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Test;

public class AssessmentStoreTest extends StoreContract {
  private static final LocalDate FROM = LocalDate.of(2026, 3, 25);

  private Assessment insert(LocalDate from) {
    return write(
        () ->
            stores
                .assessments()
                .insert(
                    new Assessment(
                        0,
                        unit,
                        from,
                        from.plusDays(5),
                        OptionalLong.empty(),
                        Optional.empty(),
                        Optional.of("unit is busy: 导入中"),
                        Optional.empty(),
                        0)));
  }

  private List<Assessment> open() {
    return read(() -> stores.assessments().open(Optional.of(Set.of(unit)), 0, 10));
  }

  @Test
  public void anAssessmentComesBackExactlyAndItsWindowIsTaken() {
    Assessment first = insert(FROM);
    assertEquals(Optional.of(first), read(() -> stores.assessments().find(first.id())));
    assertEquals(Optional.of(first), read(() -> stores.assessments().find(unit, FROM)));
    assertEquals(Optional.empty(), read(() -> stores.assessments().find(unit, FROM.plusDays(1))));
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> insert(FROM));
  }

  @Test
  public void ofTwoThatOpenItOneIsStale() {
    Assessment found = insert(FROM);
    Run run = write(() -> stores.runs().insert(RunRows.run(unit, "2026-03", T0)));
    Assessment opened = write(() -> stores.assessments().update(found.opened(run.id(), FROM)));
    assertEquals(OptionalLong.of(run.id()), opened.run());
    assertEquals(Optional.empty(), opened.waiting());
    assertEquals(Optional.of(opened), read(() -> stores.assessments().find(found.id())));
    assertRefused(ErrorCode.STALE, () -> stores.assessments().update(found.opened(run.id(), FROM)));
    Assessment reminded = write(() -> stores.assessments().update(opened.reminded(FROM)));
    assertEquals(Optional.of(FROM), reminded.remindedOn());
  }

  @Test
  public void thoseWhoseRunHasEndedAreNotOpen() {
    Assessment waiting = insert(FROM.minusYears(1));
    Assessment found = insert(FROM);
    Run run = write(() -> stores.runs().insert(RunRows.run(unit, "2026-03", T0)));
    Assessment opened = write(() -> stores.assessments().update(found.opened(run.id(), FROM)));
    assertEquals(List.of(waiting, opened), open());
    assertEquals(
        List.of(opened),
        read(() -> stores.assessments().open(Optional.of(Set.of(unit)), waiting.id(), 1)));
    assertEquals(
        List.of(), read(() -> stores.assessments().open(Optional.of(Set.of("other")), 0, 10)));
    assertEquals(List.of(), read(() -> stores.assessments().open(Optional.of(Set.of()), 0, 10)));
    Run rated = step(run, RunStep.COMPLETE);
    assertEquals(2, open().size());
    step(rated, RunStep.CANCEL);
    assertEquals(List.of(waiting), open());
    assertEquals(
        List.of(opened, waiting),
        read(() -> stores.assessments().before(unit, Long.MAX_VALUE, 10)));
  }

  @Test
  public void holdersAreKeptInTheirOrderUntilOthersAreNamed() {
    run(() -> stores.assessments().hold(unit, 2, List.of("zhou", "li.na")));
    run(() -> stores.assessments().hold(unit, 1, List.of("chen")));
    assertEquals(
        Map.of(1, List.of("chen"), 2, List.of("zhou", "li.na")),
        read(() -> stores.assessments().holders(unit)));
    run(() -> stores.assessments().hold(unit, 2, List.of()));
    assertEquals(Map.of(1, List.of("chen")), read(() -> stores.assessments().holders(unit)));
    assertEquals(Map.of(), read(() -> stores.assessments().holders("other")));
  }

  @Test
  public void itWorksInsideATransactionOnly() {
    assertNeedsTransaction(() -> stores.assessments().find(1));
    assertNeedsTransaction(() -> stores.assessments().holders(unit));
  }

  private Run step(Run run, RunStep step) {
    return write(
        () ->
            stores
                .runs()
                .step(
                    run.after(step),
                    RunEvent.of(run, step, run.after(step), "li.na", T0, Optional.empty())));
  }
}
