package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation.ExplainedClock;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.unit.DeskRules;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.junit.Before;
import org.junit.Test;

/**
 * Coverage demands (F14) and faults (F15) under the rules with which the telecom unit is shipped.
 */
public class TelecomDeskScenarioTest extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  private static final Path FEATURES = Path.of("../../features/src/main/feature/feature.xml");

  @Before
  public void theUnitHasTheRulesItIsShippedWith() throws IOException {
    platform.clock.set(MONDAY);
    int version = platform.rules.draft(platform.admin, UNIT, shipped()).version();
    platform.rules.approve(platform.approver, UNIT, version, AS_OF);
  }

  private static String shipped() throws IOException {
    String features = Files.readString(FEATURES);
    int start = features.indexOf(">", features.indexOf("io.echelon.unit-telecom")) + 1;
    Properties unit = new Properties();
    unit.load(new StringReader(features.substring(start, features.indexOf("</config>", start))));
    return unit.getProperty("rules");
  }

  private String fault(String severity) throws Exception {
    String body =
        """
        {"unit":"telecom","item":"fault","subject":"line down","customerNumber":"%s",
         "severity":"%s"}"""
            .formatted(customer("C"), severity);
    JsonNode receipt = json(post(platform.website, "fault-" + severity, body));
    return number(receipt);
  }

  private List<String> clocks(String number) {
    return platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
        .map(TelecomDeskScenarioTest::text)
        .toList();
  }

  private static String text(ExplainedClock clock) {
    return clock.clock().promise().team().map(team -> team + " ").orElse("")
        + clock.metric()
        + " "
        + clock.clock().state()
        + " "
        + clock.dueAt();
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  @Test
  public void aUnitThatIsSetUpBeginsWithTheRulesOfItsConfiguration() throws Exception {
    platform.addUnit("other", "telecom", "telecom", "rules", shipped());
    DeskRules desk = platform.rules.current("other", LocalDate.of(2025, 9, 8)).rules().desk();
    assertEquals("大客户中心", desk.team("key-account").orElseThrow().name().zh());
    assertEquals("network", desk.type("fault").orElseThrow().team());
  }

  @Test
  public void aCoverageDemandIsAnsweredWithAPlanWhileMaintenanceLooksIntoIt() throws Exception {
    JsonNode receipt = submit(platform.agent, customer("A1"));
    String number = number(receipt);
    assertEquals(
        "other departments promise the customer nothing", 1, receipt.get("promises").size());
    assertEquals(Optional.of("key-account"), request(number).team());
    assertEquals(
        List.of(
            "FIRST_ANSWER RUNNING 2025-09-09T02:00:00Z", "网维 STAGE RUNNING 2025-09-09T02:00:00Z"),
        clocks(number));
    step(number, RequestStep.TAKE, null);
    platform.clock.advance(Duration.ofHours(3));
    platform.handling.done(platform.agent, UNIT, number, "网维", request(number).version());
    StepDetail plan =
        new StepDetail(
            Optional.of("repeaters in lifts and car park"),
            Optional.of(LocalDate.of(2025, 9, 19)),
            Optional.empty(),
            Optional.empty());
    platform.requests.step(
        platform.agent, UNIT, number, RequestStep.ANSWER, request(number).version(), plan);
    assertTrue(
        platform.requests.explain(platform.agent, UNIT, number).clocks().stream()
            .allMatch(c -> c.clock().state() == Obligation.State.MET));
    step(number, RequestStep.RESOLVE, "three repeaters mounted");
    step(number, RequestStep.CONFIRM, null);
    assertEquals(
        "repeaters in lifts and car park", request(number).work().plan().orElseThrow().words());
  }

  @Test
  public void faultsRunByTheirSeverityForEverybodyAndTheWorstIsServedFirst() throws Exception {
    String minor = fault("S4");
    String urgent = fault("S1");
    assertEquals(
        List.of("RESPONSE RUNNING 2025-09-08T02:30:00Z", "SOLUTION RUNNING 2025-09-08T04:00:00Z"),
        clocks(urgent));
    assertEquals(
        List.of("RESPONSE RUNNING 2025-09-15T02:00:00Z", "SOLUTION RUNNING 2025-09-22T02:00:00Z"),
        clocks(minor));
    platform.clock.advance(Duration.ofMinutes(23));
    assertEquals(
        List.of(urgent, minor),
        platform
            .requests
            .queue(platform.agent, UNIT, QueueFilter.team("network"), Optional.empty(), 9)
            .items()
            .stream()
            .map(ServiceRequest::number)
            .toList());
    step(urgent, RequestStep.TAKE, null);
    step(urgent, RequestStep.ANSWER, "a technician is on the way");
    platform.clock.advance(Duration.ofMinutes(60));
    step(urgent, RequestStep.RESOLVE, "fibre spliced");
    platform.clock.advance(Duration.ofMinutes(10));
    step(urgent, RequestStep.REOPEN, "down again");
    assertEquals(
        "the ten minutes stood still",
        "SOLUTION RUNNING 2025-09-08T04:10:00Z",
        clocks(urgent).get(2));
    assertRefused(ErrorCode.INVALID_INPUT, () -> step(urgent, RequestStep.UPDATE, " "));
  }
}
