package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.catalog.standard.StandardCatalogs;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Entitlements.Claims;
import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Run;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.spi.channel.InboundRequest;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

/** Units that work by a standard policy and its catalog, from their file to what they promise. */
public class StandardPoliciesScenarioTest extends Scenario {
  private static final String CLUB = "club";
  private static final String MATRIX = "matrix";
  private static final Set<String> UNITS = Set.of(CLUB, MATRIX);

  private static final String MEMBERSHIP_MAPPING =
      """
      {"number": "number", "name": "number", "indicators": [
        {"column": "size", "kind": "NUMBER", "indicator": "size"},
        {"column": "trade", "kind": "NUMBER", "indicator": "trade_12_months"},
        {"column": "agreement", "kind": "FLAG", "indicator": "agreement"}]}""";

  /** On both sides of each line. */
  private static final String MEMBERS =
      """
      number,size,trade,agreement
      super,1000000.01,500000.01,true
      super-size,1000000,500000.01,true
      super-trade,1000000.01,500000,true
      super-unsigned,1000000.01,500000.01,false
      gold,500000.01,100000.01,true
      gold-size,500000,100000.01,true
      gold-trade,500000.01,100000,true
      silver,100000.01,10000.01,true
      silver-size,100000,10000.01,true
      silver-trade,100000.01,10000,true
      unknown,1000000.01,,true
      """;

  private static final String MATRIX_MAPPING =
      """
      {"number": "number", "name": "number", "indicators": [
        {"column": "revenue", "kind": "NUMBER", "indicator": "annual_revenue"},
        {"column": "need", "kind": "CATEGORY", "indicator": "need"},
        {"column": "growth", "kind": "NUMBER", "indicator": "expected_growth"}]}""";
  private static final String CELLS =
      """
      number,revenue,need,growth
      best,1000000,CORE,20
      next,999999.99,CORE,20
      """;

  private final Caller maria = new Caller("maria", Set.of(Role.values()), UNITS);
  private final Caller chen = new Caller("chen", Set.of(Role.APPROVER), UNITS);
  private final Caller portal = new Caller("portal", Set.of(Role.CHANNEL), UNITS);

  @Test
  public void membersAreTieredOnBothSidesOfEachLine() throws Exception {
    Run run = published(CLUB, "membership", MEMBERSHIP_MAPPING, MEMBERS);
    Map<String, String> tiers = new TreeMap<>();
    platform
        .runs
        .lines(maria, CLUB, run.id(), Optional.empty(), Optional.empty(), 100)
        .items()
        .forEach(line -> tiers.put(line.result().number(), line.tier().orElse("-")));
    assertEquals(
        new TreeMap<>(
            Map.ofEntries(
                Map.entry("super", "SUPER"),
                Map.entry("super-size", "GOLD"),
                Map.entry("super-trade", "GOLD"),
                Map.entry("super-unsigned", "ORDINARY"),
                Map.entry("gold", "GOLD"),
                Map.entry("gold-size", "SILVER"),
                Map.entry("gold-trade", "SILVER"),
                Map.entry("silver", "SILVER"),
                Map.entry("silver-size", "ORDINARY"),
                Map.entry("silver-trade", "ORDINARY"),
                Map.entry("unknown", "-"))),
        tiers);
  }

  @Test
  public void anInquiryOfSuperIsDueHalfAnHourLaterAndTheCustomerIsToldWhy() throws Exception {
    published(CLUB, "membership", MEMBERSHIP_MAPPING, MEMBERS);
    JsonNode promise = promise("super", "inquiry");
    assertEquals("2025-09-01T02:30:00Z", promise.get("due").asText());
    String why = promise.get("explanation").asText();
    assertTrue(
        why,
        why.startsWith(
            "This answer is due at 10:30 on 1 September 2025, because the customer has been SUPER"
                + " since 2025-09-01 by run first under scorecard version 1, and catalog version 1"
                + " grants SUPER a first answer within 30 minutes, within the 24 hours a day from"
                + " 00:00 in which somebody can be reached (三 超级客户)"));
  }

  @Test
  public void anOrdinaryMembersTimeRunsInTheEightHoursInWhichSomebodyCanBeReached()
      throws Exception {
    published(CLUB, "membership", MEMBERSHIP_MAPPING, MEMBERS);
    JsonNode promise = promise("silver-size", "inquiry");
    assertEquals(
        "24 hours: 7 on Monday, 8 on Tuesday, 8 on Wednesday, 1 on Thursday",
        "2025-09-04T02:00:00Z",
        promise.get("due").asText());
    String why = promise.get("explanation").asText();
    assertTrue(
        why,
        why.contains("24 hours, within the 8 hours a day from 09:00 in which somebody can be"));
  }

  @Test
  public void requestsAndProblemsOfSuperAreDueInOneAndTwoHours() throws Exception {
    published(CLUB, "membership", MEMBERSHIP_MAPPING, MEMBERS);
    assertEquals("2025-09-01T03:00:00Z", promise("super", "request").get("due").asText());
    assertEquals("2025-09-01T04:00:00Z", promise("super", "problem").get("due").asText());
  }

  @Test
  public void aMemberIsReachableAroundTheClockOrForFewerHours() throws Exception {
    published(CLUB, "membership", MEMBERSHIP_MAPPING, MEMBERS);
    assertTrue(benefits("super").contains(new Benefit.Hours(24)));
    assertTrue(benefits("silver-trade").contains(new Benefit.Hours(8)));
  }

  @Test
  public void aCellClaimsTheMeasuresOfItsClass() throws Exception {
    published(MATRIX, "value-need-potential", MATRIX_MAPPING, CELLS);
    Claims best = claims(MATRIX, "best");
    assertEquals("A_CORE_HIGH", best.tier().orElseThrow().tier());
    assertEquals("A", best.tier().orElseThrow().parent());
    assertEquals(
        List.of("vip-service", "quick-response", "dedicated-agent", "events", "service-team"),
        best.entries().stream().map(CatalogDocument.Entry::item).toList());
    Claims next = claims(MATRIX, "next");
    assertEquals("B_CORE_HIGH", next.tier().orElseThrow().tier());
    assertEquals(
        List.of("products", "survey", "social-events"),
        next.entries().stream().map(CatalogDocument.Entry::item).toList());
  }

  /** Adds a unit of the policy, imports its customers, rates and publishes them. */
  private Run published(String unit, String policy, String mapping, String customers)
      throws Exception {
    platform.plugins.add(StandardStrategies.of(policy));
    platform.plugins.add(StandardCatalogs.of(policy));
    platform.addUnit(unit, policy, policy);
    platform.imports.putMapping(maria, unit, "plain", mapping);
    var csv = new ByteArrayInputStream(customers.getBytes(StandardCharsets.UTF_8));
    ended(unit, platform.imports.start(maria, unit, csv, "plain", Optional.of(AS_OF)).id());
    Run run = platform.runs.start(maria, unit, "first", AS_OF);
    ended(unit, run.job());
    platform.review.submit(maria, unit, run.id(), "");
    platform.review.approve(chen, unit, run.id(), "");
    platform.review.publish(chen, unit, run.id(), AS_OF);
    return run;
  }

  private void ended(String unit, long job) {
    Job ended =
        Await.until(
            "job " + job + " is over",
            () -> platform.jobs.get(maria, unit, job),
            j -> j.state().isOver());
    assertEquals(ended.error().orElse(""), Job.State.DONE, ended.state());
  }

  /** The first promise that a member's portal is told of a new request. */
  private JsonNode promise(String customer, String item) throws Exception {
    String body =
        """
        {"unit":"club","item":"%s","subject":"please","customerNumber":"%s"}"""
            .formatted(item, customer);
    Map<String, String> headers =
        Map.of(
            "idempotency-key", customer + "-" + item,
            "content-type", "application/json",
            "accept-language", "en");
    InboundRequest request =
        new InboundRequest(
            "POST", "requests", headers, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    JsonNode receipt =
        Json.mapper().readTree(platform.channels.handle(portal, "web", request).body());
    return receipt.get("promises").get(0);
  }

  private List<Benefit> benefits(String customer) {
    return claims(CLUB, customer).entries().stream().map(CatalogDocument.Entry::benefit).toList();
  }

  private Claims claims(String unit, String customer) {
    return platform.entitlements.claims(maria, unit, customer, AS_OF);
  }
}
