package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.EscalationLevel.Rank;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Before;
import org.junit.Test;

/** A clock tells the owner, then the manager, then the leader, each once. */
public class EscalationScenarioTest extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  @Before
  public void theUnitNamesItsManagersAndLeaders() {
    platform.clock.set(MONDAY);
    ladder(
        new EscalationLevel(50, Rank.OWNER, false),
        new EscalationLevel(75, Rank.MANAGER, false),
        new EscalationLevel(100, Rank.LEADER, false),
        new EscalationLevel(100, Rank.MANAGER, true));
  }

  private void ladder(EscalationLevel... levels) {
    UnitRules rules =
        new UnitRules(
            Downgrade.AT_ONCE,
            TierChange.RE_EVALUATE,
            UnitRules.DEFAULT.marks(),
            new EscalationLadder(List.of(levels), List.of("mia", "max"), List.of("lee")),
            DeskRules.DEFAULT);
    RulesVersion draft = platform.rules.draft(platform.admin, UNIT, RulesDocument.write(rules));
    platform.rules.approve(platform.approver, UNIT, draft.version(), AS_OF);
  }

  @Test
  public void eachLevelIsToldOnceAtItsShareOfTheTime() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    tickAt("2025-09-08T06:59:00Z");
    assertEquals("half of the time is not gone", List.of(), told());
    tickAt("2025-09-08T07:01:00Z");
    assertEquals(List.of("50 OWNER [ann]"), told());
    tickAt("2025-09-08T09:01:00Z");
    tickAt("2025-09-09T02:00:01Z");
    tickAt("2025-09-09T02:00:01Z");
    assertEquals(
        List.of(
            "50 OWNER [ann]",
            "75 MANAGER [mia, max]",
            "100 LEADER [lee]",
            "100 MANAGER [mia, max]"),
        told());
    assertEquals(
        List.of(
            "ann: " + number + ": 50 % of the time for the first answer (internal target) is gone",
            "mia: " + number + ": 75 % of the time for the first answer (internal target) is gone",
            "max: " + number + ": 75 % of the time for the first answer (internal target) is gone",
            "lee: " + number + ": the first answer (internal target) is overdue",
            "mia: " + number + ": the first answer (internal target) is overdue",
            "max: " + number + ": the first answer (internal target) is overdue"),
        messages());
  }

  @Test
  public void whatIsKeptIsNotEscalated() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    step(number, RequestStep.ANSWER, "a repeater will come");
    tickAt("2025-10-09T02:00:00Z");
    assertEquals(List.of(), told());
  }

  @Test
  public void whatNobodyHasTakenGoesToTheManagers() throws Exception {
    submit(platform.agent, customer("A1"));
    tickAt("2025-09-08T07:01:00Z");
    assertEquals(List.of("50 OWNER [mia, max]"), told());
  }

  @Test
  public void atNightOnlyLevelsThatSayTheyMayAreTold() throws Exception {
    ladder(
        new EscalationLevel(150, Rank.LEADER, false), new EscalationLevel(150, Rank.MANAGER, true));
    platform.clock.set(Instant.parse("2025-09-08T06:00:00Z"));
    submit(platform.agent, customer("A1"));
    tickAt("2025-09-09T10:00:01Z");
    assertEquals(
        "150 % of a working day are over at 18:00, when the calendar closes",
        List.of("150 MANAGER [mia, max]"), told());
    tickAt("2025-09-10T00:59:00Z");
    assertEquals(1, told().size());
    tickAt("2025-09-10T01:00:01Z");
    assertEquals(List.of("150 MANAGER [mia, max]", "150 LEADER [lee]"), told());
  }

  @Test
  public void aPauseLosesNoLevelAndTellsNoneTwice() throws Exception {
    String number = number(submit(platform.agent, customer("A1")));
    step(number, RequestStep.TAKE, null);
    platform.clock.set(Instant.parse("2025-09-08T07:30:00Z"));
    step(number, RequestStep.WAIT, "which floor?");
    tickAt("2025-09-15T02:00:00Z");
    assertEquals(
        "the half was over before the pause, though nobody had looked",
        List.of("50 OWNER [ann]"),
        told());
    step(number, RequestStep.RESUME, null);
    tickAt("2025-09-15T02:00:01Z");
    assertEquals(List.of("50 OWNER [ann]"), told());
    tickAt("2025-09-15T04:00:00Z");
    assertEquals(List.of("50 OWNER [ann]", "75 MANAGER [mia, max]"), told());
  }

  @Test
  public void anEscalationIsAcknowledgedOnce() throws Exception {
    submit(platform.agent, customer("A1"));
    tickAt("2025-09-08T07:01:00Z");
    Escalation raised = open().get(0);
    Escalation seen = platform.escalations.acknowledge(platform.agent, UNIT, raised.id());
    assertEquals("ann", seen.acknowledged().orElseThrow().by());
    platform.clock.advance(Duration.ofHours(1));
    assertEquals(seen, platform.escalations.acknowledge(platform.admin, UNIT, raised.id()));
    assertEquals(List.of(), open());
    assertRefused(
        ErrorCode.NOT_FOUND, () -> platform.escalations.acknowledge(platform.agent, UNIT, 0));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.escalations.acknowledge(platform.auditor, UNIT, raised.id()));
  }

  @Test
  public void aClockThatJumpsTellsEverythingOnce() throws Exception {
    List<String> numbers = new ArrayList<>();
    for (String tier : List.of("A1", "B1", "C", "A2", "B2")) {
      numbers.add(number(submit(platform.agent, customer(tier))));
    }
    Random random = new Random(5);
    for (int i = 0; i < 60; i++) {
      long minutes = random.nextInt(6 * 24 * 60);
      platform.clock.set(MONDAY.plus(Duration.ofMinutes(minutes)));
      platform.obligations.tick(platform.clock.instant());
    }
    tickAt("2025-09-20T02:00:00Z");
    assertEquals(numbers.size() * 4, told().size());
    assertEquals(told().size(), messageCount(numbers));
    tickAt("2025-09-08T02:00:00Z");
    tickAt("2025-09-21T02:00:00Z");
    assertEquals(numbers.size() * 4, told().size());
  }

  /** Every message but those to the second manager, who is told with the first. */
  private int messageCount(List<String> numbers) {
    List<String> all = messages();
    assertTrue(all.stream().allMatch(m -> numbers.stream().anyMatch(m::contains)));
    return (int) all.stream().filter(m -> !m.startsWith("max: ")).count();
  }

  @Test
  public void olderRulesWithoutALadderHaveTheDefaultOne() {
    UnitRules rules =
        Json.read(
            "{\"downgrade\":{\"oneStep\":false,\"graceDays\":0,\"noticeDays\":0},"
                + "\"tierChange\":\"KEEP\",\"marks\":[]}",
            UnitRules.class);
    assertEquals(EscalationLadder.DEFAULT, rules.escalation());
  }

  private void tickAt(String instant) {
    platform.clock.set(Instant.parse(instant));
    platform.obligations.tick(platform.clock.instant());
  }

  private List<Escalation> open() {
    return platform.escalations.list(platform.agent, UNIT, true, Optional.empty(), 100).items();
  }

  /** Oldest first. */
  private List<String> told() {
    return platform
        .escalations
        .list(platform.agent, UNIT, false, Optional.empty(), 100)
        .items()
        .stream()
        .sorted((a, b) -> Long.compare(a.id(), b.id()))
        .map(e -> e.level().share() + " " + e.level().to() + " " + e.recipients())
        .toList();
  }

  private List<String> messages() {
    return platform
        .outbox
        .list(platform.agent, UNIT, Optional.empty(), Optional.empty(), Optional.empty(), 100)
        .items()
        .stream()
        .filter(m -> m.kind().equals("ESCALATION"))
        .sorted((a, b) -> Long.compare(a.id(), b.id()))
        .map(m -> recipient(m) + ": " + m.title().en())
        .toList();
  }

  private static String recipient(OutboxMessage message) {
    return message.recipient().account().orElseThrow();
  }
}
