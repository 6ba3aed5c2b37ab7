package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.EchelonException;
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
import org.junit.Before;

/** A unit that assesses its customers from 25 to 30 March, and the words for it. */
abstract class AssessmentScenario extends PolicyScenario {
  final Caller head = reviewer("luo");
  final Caller otherHead = reviewer("he");
  final Caller chair = reviewer("fang");

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

  /** The run of this year's window, rated and in review. */
  Run opened() {
    tickOn("2026-03-25");
    return awaitReview();
  }

  void tickOn(String day) {
    platform.clock.set(at(day));
    platform.assessments.tick(at(day));
  }

  static Instant at(String day) {
    return LocalDate.parse(day).atTime(10, 0).atZone(ZoneId.of("Asia/Shanghai")).toInstant();
  }

  Run awaitReview() {
    return Await.until(
        "the run is rated",
        () -> standing().run().orElseThrow(),
        run -> run.state() == RunState.IN_REVIEW);
  }

  AssessmentStatus standing() {
    return platform.assessments.list(platform.admin, UNIT, Optional.empty(), 1).items().get(0);
  }

  List<AssessmentStatus> open() {
    return open(platform.admin);
  }

  List<AssessmentStatus> open(Caller caller) {
    return platform.assessments.open(caller, Optional.empty(), 10).items();
  }

  void correct(Caller by, Run run, String number, OptionalInt seen, String tier, String reason) {
    platform.review.correct(by, UNIT, run.id(), number, seen, tier, reason);
  }

  static boolean tries(Runnable work) {
    try {
      work.run();
      return true;
    } catch (EchelonException e) {
      assertEquals(ErrorCode.STALE, e.code());
      return false;
    }
  }

  List<String> reminders() {
    return platform
        .stores
        .transactions()
        .read(() -> platform.stores.events().after(0, 1_000))
        .stream()
        .map(StoredEvent::event)
        .filter(event -> event.type().equals("assessment-reminder"))
        .map(AssessmentScenario::line)
        .toList();
  }

  static String line(DomainEvent event) {
    Map<String, String> data = event.data();
    return "%s %s %s due %s late %s"
        .formatted(
            data.get("run"),
            data.get("step"),
            data.get("holders"),
            data.get("due"),
            data.get("daysLate"));
  }

  long audited(String action) {
    return platform
        .audit
        .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 500)
        .items()
        .stream()
        .filter(entry -> entry.action().equals(action))
        .count();
  }

  static Caller reviewer(String name) {
    return new Caller(name, Set.of(Role.REVIEWER), Set.of(UNIT));
  }
}
