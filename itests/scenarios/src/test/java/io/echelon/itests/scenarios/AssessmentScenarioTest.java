package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.Test;

/** A year's cycle, from the window to the publication. */
public class AssessmentScenarioTest extends AssessmentScenario {

  @Test
  public void theYearGoesFromTheWindowOverTheMeetingToTheApproval() {
    platform.holders.assign(platform.admin, UNIT, 1, List.of("luo", "he"));
    platform.holders.assign(platform.admin, UNIT, 2, List.of("fang"));

    tickOn("2026-03-24");
    assertEquals(List.of(), open());

    tickOn("2026-03-25");
    Run run = awaitReview();
    assertEquals("2026-03", run.name());
    assertEquals(LocalDate.parse("2026-03-25"), run.asOf());
    assertEquals("system", run.startedBy());
    assertEquals("销售科长初评", run.review().name().zh());
    tickOn("2026-03-25");
    tickOn("2026-03-25");
    assertEquals(
        List.of("2026-03 Initial rating by the section heads luo,he due 2026-03-30 late 0"),
        reminders());

    platform.review.comment(head, UNIT, run.id(), "fair", "回款慢,但正在改善");
    assertRefused(
        ErrorCode.STALE,
        () -> correct(otherHead, run, "fair", OptionalInt.empty(), "A", "large orders to come"));
    assertRefused(ErrorCode.FORBIDDEN, () -> platform.review.submit(chair, UNIT, run.id(), ""));
    platform.review.submit(head, UNIT, run.id(), "all rated");

    tickOn("2026-03-27");
    assertEquals(
        "2026-03 Meeting convened by the promotion section fang due 2026-03-30 late 0",
        reminders().get(1));

    tickOn("2026-04-01");
    AssessmentStatus late = open().get(0);
    assertEquals(2, late.daysLate());
    assertEquals("促销科会议复评", late.next().orElseThrow().step().zh());
    assertEquals(List.of("fang"), late.next().orElseThrow().holders());
    assertTrue(reminders().get(2).endsWith("late 2"));

    correct(chair, run, "fair", OptionalInt.of(1), "A", "the meeting trusts the trend");
    platform.review.submit(chair, UNIT, run.id(), "minutes 12");
    platform.review.approve(platform.approver, UNIT, run.id(), "agreed");
    platform.review.publish(platform.approver, UNIT, run.id(), LocalDate.parse("2026-04-01"));
    assertEquals(List.of(), open());
    AssessmentStatus ended = standing();
    assertEquals(RunState.PUBLISHED, ended.run().orElseThrow().state());
    assertEquals(0, ended.daysLate());
    assertEquals(Optional.empty(), ended.next());

    tickOn("2026-04-02");
    assertEquals(3, reminders().size());
    tickOn("2027-03-25");
    assertEquals("2027-03", awaitReview().name());
  }

  @Test
  public void ticksAtTheSameMomentOpenOneRun() throws Exception {
    platform.clock.set(at("2026-03-25"));
    ExecutorService threads = Executors.newFixedThreadPool(4);
    CyclicBarrier start = new CyclicBarrier(4);
    try {
      List<Future<Boolean>> ends =
          Stream.generate(
                  () ->
                      threads.submit(
                          () -> {
                            start.await();
                            return tries(() -> platform.assessments.tick(at("2026-03-25")));
                          }))
              .limit(4)
              .toList();
      for (Future<Boolean> end : ends) {
        end.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals("2026-03", awaitReview().name());
    assertEquals(1, platform.runs.list(platform.admin, UNIT, Optional.empty(), 10).items().size());
  }

  @Test
  public void aDegradedUnitSaysWhyItWaitsAndOpensLate() {
    var plugin = platform.plugins.strategy(strategy()).orElseThrow();
    platform.plugins.removeStrategy(strategy());
    tickOn("2026-03-26");
    AssessmentStatus waiting = open().get(0);
    assertEquals(
        Optional.of("unit telecom is degraded: missing scoring plug-in annual-quality"),
        waiting.assessment().waiting());
    assertEquals(Role.UNIT_ADMIN, waiting.next().orElseThrow().role());
    tickOn("2026-03-26");
    platform.plugins.add(plugin);
    tickOn("2026-04-02");
    Run run = awaitReview();
    assertEquals(LocalDate.parse("2026-03-30"), run.asOf());
    AssessmentStatus late = open().get(0);
    assertTrue(late.assessment().openedLate());
    assertEquals(Optional.empty(), late.assessment().waiting());
    assertEquals(3, late.daysLate());
    assertEquals(1, audited("assessment.wait"));
    assertEquals(1, audited("assessment.open"));
  }

  @Test
  public void aNameThatIsTakenAndARunThatWasGivenUpDoNotStopTheAssessment() {
    platform.clock.set(at("2026-03-20"));
    rate("2026-03", LocalDate.parse("2026-03-20"));
    tickOn("2026-03-25");
    Run run = awaitReview();
    assertEquals("2026-03-2", run.name());
    long id = open().get(0).assessment().id();
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.assessments.reopen(platform.admin, UNIT, id, "no reason"));
    platform.review.cancel(platform.admin, UNIT, run.id(), "wrong facts");
    tickOn("2026-03-26");
    assertEquals(List.of(), open());
    platform.assessments.reopen(platform.admin, UNIT, id, "facts were put right");
    tickOn("2026-03-26");
    assertEquals("2026-03-3", awaitReview().name());
  }

  @Test
  public void everybodySeesTheirOwnUnitsAndThePlatformAdministratorAll() {
    opened();
    Caller stranger = new Caller("sun", Set.of(Role.REVIEWER), Set.of("other"));
    Caller platformAdmin = new Caller("root", Set.of(Role.PLATFORM_ADMIN), Set.of());
    assertEquals(List.of(), open(stranger));
    assertEquals(1, open(platformAdmin).size());
    assertEquals(1, open(platform.auditor).size());
    assertRefused(ErrorCode.FORBIDDEN, () -> open(platform.agent));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.assessments.list(stranger, UNIT, Optional.empty(), 10));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.holders.assign(head, UNIT, 1, List.of("luo")));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.holders.assign(platform.admin, UNIT, 4, List.of("luo")));
  }

  @Test
  public void aWindowThatWasOverBeforeTheUnitBeganIsNotMadeUpFor() {
    tickOn("2025-09-02");
    assertEquals(List.of(), open());
    assertFalse(
        platform.assessments.list(platform.admin, UNIT, Optional.empty(), 9).next().isPresent());
  }
}
