package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standings.Wanted;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** What happens to open requests when their customers' tiers change. */
public class TierChangeScenarioTest extends DeskScenario {
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");
  private static final LocalDate TUESDAY = LocalDate.of(2025, 9, 9);
  private static final Instant ON_TUESDAY = Instant.parse("2025-09-08T16:00:00Z");

  private void rule(TierChange change) {
    approve(
        new UnitRules(
            Downgrade.AT_ONCE,
            change,
            UnitRules.DEFAULT.marks(),
            EscalationLadder.DEFAULT,
            DeskRules.DEFAULT));
  }

  private void approve(UnitRules rules) {
    RulesVersion draft = platform.rules.draft(platform.admin, UNIT, RulesDocument.write(rules));
    platform.rules.approve(platform.approver, UNIT, draft.version(), AS_OF);
  }

  /** A run in which reviewers give customers other tiers. */
  private Run move(Map<String, String> tiers, LocalDate from) {
    Run next = rate("2025-2");
    tiers.forEach(
        (number, tier) ->
            platform.review.correct(
                platform.reviewer, UNIT, next.id(), number, tier, "as the meeting said"));
    publish(next, from);
    return next;
  }

  /** A run that rates a customer into C by its new facts, published for Monday. */
  private void worsen(String number) throws Exception {
    String header = Files.readAllLines(SAMPLE.resolve("customers.csv")).get(0);
    String line = number + ",small by now,,,,1,1,0,1,其他,无,无,否,";
    byte[] csv = (header + "\n" + line + "\n").getBytes(StandardCharsets.UTF_8);
    importFile(new ByteArrayInputStream(csv), "sample", TUESDAY.minusDays(1));
    publish(rate("2025-2", TUESDAY.minusDays(1)), TUESDAY.minusDays(1));
  }

  private int tick() {
    return platform.events.tick(platform.clock.instant());
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  @Test
  public void theQueueFollowsTheTierOnTheDayItCountsAndWhatWasPromisedStays() throws Exception {
    platform.clock.set(MONDAY);
    String customer = customer("C");
    String c = number(submit(platform.agent, customer));
    String b = number(submit(platform.agent, customer("B1")));
    assertEquals(List.of(b, c), queue());
    Instant due = request(c).dueAt();
    move(Map.of(customer, "A1"), TUESDAY);
    tick();
    assertEquals("not before the day", List.of(b, c), queue());
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(List.of(c, b), queue());
    assertEquals(due, request(c).dueAt());
    assertEquals(Optional.of("C"), request(c).grant().tier());
    assertEquals("nothing is left to do", 0, tick());
  }

  @Test
  public void noticesWaitInTheOutboxFromTheDayOnWhichTheTierCounts() throws Exception {
    platform.clock.set(MONDAY);
    String up = customer("C");
    String down = customer("A1");
    tick();
    int before = notices().size();
    move(Map.of(up, "A1", down, "C"), TUESDAY);
    tick();
    assertEquals("not before the day", before, notices().size());
    platform.clock.set(ON_TUESDAY);
    tick();
    tick();
    assertEquals(
        Set.of(
            "TIER_RAISED: From 2025-09-09 on the customer is in tier A1 High value; before, it was"
                + " in C Standard.",
            "TIER_LOWERED: From 2025-09-09 on the customer is in tier C Standard; before, it was in"
                + " A1 High value."),
        Set.copyOf(notices().subList(0, notices().size() - before)));
    assertEquals(before + 2, notices().size());
  }

  @Test
  public void whereTheRulesWantNoticeTheCustomerIsToldBeforeAWorseTierCounts() throws Exception {
    approve(
        new UnitRules(
            new Downgrade(false, 0, 10),
            TierChange.KEEP,
            List.of(),
            EscalationLadder.DEFAULT,
            DeskRules.DEFAULT));
    platform.clock.set(MONDAY);
    String down = customer("A1");
    worsen(down);
    tick();
    assertEquals(
        List.of(
            "DOWNGRADE_AHEAD: From 2025-09-18 on the customer will be in tier C Standard; until then"
                + " it is in A1 High value."),
        notices());
    assertEquals(Optional.of("A1"), tierNow(down));
    platform.clock.set(Instant.parse("2025-09-17T16:00:00Z"));
    tick();
    assertEquals(Optional.of("C"), tierNow(down));
    assertEquals(
        "TIER_LOWERED: From 2025-09-18 on the customer is in tier C Standard; before, it was in A1"
            + " High value.",
        notices().get(0));
    assertEquals(2, notices().size());
  }

  @Test
  public void anOverrideMovesOneCustomersRequestsAndItsEndMovesThemBack() throws Exception {
    platform.clock.set(MONDAY);
    String customer = customer("C");
    String c = number(submit(platform.agent, customer));
    String b = number(submit(platform.agent, customer("B1")));
    Standing override =
        platform.standings.override(
            platform.reviewer,
            UNIT,
            customer,
            new Wanted("A1", TUESDAY, TUESDAY, "the minister visits"));
    platform.standings.approve(platform.approver, UNIT, override.id(), "agreed");
    tick();
    assertEquals(List.of(b, c), queue());
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(List.of(c, b), queue());
    platform.clock.advance(Duration.ofDays(1));
    tick();
    assertEquals(5, request(c).queue().rank());
    assertEquals(
        List.of("TIER_LOWERED", "TIER_RAISED"),
        notices().stream().map(n -> n.substring(0, n.indexOf(':'))).toList());
  }

  private Optional<String> tierNow(String number) {
    return tier(number, platform.units.today(), platform.clock.instant());
  }

  /** Newest first. */
  private List<String> notices() {
    return platform
        .outbox
        .list(platform.agent, UNIT, Optional.empty(), Optional.empty(), Optional.empty(), 100)
        .items()
        .stream()
        .map(n -> n.kind() + ": " + n.text().en())
        .toList();
  }

  @Test
  public void aRevocationPutsTheQueueBack() throws Exception {
    platform.clock.set(MONDAY);
    String customer = customer("C");
    String c = number(submit(platform.agent, customer));
    String b = number(submit(platform.agent, customer("B1")));
    Run next = move(Map.of(customer, "A1"), MONDAY.atZone(platform.clock.getZone()).toLocalDate());
    tick();
    assertEquals(List.of(c, b), queue());
    platform.review.revoke(platform.approver, UNIT, next.id(), "a mistake");
    tick();
    assertEquals(List.of(b, c), queue());
  }

  @Test
  public void whereTheUnitReEvaluatesTheClockRunsFromTheAcceptanceByTheNewTier() throws Exception {
    rule(TierChange.RE_EVALUATE);
    platform.clock.set(MONDAY);
    String up = customer("C");
    String down = customer("A1");
    String raised = number(submit(platform.agent, up));
    String lowered = number(submit(platform.agent, down));
    assertEquals(Instant.parse("2025-09-11T02:00:00Z"), request(raised).dueAt());
    assertEquals(Instant.parse("2025-09-09T02:00:00Z"), request(lowered).dueAt());
    move(Map.of(up, "A1", down, "C"), TUESDAY);
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(Instant.parse("2025-09-09T02:00:00Z"), request(raised).dueAt());
    assertEquals(Instant.parse("2025-09-11T02:00:00Z"), request(lowered).dueAt());
    assertEquals(Optional.of("A1"), request(raised).grant().tier());
    List<Obligation> clocks =
        platform
            .stores
            .transactions()
            .read(() -> platform.obligations.of(UNIT, request(raised).reference()));
    assertEquals(
        List.of(Obligation.State.REPLACED, Obligation.State.RUNNING),
        clocks.stream().map(Obligation::state).toList());
    String noted =
        platform.requests.history(platform.agent, UNIT, raised).get(1).what().orElseThrow().zh();
    assertEquals("更新了承诺：等级 C，时限 2025年9月11日 10:00 → 等级 A1，时限 2025年9月9日 10:00", noted);
    String why = platform.requests.explain(platform.agent, UNIT, raised).summary().en();
    assertTrue(why, why.contains("has been A1 since 2025-09-09 by run 2025-2"));
  }

  @Test
  public void neverWorseRaisesAndDoesNotLower() throws Exception {
    rule(TierChange.NEVER_WORSE);
    platform.clock.set(MONDAY);
    String up = customer("C");
    String down = customer("A1");
    String raised = number(submit(platform.agent, up));
    String lowered = number(submit(platform.agent, down));
    move(Map.of(up, "A1", down, "C"), TUESDAY);
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(Instant.parse("2025-09-09T02:00:00Z"), request(raised).dueAt());
    assertEquals(Instant.parse("2025-09-09T02:00:00Z"), request(lowered).dueAt());
    assertEquals("its place is that of its tier", 5, request(lowered).queue().rank());
  }

  @Test
  public void nobodyBreachesWhatWasNotOwed() throws Exception {
    rule(TierChange.NEVER_WORSE);
    platform.clock.set(MONDAY);
    String customer = customer("C");
    String raised = number(submit(platform.agent, customer));
    platform.clock.set(Instant.parse("2025-09-09T03:00:00Z"));
    move(Map.of(customer, "A1"), TUESDAY);
    tick();
    assertEquals(
        "one working day from the change, as that from the acceptance has passed",
        Instant.parse("2025-09-10T03:00:00Z"),
        request(raised).dueAt());
  }

  @Test
  public void whatWasAnsweredIsNotPromisedAgain() throws Exception {
    rule(TierChange.RE_EVALUATE);
    platform.clock.set(MONDAY);
    String customer = customer("A1");
    String number = number(submit(platform.agent, customer));
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "a repeater will be mounted by Friday");
    Instant due = request(number).dueAt();
    move(Map.of(customer, "C"), TUESDAY);
    platform.clock.set(ON_TUESDAY);
    tick();
    assertEquals(due, request(number).dueAt());
    assertEquals(5, request(number).queue().rank());
  }
}
