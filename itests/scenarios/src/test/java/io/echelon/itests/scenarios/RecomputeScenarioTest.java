package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.job.Job;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligation.State;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** A catalog was wrong, and the requests that it dated are dated anew. */
public class RecomputeScenarioTest extends DeskScenario {
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  /** C customers should have had one working day since the beginning of September, not three. */
  private void mendTheCatalog() {
    String json =
        CatalogDocuments.write(platform.catalogs.get(platform.admin, UNIT, 1).document())
            .replace("\"workingDays\":3", "\"workingDays\":1");
    CatalogVersion draft = platform.catalogs.draft(platform.admin, UNIT, json);
    platform.catalogs.approve(platform.approver, UNIT, draft.version(), LocalDate.of(2025, 9, 1));
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  private List<Recomputed> preview() {
    return platform.recomputes.preview(platform.admin, UNIT, Optional.empty(), 100).items();
  }

  private Job apply() {
    return platform.await(
        platform.recomputes.apply(platform.admin, UNIT, "the catalog was wrong").id());
  }

  @Test
  public void whatWouldChangeIsShownFirstAndThenApplied() throws Exception {
    platform.clock.set(MONDAY);
    String c = number(submit(platform.agent, customer("C")));
    String a = number(submit(platform.agent, customer("A1")));
    assertEquals(List.of(), preview());
    mendTheCatalog();
    List<Recomputed> changes = preview();
    assertEquals(List.of(c), changes.stream().map(Recomputed::number).toList());
    assertEquals(
        new Recomputed.ClockChange(
            "FIRST_ANSWER",
            true,
            State.RUNNING,
            Instant.parse("2025-09-11T02:00:00Z"),
            Instant.parse("2025-09-09T02:00:00Z")),
        changes.get(0).changes().get(0));
    assertEquals(
        "nothing is written by looking",
        Optional.of(Instant.parse("2025-09-11T02:00:00Z")),
        request(c).nextDue());
    Job job = apply();
    assertEquals(Long.valueOf(1), job.counts().get("changed"));
    assertEquals(Long.valueOf(2), job.counts().get("read"));
    assertEquals(Optional.of(Instant.parse("2025-09-09T02:00:00Z")), request(c).nextDue());
    assertEquals(2, request(c).grant().catalogVersion().orElseThrow());
    assertEquals(1, request(a).grant().catalogVersion().orElseThrow());
    assertEquals(List.of(), preview());
  }

  @Test
  public void aPageIsFilledHoweverManyRequestsInBetweenStayAsTheyAre() throws Exception {
    platform.clock.set(MONDAY);
    String first = number(submit(platform.agent, customer("C")));
    for (int i = 0; i < 5; i++) {
      submit(platform.agent, customer("A1"));
    }
    String last = number(submit(platform.agent, customer("C")));
    mendTheCatalog();
    Page<Recomputed> page = platform.recomputes.preview(platform.admin, UNIT, Optional.empty(), 2);
    assertEquals(List.of(first, last), page.items().stream().map(Recomputed::number).toList());
    Page<Recomputed> one = platform.recomputes.preview(platform.admin, UNIT, Optional.empty(), 1);
    Page<Recomputed> next = platform.recomputes.preview(platform.admin, UNIT, one.next(), 1);
    assertEquals(List.of(last), next.items().stream().map(Recomputed::number).toList());
    assertEquals(Optional.empty(), next.next());
  }

  @Test
  public void theOriginalStaysInTheHistory() throws Exception {
    platform.clock.set(MONDAY);
    String c = number(submit(platform.agent, customer("C")));
    mendTheCatalog();
    apply();
    List<Obligation> clocks =
        platform.requests.explain(platform.agent, UNIT, c).clocks().stream()
            .map(e -> e.clock())
            .toList();
    assertEquals(
        List.of(State.REPLACED, State.RUNNING), clocks.stream().map(Obligation::state).toList());
    assertEquals(Instant.parse("2025-09-11T02:00:00Z"), clocks.get(0).due().due());
    List<RequestEvent> history = platform.requests.history(platform.agent, UNIT, c);
    RequestEvent event = history.get(history.size() - 1);
    assertEquals("ada", event.by());
    assertEquals(
        "worked out anew what is due: 10:00 on 11 September 2025 → 10:00 on 9 September 2025",
        event.what().orElseThrow().en());
    assertEquals(Optional.of("the catalog was wrong"), event.note());
  }

  @Test
  public void aPauseCountsAsItDidAndWhatWasAnsweredStaysAsItWasFound() throws Exception {
    platform.clock.set(MONDAY);
    String paused = number(submit(platform.agent, customer("C")));
    String answered = number(submit(platform.agent, customer("C")));
    step(paused, RequestStep.TAKE, null);
    step(paused, RequestStep.WAIT, "which floor?");
    step(answered, RequestStep.TAKE, null);
    step(answered, RequestStep.ANSWER, "on Friday");
    platform.clock.advance(Duration.ofHours(2));
    step(paused, RequestStep.RESUME, null);
    mendTheCatalog();
    assertEquals(Long.valueOf(1), apply().counts().get("changed"));
    assertEquals(Optional.of(Instant.parse("2025-09-09T04:00:00Z")), request(paused).nextDue());
    assertTrue(
        platform.requests.explain(platform.agent, UNIT, answered).clocks().stream()
            .allMatch(e -> e.clock().state() == State.MET));
  }

  @Test
  public void whoMayNotAdministerTheUnitIsRefused() {
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.recomputes.apply(platform.agent, UNIT, "the catalog was wrong"));
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> platform.recomputes.apply(platform.admin, UNIT, " "));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.recomputes.preview(platform.agent, UNIT, Optional.empty(), 1));
  }
}
