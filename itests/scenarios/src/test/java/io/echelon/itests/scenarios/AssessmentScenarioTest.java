package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunState;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.Test;

/** A year's cycle of a unit that assesses its customers from 25 to 30 March. */
public class AssessmentScenarioTest extends PolicyScenario {
  private final Caller head = reviewer("luo");
  private final Caller otherHead = reviewer("he");
  private final Caller chair = reviewer("fang");

  @Override
  String strategy() {
    return "annual-quality";
  }

  @Before
  public void threeCustomersAreKnown() {
    importSheet(
        sheet()
            .add("good", Map.of("sales_value", 9e6, "price_level", 104, "collection_rate", 99))
            .add("fair", Map.of("sales_value", 4e6, "price_level", 100, "collection_rate", 85))
            .add("poor", Map.of("sales_value", 2e5, "price_level", 91, "collection_rate", 60)),
        LocalDate.of(2025, 9, 1));
  }

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
  public void anotherReviewersWordIsNeverOverwrittenUnseen() {
    Run run = opened();
    correct(head, run, "fair", OptionalInt.empty(), "A", "grows");
    String refusal =
        assertRefused(
                ErrorCode.STALE,
                () -> correct(otherHead, run, "fair", OptionalInt.of(0), "C", "pays late"))
            .getMessage();
    assertEquals(
        "customer fair is at revision 1, not 0: luo set B → A at 2026-03-25T02:00:00Z: grows",
        refusal);
    correct(otherHead, run, "fair", OptionalInt.of(1), "C", "pays late");
    assertRefused(
        ErrorCode.STALE, () -> correct(head, run, "fair", OptionalInt.empty(), "B", "no"));
    platform.review.comment(platform.reviewer, UNIT, run.id(), "good", "keep");
    var line = platform.review.line(head, UNIT, run.id(), "fair");
    assertEquals(2, line.rated().line().revision());
    assertEquals(List.of("luo", "he"), line.entries().stream().map(entry -> entry.by()).toList());
    assertEquals(3, line.rated().characteristics().size());
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> correct(head, run, "fair", OptionalInt.of(3), "B", "not there yet"));
  }

  @Test
  public void ofReviewersWhoCorrectAtTheSameMomentOneIsToldOfTheOther() throws Exception {
    Run run = opened();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> ends =
          Stream.of(head, otherHead)
              .map(
                  by ->
                      threads.submit(
                          () -> {
                            start.await();
                            return tries(
                                () -> correct(by, run, "fair", OptionalInt.of(0), "A", "x"));
                          }))
              .toList();
      int corrected = 0;
      for (Future<Boolean> end : ends) {
        corrected += end.get(1, TimeUnit.MINUTES) ? 1 : 0;
      }
      assertEquals(1, corrected);
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, platform.review.corrections(head, UNIT, run.id()).size());
  }

  @Test
  public void onePersonEndsNoTwoStepsRunning() {
    Run run = opened();
    platform.review.submit(head, UNIT, run.id(), "");
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.submit(head, UNIT, run.id(), ""));
    Caller both = new Caller("fang", Set.of(Role.REVIEWER, Role.APPROVER), Set.of(UNIT));
    platform.review.submit(both, UNIT, run.id(), "");
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.approve(both, UNIT, run.id(), ""));
    platform.review.approve(platform.approver, UNIT, run.id(), "");
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

  /** The run of this year's window, rated and in review. */
  private Run opened() {
    tickOn("2026-03-25");
    return awaitReview();
  }

  private void tickOn(String day) {
    platform.clock.set(at(day));
    platform.assessments.tick(at(day));
  }

  private static Instant at(String day) {
    return LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  private Run awaitReview() {
    return Await.until(
        "the run is rated",
        () -> standing().run().orElseThrow(),
        run -> run.state() == RunState.IN_REVIEW);
  }

  private AssessmentStatus standing() {
    return platform.assessments.list(platform.admin, UNIT, Optional.empty(), 1).items().get(0);
  }

  private List<AssessmentStatus> open() {
    return open(platform.admin);
  }

  private List<AssessmentStatus> open(Caller caller) {
    return platform.assessments.open(caller, Optional.empty(), 10).items();
  }

  private void correct(
      Caller by, Run run, String number, OptionalInt seen, String tier, String reason) {
    platform.review.correct(by, UNIT, run.id(), number, seen, tier, reason);
  }

  private static boolean tries(Runnable work) {
    try {
      work.run();
      return true;
    } catch (io.echelon.platform.base.EchelonException e) {
      assertEquals(ErrorCode.STALE, e.code());
      return false;
    }
  }

  private List<String> reminders() {
    return platform
        .stores
        .transactions()
        .read(() -> platform.stores.events().after(0, 1_000))
        .stream()
        .map(StoredEvent::event)
        .filter(event -> event.type().equals("assessment-reminder"))
        .map(AssessmentScenarioTest::line)
        .toList();
  }

  private static String line(DomainEvent event) {
    Map<String, String> data = event.data();
    return "%s %s %s due %s late %s"
        .formatted(
            data.get("run"),
            data.get("step"),
            data.get("holders"),
            data.get("due"),
            data.get("daysLate"));
  }

  private long audited(String action) {
    return platform
        .audit
        .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 500)
        .items()
        .stream()
        .filter(entry -> entry.action().equals(action))
        .count();
  }

  private static Caller reviewer(String name) {
    return new Caller(name, Set.of(Role.REVIEWER), Set.of(UNIT));
  }
}
