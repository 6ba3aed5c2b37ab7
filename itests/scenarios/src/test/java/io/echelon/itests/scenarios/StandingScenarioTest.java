package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standing.State;
import io.echelon.platform.tiering.Standings.Wanted;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Timeline;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/** Members that apply for an upgrade, and tiers that people override (R5). */
public class StandingScenarioTest extends PolicyScenario {
  private static final LocalDate OCTOBER = LocalDate.of(2025, 10, 1);
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  @Override
  String strategy() {
    return "membership";
  }

  /** Everybody is ordinary by the first run; then three of them grow. */
  @Before
  public void rateOrdinaryMembers() throws Exception {
    Sheet small = sheet();
    for (String number : List.of("grown", "million", "far", "quiet")) {
      small.add(number, Map.of("size", 1, "trade_12_months", 1, "agreement", true));
    }
    importSheet(small, AS_OF);
    publish(rate("2025"), AS_OF);
    Sheet grown = sheet();
    grown.add("grown", Map.of("size", 1_000_001, "trade_12_months", 500_001, "agreement", true));
    grown.add("million", Map.of("size", 1_000_000, "trade_12_months", 500_001, "agreement", true));
    importSheet(grown, OCTOBER);
    today(OCTOBER);
  }

  private void today(LocalDate day) {
    platform.clock.set(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
  }

  private Standing apply(String number, String tier) {
    return platform.standings.apply(platform.agent, UNIT, number, tier, "asked by phone");
  }

  private Standing override(String number, String tier, LocalDate from, LocalDate until) {
    return platform.standings.override(
        platform.reviewer, UNIT, number, new Wanted(tier, from, until, "new plant opens"));
  }

  private Standing approve(Standing standing) {
    return platform.standings.approve(platform.approver, UNIT, standing.id(), "agreed");
  }

  private String tier(String number, LocalDate on) {
    return tier(number, on, platform.clock.instant()).orElse("none");
  }

  private TierAnswer answer(String number, LocalDate on) {
    return platform
        .tiers
        .explain(platform.auditor, UNIT, number, on, platform.clock.instant())
        .answer()
        .orElseThrow();
  }

  private String why(String number, LocalDate on) {
    return platform
        .tiers
        .explain(platform.auditor, UNIT, number, on, platform.clock.instant())
        .summary()
        .en();
  }

  @Test
  public void whoMeetsTheConditionsIsUpgradedUntilTheNextPublication() throws Exception {
    Standing application = apply("grown", "SUPER");
    assertTrue(application.check().orElseThrow().met());
    assertEquals(
        "on 2025-10-01 the conditions of SUPER hold under scorecard version 1: "
            + "Customer size: 1000001 CNY (> 1000000) holds, "
            + "Trade in the last 12 months: 500001 CNY (> 500000) holds, "
            + "Long-term agreement signed: yes holds",
        application.check().orElseThrow().text().en());
    assertEquals("a pending one changes nothing", "ORDINARY", tier("grown", OCTOBER));
    platform.clock.advance(Duration.ofHours(1));
    approve(application);
    assertEquals("SUPER", tier("grown", OCTOBER));
    assertEquals("ORDINARY", tier("grown", OCTOBER.minusDays(1)));
    assertEquals(TierAnswer.Origin.APPLICATION, answer("grown", OCTOBER).origin());
    assertTrue(
        why("grown", OCTOBER),
        why("grown", OCTOBER)
            .contains(
                "has been SUPER since 2025-10-01: an application that ann recorded and amy"
                    + " approved (\"asked by phone\")"));

    today(NEW_YEAR.minusDays(5));
    publish(rate("2026", OCTOBER), NEW_YEAR);
    assertEquals(TierAnswer.Origin.APPLICATION, answer("grown", NEW_YEAR.minusDays(1)).origin());
    assertEquals(TierAnswer.Origin.RUN, answer("grown", NEW_YEAR).origin());
  }

  @Test
  public void exactlyAMillionFailsAndNeedsAnOverrideInstead() {
    Standing application = apply("million", "SUPER");
    Standing.Check check = application.check().orElseThrow();
    assertFalse(check.met());
    assertEquals(Optional.of("GOLD"), check.rated());
    assertEquals(
        List.of(false, true, true),
        check.conditions().stream().map(Standing.Outcome::holds).toList());
    assertEquals(
        "2025-10-01 按计分卡第 1 版，不符合 SUPER 类的条件，应为 GOLD 类：客户规模：1000000 元 (> 1000000)，不符合，"
            + "过去12个月交易额：500001 元 (> 500000)，符合，已签署长期合作协议：是，符合",
        check.text().zh());
    String refusal = assertRefused(ErrorCode.ILLEGAL_STEP, () -> approve(application)).getMessage();
    assertTrue(refusal, refusal.contains("Customer size: 1000000 CNY (> 1000000) does not hold"));
    platform.standings.refuse(
        platform.approver, UNIT, application.id(), "one fen short; see the override");
    assertEquals(
        State.REFUSED, platform.standings.get(platform.agent, UNIT, application.id()).state());
    approve(override("million", "SUPER", OCTOBER, OCTOBER.plusDays(30)));
    assertEquals("SUPER", tier("million", OCTOBER));
  }

  @Test
  public void anApplicationIsForABetterTier() {
    assertRefused(ErrorCode.INVALID_INPUT, () -> apply("quiet", "ORDINARY"));
    assertRefused(ErrorCode.INVALID_INPUT, () -> apply("quiet", "PLATINUM"));
    assertRefused(ErrorCode.NOT_FOUND, () -> apply("nobody", "GOLD"));
  }

  @Test
  public void anOverrideGoesBeforeEverythingUntilItExpires() throws Exception {
    LocalDate until = OCTOBER.plusDays(29);
    approve(apply("grown", "SUPER"));
    approve(override("grown", "SILVER", OCTOBER.plusDays(10), until));
    publish(rate("2026", OCTOBER), OCTOBER.plusDays(15));
    assertEquals("SUPER", tier("grown", OCTOBER.plusDays(9)));
    assertEquals("SILVER", tier("grown", OCTOBER.plusDays(10)));
    assertEquals("SILVER", tier("grown", until));
    assertEquals("the run's meanwhile", "SUPER", tier("grown", until.plusDays(1)));
    TierAnswer.Given given = answer("grown", until).standing().orElseThrow();
    assertEquals(Optional.of(until), given.until());
    assertEquals("rex", given.by());
    assertEquals(Optional.of("amy"), given.approvedBy());
    assertTrue(
        why("grown", until),
        why("grown", until)
            .contains(
                "an override until 2025-10-30, proposed by rex and approved by amy"
                    + " (\"new plant opens\"); rated: Customer size: 1000001 CNY"));
  }

  @Test
  public void whatIsWithdrawnNoLongerCountsFromThatDayOnAndTheDaysBeforeKeepIt() {
    Standing approved = approve(override("far", "GOLD", OCTOBER, OCTOBER.plusDays(29)));
    Instant known = platform.clock.instant();
    today(OCTOBER.plusDays(10));
    platform.standings.withdraw(platform.approver, UNIT, approved.id(), "plant is sold");
    assertEquals("GOLD", tier("far", OCTOBER.plusDays(9)));
    assertEquals("ORDINARY", tier("far", OCTOBER.plusDays(10)));
    assertEquals(Optional.of("GOLD"), tier("far", OCTOBER.plusDays(10), known));
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.standings.withdraw(platform.approver, UNIT, approved.id(), "again"));
  }

  @Test
  public void anotherPersonDecidesAndEveryoneDoesWhatTheirRoleAllows() {
    Standing pending = override("far", "GOLD", OCTOBER, OCTOBER.plusDays(29));
    Caller both =
        new Caller(platform.reviewer.name(), Set.of(Role.REVIEWER, Role.APPROVER), Set.of(UNIT));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.standings.approve(both, UNIT, pending.id(), ""));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.standings.refuse(both, UNIT, pending.id(), "no"));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.standings.approve(platform.reviewer, UNIT, pending.id(), ""));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.standings.override(
                platform.agent, UNIT, "far", new Wanted("GOLD", OCTOBER, OCTOBER, "x")));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.standings.get(platform.website, UNIT, pending.id()));
    approve(pending);
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.standings.withdraw(platform.reviewer, UNIT, pending.id(), "mine"));
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> approve(pending));
  }

  @Test
  public void anOverrideHasABoundedEndAndATierThatThereIs() {
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> override("far", "GOLD", OCTOBER, OCTOBER.plusDays(366)));
    assertEquals(State.PENDING, override("far", "GOLD", OCTOBER, OCTOBER.plusDays(365)).state());
    assertRefused(
        ErrorCode.INVALID_INPUT, () -> override("far", "GOLD", OCTOBER, OCTOBER.minusDays(1)));
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> override("far", "GOLD", OCTOBER.minusDays(9), OCTOBER.minusDays(1)));
    assertRefused(ErrorCode.INVALID_INPUT, () -> override("far", "X", OCTOBER, OCTOBER));
    Standing late = override("far", "GOLD", OCTOBER, OCTOBER);
    today(OCTOBER.plusDays(1));
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> approve(late));
  }

  @Test
  public void pendingOnesWaitInAListAndEveryStepIsAuditedAndTold() {
    Standing first = override("far", "GOLD", OCTOBER, OCTOBER.plusDays(9));
    Standing second = override("quiet", "GOLD", OCTOBER, OCTOBER.plusDays(9));
    assertEquals(
        List.of(second.id(), first.id()),
        platform
            .standings
            .list(platform.approver, UNIT, Kind.OVERRIDE, State.PENDING, Optional.empty(), 10)
            .items()
            .stream()
            .map(Standing::id)
            .toList());
    approve(first);
    List<String> actions =
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 500)
            .items()
            .stream()
            .map(AuditEntry::action)
            .filter(a -> a.startsWith("override"))
            .toList();
    assertEquals(List.of("override.propose", "override.propose", "override.approve"), actions);
    long far = platform.customers.get(platform.admin, UNIT, "far").id();
    List<DomainEvent> told =
        platform.stores.transactions().read(() -> platform.stores.events().after(0, 500)).stream()
            .map(e -> e.event())
            .filter(e -> e.type().equals("tier-standing"))
            .toList();
    assertEquals(2, told.size());
    assertEquals("customer/" + far, told.get(0).subject());
    assertEquals(Map.of("kind", "OVERRIDE"), told.get(0).data());
    assertEquals(platform.clock.instant(), told.get(0).effectiveAt());
    assertEquals(platform.units.startOf(OCTOBER.plusDays(10)), told.get(1).effectiveAt());
  }

  @Test
  public void theTimelineTellsEveryChangeAndWhatMadeIt() throws Exception {
    approve(apply("grown", "SUPER"));
    approve(override("grown", "SILVER", OCTOBER.plusDays(10), OCTOBER.plusDays(19)));
    Timeline timeline =
        platform.tiers.timeline(platform.agent, UNIT, "grown", platform.clock.instant());
    assertEquals(
        List.of("2025-09-01 ORDINARY", "2025-10-01 SUPER", "2025-10-11 SILVER", "2025-10-21 SUPER"),
        timeline.changes().stream()
            .map(c -> c.from() + " " + c.answer().orElseThrow().tier())
            .toList());
    assertEquals(
        List.of("PUBLISHED", "PROPOSED", "APPROVED", "PROPOSED", "APPROVED"),
        timeline.facts().stream().map(f -> f.what().name()).toList());
    assertEquals(
        List.of(),
        platform
            .tiers
            .timeline(platform.agent, UNIT, "grown", Instant.parse("2025-08-01T00:00:00Z"))
            .changes());
  }

  @Test
  public void theListOfAUnitShowsWhatEachCustomerIsInAndWhy() {
    approve(override("far", "GOLD", OCTOBER, OCTOBER.plusDays(29)));
    Map<String, TierAnswer.Origin> origins = new java.util.TreeMap<>();
    platform
        .tiers
        .list(platform.agent, UNIT, OCTOBER, platform.clock.instant(), Optional.empty(), 10)
        .items()
        .forEach(c -> origins.put(c.customer().number(), c.tier().orElseThrow().origin()));
    assertEquals(4, origins.size());
    assertEquals(TierAnswer.Origin.OVERRIDE, origins.get("far"));
    assertEquals(TierAnswer.Origin.RUN, origins.get("quiet"));
  }
}
