package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import io.echelon.spi.Severity;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Before;
import org.junit.Test;

/**
 * What a contract grants one customer goes before what its tier is granted, which before the rest.
 */
public class ContractExceptionScenarioTest extends DeskScenario {
  private static final LocalDate TODAY = LocalDate.of(2025, 9, 30);
  private static final LocalDate LAST = LocalDate.of(2025, 12, 31);
  private String number;

  @Before
  public void theTierIsPromisedAnAnswerWithinADay() {
    String catalog =
        """
        {'id':'own','name':{'en':'n','zh':'名'},'source':'s',
         'items':[{'code':'network-coverage','name':{'en':'n','zh':'名'},'requestable':true}],
         'entries':[
          {'item':'network-coverage','tiers':['A'],'clause':'§ 16','internal':false,
           'benefit':{'kind':'target','metric':'FIRST_ANSWER','within':'PT24H'},
           'text':{'en':'an answer within 24 hours','zh':'24小时内答复'}},
          {'item':'network-coverage','tiers':[],'clause':'§ 1','internal':false,
           'benefit':{'kind':'target','metric':'FIRST_ANSWER','within':'PT72H'},
           'text':{'en':'an answer within 72 hours','zh':'72小时内答复'}}]}"""
            .replace('\'', '"');
    int version = platform.catalogs.draft(platform.admin, UNIT, catalog).version();
    platform.catalogs.approve(platform.approver, UNIT, version, AS_OF);
    number = customer("A1");
  }

  private static String terms(String within, String more) {
    return """
        {'item':'network-coverage','contract':'K-2025-7','clause':'§ 4','from':'2025-09-30',
         'until':'2025-12-31','reason':'new plant',%s
         'benefit':{'kind':'target','metric':'FIRST_ANSWER','within':'%s'},
         'text':{'en':'an answer within %s','zh':'%s内答复'}}"""
        .formatted(more, within, within, within)
        .replace('\'', '"');
  }

  private ContractException draft(String json) {
    return platform.contracts.draft(platform.admin, UNIT, number, json);
  }

  private ContractException agree(String within) {
    return approve(draft(terms(within, "")));
  }

  private ContractException approve(ContractException draft) {
    return platform.contracts.approve(platform.approver, UNIT, draft.id(), "agreed");
  }

  private Claim claim(LocalDate on) {
    List<Claim> claims = platform.entitlements.claims(platform.agent, UNIT, number, on).claims();
    assertEquals(1, claims.size());
    return claims.get(0);
  }

  private static String told(Claim claim) {
    return claim.origin()
        + " "
        + claim.entry().clause()
        + ", else "
        + claim.alternatives().stream().map(a -> a.origin() + " " + a.clause().get()).toList();
  }

  @Test
  public void aContractGoesBeforeTheTierAndTheTierBeforeEverybody() {
    assertEquals("TIER § 16, else [EVERYBODY § 1]", told(claim(TODAY)));
    ContractException draft = draft(terms("PT2H", ""));
    assertEquals("a draft does not count", Grant.Origin.TIER, claim(TODAY).origin());
    assertFalse(draft.worseThanTier());
    approve(draft);
    assertEquals("CONTRACT K-2025-7 § 4, else [TIER § 16, EVERYBODY § 1]", told(claim(TODAY)));
    assertEquals(LAST, claim(LAST).contract().orElseThrow().until());
    assertEquals(Grant.Origin.TIER, claim(TODAY.minusDays(1)).origin());
    assertEquals("it has ended", Grant.Origin.TIER, claim(LAST.plusDays(1)).origin());
  }

  @Test
  public void aRequestIsDatedByTheContractAndSaysWhatTheTierWouldHaveGiven() throws Exception {
    agree("PT2H");
    ServiceRequest request = request(submit(platform.agent, number));
    assertEquals(EVE_OF_NATIONAL_DAY.plus(Duration.ofHours(2)), request.dueAt());
    Grant grant = request.grant();
    assertEquals(Grant.Origin.CONTRACT, grant.origin());
    assertEquals(
        "contract K-2025-7, until 2025-12-31, grants the customer a first answer within 2 hours"
            + " (K-2025-7 § 4); the tier alone would have given: an answer within 24 hours (§ 16)",
        grant.reason().en());
    assertTrue(grant.reason().zh(), grant.reason().zh().contains("如无此合同，按其层级为"));
    assertEquals(
        List.of(Grant.Origin.TIER, Grant.Origin.EVERYBODY, Grant.Origin.NO_ENTRY),
        grant.alternatives().stream().map(Grant.Alternative::origin).toList());
  }

  @Test
  public void openRequestsFollowAContractFromItsFirstDayToItsLastAsTheUnitsRulesSay()
      throws Exception {
    RulesVersion rules =
        platform.rules.draft(
            platform.admin,
            UNIT,
            RulesDocument.write(
                new UnitRules(
                    Downgrade.AT_ONCE,
                    TierChange.RE_EVALUATE,
                    UnitRules.DEFAULT.marks(),
                    EscalationLadder.DEFAULT,
                    DeskRules.DEFAULT)));
    platform.rules.approve(platform.approver, UNIT, rules.version(), AS_OF);
    String open = number(submit(platform.agent, number));
    agree("PT2H");
    platform.events.tick(platform.clock.instant());
    ServiceRequest followed = platform.requests.get(platform.agent, UNIT, open);
    assertEquals(Grant.Origin.CONTRACT, followed.grant().origin());
    assertEquals(EVE_OF_NATIONAL_DAY.plus(Duration.ofHours(2)), followed.dueAt());
    int entries = platform.requests.history(platform.agent, UNIT, open).size();
    platform.events.tick(platform.clock.instant());
    assertEquals(entries, platform.requests.history(platform.agent, UNIT, open).size());
  }

  @Test
  public void aContractForAllSeveritiesGoesBeforeATargetOfOne() {
    agree("PT2H");
    long id = platform.customers.get(platform.admin, UNIT, number).id();
    assertEquals(
        List.of(Optional.of(Duration.ofHours(2))),
        platform
            .entitlements
            .grants(
                UNIT,
                "network-coverage",
                Optional.of(Severity.S1),
                OptionalLong.of(id),
                EVE_OF_NATIONAL_DAY)
            .stream()
            .map(Grant::within)
            .toList());
  }

  @Test
  public void whatIsWorseThanTheTierIsMarkedAndCountsAllTheSame() {
    ContractException draft = draft(terms("PT48H", ""));
    assertTrue(draft.worseThanTier());
    approve(draft);
    assertEquals(Grant.Origin.CONTRACT, claim(TODAY).origin());
  }

  @Test
  public void whatIsRevokedNoLongerCountsFromTodayOnAndStaysInTheHistory() {
    ContractException agreed = agree("PT2H");
    platform.clock.set(EVE_OF_NATIONAL_DAY.plus(Duration.ofDays(10)));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.contracts.revoke(platform.admin, UNIT, agreed.id(), "sold"));
    platform.contracts.revoke(platform.approver, UNIT, agreed.id(), "plant sold");
    assertEquals(Grant.Origin.CONTRACT, claim(TODAY.plusDays(9)).origin());
    assertEquals(Grant.Origin.TIER, claim(TODAY.plusDays(10)).origin());
    assertEquals(
        List.of(Standing.State.WITHDRAWN),
        platform.contracts.of(platform.agent, UNIT, number).stream()
            .map(ContractException::state)
            .toList());
    assertEquals(
        List.of("contract.draft by ada", "contract.approve by amy", "contract.revoke by amy"),
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.action().startsWith("contract."))
            .map(e -> e.action() + " by " + e.user())
            .toList());
  }

  @Test
  public void nobodyApprovesTheirOwnDraftAndTwoDoNotCoverTheSame() {
    Caller both = new Caller("bo", Set.of(Role.UNIT_ADMIN, Role.APPROVER), Set.of(UNIT));
    ContractException own = platform.contracts.draft(both, UNIT, number, terms("PT3H", ""));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.contracts.approve(both, UNIT, own.id(), ""));
    agree("PT2H");
    String refusal = assertRefused(ErrorCode.ILLEGAL_STEP, () -> approve(own)).getMessage();
    assertTrue(refusal, refusal.contains("covers the same claim as contract exception"));
    platform.contracts.refuse(platform.approver, UNIT, own.id(), "there is one");
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> approve(own));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.contracts.draft(platform.agent, UNIT, number, terms("PT3H", "")));
  }

  @Test
  public void faultsAreNamedWithTheirPlace() {
    assertFault("required property 'until'", terms("PT2H", "").replace("\"until\"", "\"to\""));
    assertFault("$.benefit.within", terms("soon", ""));
    assertFault("unknown service item", terms("PT2H", "").replace("network-coverage", "lunch"));
    assertFault("until lies before from", terms("PT2H", "").replace("2025-12-31", "2025-09-29"));
    assertFault(
        "has passed",
        terms("PT2H", "")
            .replace("2025-12-31", "2025-09-30")
            .replace("\"until\":\"2025-09-30\"", "\"until\":\"2025-09-29\"")
            .replace("\"from\":\"2025-09-30\"", "\"from\":\"2025-09-01\""));
  }

  private void assertFault(String part, String json) {
    String message = assertRefused(ErrorCode.INVALID_INPUT, () -> draft(json)).getMessage();
    assertTrue(message, message.contains(part));
  }

  @Test
  public void thoseThatEndSoonAreListedByTheirLastDay() {
    ContractException agreed = agree("PT2H");
    assertEquals(List.of(), ending(LAST.minusDays(1)));
    assertEquals(List.of(agreed.id()), ending(LAST));
  }

  private List<Long> ending(LocalDate by) {
    return platform
        .contracts
        .ending(platform.auditor, UNIT, by, Optional.empty(), 10)
        .items()
        .stream()
        .map(ContractException::id)
        .toList();
  }
}
