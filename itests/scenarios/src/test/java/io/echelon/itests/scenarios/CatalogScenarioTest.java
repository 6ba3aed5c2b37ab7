package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Test;

/** A unit's own catalog, from draft to the requests that it dates. */
public class CatalogScenarioTest extends DeskScenario {
  private static final LocalDate FROM = LocalDate.of(2025, 9, 20);

  @Test
  public void aCatalogIsDraftedByOneApprovedByAnotherAndDated() {
    String exported =
        CatalogDocuments.write(platform.catalogs.get(platform.admin, UNIT, 1).document());
    CatalogVersion draft = platform.catalogs.draft(platform.admin, UNIT, exported);
    assertEquals(2, draft.version());
    assertEquals("ada", draft.createdBy());
    assertEquals(Optional.empty(), draft.approval());
    assertEquals("a draft does not count", 1, current(FROM));
    CatalogVersion approved = platform.catalogs.approve(platform.approver, UNIT, 2, FROM);
    assertEquals("amy", approved.approval().orElseThrow().by());
    assertEquals(1, current(FROM.minusDays(1)));
    assertEquals(2, current(FROM));
    assertEquals(
        List.of("catalog.draft catalog/2 by ada", "catalog.approve catalog/2 by amy"),
        platform
            .audit
            .list(platform.auditor, Optional.of(UNIT), Optional.empty(), 100)
            .items()
            .stream()
            .filter(e -> e.action().startsWith("catalog."))
            .map(e -> e.action() + " " + e.subject() + " by " + e.user())
            .toList());
  }

  @Test
  public void nobodyApprovesTheirOwnDraftOrTwiceOrWithoutTheRole() {
    Caller both = new Caller("bo", Set.of(Role.UNIT_ADMIN, Role.APPROVER), Set.of(UNIT));
    platform.catalogs.draft(both, UNIT, targets("A", "'within':'PT24H'"));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.catalogs.approve(both, UNIT, 2, FROM));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.catalogs.approve(platform.admin, UNIT, 2, FROM));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.catalogs.approve(platform.approver, UNIT, 3, FROM));
    platform.catalogs.approve(platform.approver, UNIT, 2, FROM);
    assertRefused(
        ErrorCode.ILLEGAL_STEP, () -> platform.catalogs.approve(platform.approver, UNIT, 2, FROM));
    assertRefused(
        ErrorCode.FORBIDDEN, () -> platform.catalogs.draft(platform.approver, UNIT, "{}"));
  }

  @Test
  public void aTierThatNoScorecardKnowsIsRefusedByItsPath() {
    String refusal =
        assertRefused(
                ErrorCode.INVALID_INPUT,
                () ->
                    platform.catalogs.draft(
                        platform.admin, UNIT, targets("A','GOLD", "'within':'PT24H'")))
            .getMessage();
    assertEquals("/entries/0/tiers/1: no scorecard of the unit knows GOLD", refusal);
    assertEquals(1, platform.catalogs.list(platform.admin, UNIT).size());
  }

  @Test
  public void elapsedTimeForAClassDatesTheRequestsOfItsTiers() throws Exception {
    use(targets("A", "'within':'PT24H'"));
    String number = number(submit(platform.agent, customer("A2")));
    ServiceRequest request = platform.requests.get(platform.agent, UNIT, number);
    assertEquals(EVE_OF_NATIONAL_DAY.plus(Duration.ofHours(24)), request.dueAt());
    assertEquals(EVE_OF_NATIONAL_DAY.plus(Duration.ofHours(18)), request.warnAt());
    assertEquals(Optional.of(Duration.ofHours(24)), request.grant().within());
    DueExplanation why = platform.requests.explain(platform.agent, UNIT, number);
    String english = why.summary().en();
    assertTrue(english, english.startsWith("This answer is due at 10:30 on 1 October 2025"));
    assertTrue(
        english,
        english.endsWith(
            "catalog version 2 grants A a first answer within 24 hours (c);"
                + " the time runs through, nights and days off included"));
    String chinese = why.summary().zh();
    assertTrue(chinese, chinese.contains("权益目录第 2 版规定 A 类在 24 小时内给出初步答复（c）"));
    assertTrue(chinese, chinese.endsWith("时限连续计算，含夜间和休息日"));
  }

  @Test
  public void theOwnEntryOfATierComesBeforeThatOfItsClass() throws Exception {
    use(
        targets("A", "'within':'PT24H'")
            .replace(
                "\"entries\":[",
                "\"entries\":["
                    + entry("A1", "'metric':'FIRST_ANSWER','within':'PT1H30M'").replace('\'', '"')
                    + ","));
    assertEquals("2025-09-30T04:00:00Z", due("A1"));
    assertEquals("2025-10-01T02:30:00Z", due("A2"));
    List<CatalogDocument.Entry> claims =
        platform.entitlements.claims(platform.agent, UNIT, customer("A1"), FROM).entries();
    assertEquals(List.of(List.of("A1")), claims.stream().map(e -> e.tiers()).toList());
  }

  @Test
  public void aUnitWithoutCatalogPluginMayHaveItsOwn() throws Exception {
    platform.addUnit("bare", "telecom", "");
    Caller bea = new Caller("bea", Set.of(Role.UNIT_ADMIN), Set.of("bare"));
    Caller ben = new Caller("ben", Set.of(Role.APPROVER), Set.of("bare"));
    assertEquals(Optional.empty(), platform.catalogs.current("bare", FROM));
    platform.catalogs.draft(bea, "bare", targets("A", "'within':'PT24H'"));
    platform.catalogs.approve(ben, "bare", 1, FROM);
    platform.imports.putMapping(bea, "bare", "m", "{\"number\":\"n\",\"name\":\"n\"}");
    InputStream csv = new ByteArrayInputStream("n\nB-1\n".getBytes(StandardCharsets.UTF_8));
    long job = platform.imports.start(bea, "bare", csv, "m", Optional.of(AS_OF)).id();
    Await.until("imported", () -> platform.jobs.get(bea, "bare", job), j -> j.state().isOver());
    assertEquals(1, platform.entitlements.claims(bea, "bare", "B-1", FROM).catalogVersion());
  }

  @Test
  public void aSolutionIsKeptByResolving() throws Exception {
    use(targets("A", "'within':'PT2H'").replace("FIRST_ANSWER", "SOLUTION"));
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "on our way");
    assertEquals(Obligation.State.RUNNING, state(number));
    step(number, RequestStep.RESOLVE, "done");
    assertEquals(Obligation.State.MET, state(number));
  }

  private Obligation.State state(String number) {
    return platform.requests.explain(platform.agent, UNIT, number).clocks().get(0).clock().state();
  }

  private String due(String tier) throws Exception {
    Instant due = request(submit(platform.agent, customer(tier))).dueAt();
    return due.toString();
  }

  private int current(LocalDate on) {
    return platform.catalogs.current(UNIT, on).orElseThrow().version();
  }

  private void use(String json) {
    int version = platform.catalogs.draft(platform.admin, UNIT, json).version();
    platform.catalogs.approve(platform.approver, UNIT, version, FROM);
  }

  private static String entry(String tiers, String target) {
    return """
        {'item':'network-coverage','tiers':['%s'],'benefit':{'kind':'target',%s},
         'clause':'c','internal':false,'text':{'en':'t','zh':'文'}}"""
        .formatted(tiers, target);
  }

  private static String targets(String tiers, String time) {
    return """
        {'id':'own','name':{'en':'n','zh':'名'},'source':'s',
         'items':[{'code':'network-coverage','name':{'en':'n','zh':'名'},'requestable':true}],
         'entries':[%s]}"""
        .formatted(entry(tiers, "'metric':'FIRST_ANSWER'," + time))
        .replace('\'', '"');
  }
}
