package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.TierAnswer.Lowered;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** A member that fell from super to ordinary, under each of a unit's ways to let it down. */
public class LettingDownScenarioTest extends PolicyScenario {
  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);
  private static final LocalDate DECEMBER = LocalDate.of(2025, 12, 20);

  @Override
  String strategy() {
    return "membership";
  }

  private void today(LocalDate day) {
    platform.clock.set(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
  }

  private void rules(Downgrade downgrade) {
    int version =
        platform
            .rules
            .draft(
                platform.admin,
                UNIT,
                RulesDocument.write(
                    new UnitRules(
                        downgrade,
                        TierChange.KEEP,
                        UnitRules.DEFAULT.marks(),
                        EscalationLadder.DEFAULT,
                        DeskRules.DEFAULT)))
            .version();
    platform.rules.approve(platform.approver, UNIT, version, AS_OF);
  }

  /** From super to ordinary from the new year on, published in December. */
  private Run fall() throws Exception {
    importSheet(
        sheet()
            .add("fell", Map.of("size", 2_000_000, "trade_12_months", 900_000, "agreement", true))
            .add("rose", Map.of("size", 1, "trade_12_months", 1, "agreement", true)),
        AS_OF);
    publish(rate("2025"), AS_OF);
    today(DECEMBER);
    importSheet(
        sheet()
            .add("fell", Map.of("size", 2_000_000, "trade_12_months", 0, "agreement", true))
            .add("rose", Map.of("size", 2_000_000, "trade_12_months", 900_000, "agreement", true)),
        DECEMBER);
    return rate("2026", DECEMBER);
  }

  private String tier(String number, LocalDate on) {
    return tier(number, on, platform.clock.instant()).orElse("none");
  }

  private Explanation explain(LocalDate on) {
    return platform.tiers.explain(platform.agent, UNIT, "fell", on, platform.clock.instant());
  }

  private List<DomainEvent> published() {
    return platform
        .stores
        .transactions()
        .read(() -> platform.stores.events().after(0, 500))
        .stream()
        .map(e -> e.event())
        .filter(e -> e.type().equals("tiers-published"))
        .toList();
  }

  @Test
  public void atOnce() throws Exception {
    publish(fall(), NEW_YEAR);
    assertEquals("SUPER", tier("fell", NEW_YEAR.minusDays(1)));
    assertEquals("ORDINARY", tier("fell", NEW_YEAR));
    assertEquals(Optional.empty(), explain(NEW_YEAR).answer().orElseThrow().lowering());
    assertEquals(2, published().size());
  }

  @Test
  public void atMostOneStep() throws Exception {
    rules(new Downgrade(true, 0, 0));
    publish(fall(), NEW_YEAR);
    assertEquals("GOLD", tier("fell", NEW_YEAR));
    assertEquals("upgrades are not held", "SUPER", tier("rose", NEW_YEAR));
    assertEquals(
        Optional.of(new Lowered("ORDINARY", "GOLD", NEW_YEAR, 1)),
        explain(NEW_YEAR).answer().orElseThrow().lowering());
    String why = explain(NEW_YEAR).summary().en();
    assertTrue(
        why,
        why.endsWith(
            "the unit rules in version 1 let a customer down one step at a time, so it is GOLD from"
                + " 2026-01-01"));
    today(NEW_YEAR);
    publish(rate("2026-2", NEW_YEAR), NEW_YEAR.plusDays(1));
    assertEquals("the next step with the next run", "SILVER", tier("fell", NEW_YEAR.plusDays(1)));
  }

  @Test
  public void afterAGracePeriod() throws Exception {
    rules(new Downgrade(false, 30, 0));
    publish(fall(), NEW_YEAR);
    LocalDate lower = NEW_YEAR.plusDays(30);
    assertEquals("SUPER", tier("fell", lower.minusDays(1)));
    assertEquals("ORDINARY", tier("fell", lower));
    assertEquals(lower, explain(lower).answer().orElseThrow().since());
    assertEquals("SUPER", tier("rose", NEW_YEAR));
    assertTrue(
        explain(NEW_YEAR).summary().zh(),
        explain(NEW_YEAR).summary().zh().endsWith("按业务单元规则第 1 版暂保留原层级，自 2026-01-31 起为 ORDINARY 类"));
    List<DomainEvent> told = published();
    told = told.subList(told.size() - 2, told.size());
    assertEquals(Map.of("effectiveFrom", "2026-01-01"), told.get(0).data());
    assertEquals(Map.of("effectiveFrom", "2026-01-31"), told.get(1).data());
    assertEquals(platform.units.startOf(lower), told.get(1).effectiveAt());
  }

  @Test
  public void withNoticeBeforeIt() throws Exception {
    rules(new Downgrade(false, 5, 60));
    publish(fall(), NEW_YEAR);
    LocalDate lower = DECEMBER.plusDays(60);
    assertEquals("SUPER", tier("fell", lower.minusDays(1)));
    assertEquals("ORDINARY", tier("fell", lower));
  }

  @Test
  public void whatAReviewerCorrectsCountsAtOnceAndLaterRulesChangeNothing() throws Exception {
    rules(new Downgrade(true, 30, 0));
    Run run = fall();
    platform.review.correct(platform.reviewer, UNIT, run.id(), "fell", "SILVER", "agreed so");
    publish(run, NEW_YEAR);
    assertEquals("SILVER", tier("fell", NEW_YEAR));
    rules(Downgrade.AT_ONCE);
    assertEquals(
        30,
        ChronoUnit.DAYS.between(
            NEW_YEAR,
            platform
                .stores
                .transactions()
                .read(() -> platform.stores.publications().find(run.id()))
                .orElseThrow()
                .lowering()
                .from()));
  }
}
