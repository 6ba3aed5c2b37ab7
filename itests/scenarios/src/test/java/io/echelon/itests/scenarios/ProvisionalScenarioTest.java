package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** A new customer gets a tier per deal, and is assessed after six months (R6). */
public class ProvisionalScenarioTest extends PolicyScenario {
  private static final LocalDate APRIL = LocalDate.of(2025, 4, 10);
  private static final LocalDate DUE = LocalDate.of(2025, 10, 10);

  @Override
  String strategy() {
    return "annual-quality";
  }

  private void today(LocalDate day) {
    platform.clock.set(day.atTime(2, 0).toInstant(ZoneOffset.UTC));
  }

  private void importOne(String number, Map<String, ?> values, LocalDate asOf) throws Exception {
    importSheet(sheet().add(number, values), asOf);
  }

  private Standing give(String number, String tier) {
    return platform.standings.provisional(
        platform.admin, UNIT, number, tier, Optional.empty(), "first deal");
  }

  private TierAnswer answer(String number, LocalDate on) {
    long id = platform.customers.get(platform.admin, UNIT, number).id();
    return platform.tiers.of(UNIT, id, on, platform.clock.instant()).orElseThrow();
  }

  private List<String> due(LocalDate by) {
    return platform.standings.due(platform.agent, UNIT, by, Optional.empty(), 10).items().stream()
        .map(Standing::number)
        .toList();
  }

  @Test
  public void aNewCustomerIsProvisionalUntilARunRatesIt() throws Exception {
    today(APRIL);
    importOne("new", Map.of(), APRIL);
    Standing given = give("new", "B");
    assertEquals(Optional.of(DUE), given.due());
    assertEquals("B", answer("new", APRIL).tier());
    assertEquals(TierAnswer.Origin.PROVISIONAL, answer("new", APRIL).origin());
    assertTrue(
        platform
            .tiers
            .explain(platform.agent, UNIT, "new", APRIL, platform.clock.instant())
            .summary()
            .zh()
            .endsWith("自 2025-04-10 起为 B 类：暂时等级，由 ada 确定（“first deal”），应于 2025-10-10 前评定"));
    assertEquals(List.of(), due(DUE.minusDays(1)));
    assertEquals(List.of("new"), due(DUE));

    today(DUE.plusDays(1));
    assertTrue(answer("new", DUE.plusDays(1)).standing().orElseThrow().overdue());
    assertFalse(answer("new", DUE).standing().orElseThrow().overdue());
    publish(rate("not ratable yet", DUE), DUE.plusDays(1));
    assertTrue(answer("new", DUE.plusDays(1)).notRatableSince());
    assertEquals("still due", List.of("new"), due(DUE));

    importOne(
        "new", Map.of("sales_value", 9_000_000, "price_level", 104, "collection_rate", 100), DUE);
    publish(rate("first assessment", DUE), DUE.plusDays(1));
    assertEquals("A", answer("new", DUE.plusDays(1)).tier());
    assertEquals(TierAnswer.Origin.RUN, answer("new", DUE.plusDays(1)).origin());
    assertEquals(List.of(), due(DUE));
    assertEquals("B", answer("new", DUE).tier());
  }

  @Test
  public void aSecondDealChangesTheTierNotTheDay() throws Exception {
    today(APRIL);
    importOne("new", Map.of(), APRIL);
    give("new", "C");
    today(APRIL.plusMonths(2));
    Standing second = give("new", "A");
    assertEquals(Optional.of(DUE), second.due());
    assertEquals("A", answer("new", APRIL.plusMonths(2)).tier());
    assertEquals("C", answer("new", APRIL.plusMonths(1)).tier());
    assertEquals(List.of("new"), due(DUE));
  }

  @Test
  public void whoWasRatedIsNotNew() throws Exception {
    importOne(
        "old", Map.of("sales_value", 1_000_000, "price_level", 100, "collection_rate", 90), AS_OF);
    publish(rate("2025"), AS_OF);
    String refusal = assertRefused(ErrorCode.INVALID_INPUT, () -> give("old", "A")).getMessage();
    assertTrue(refusal, refusal.contains("only a new customer gets a provisional tier"));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.standings.provisional(
                platform.agent, UNIT, "old", "A", Optional.empty(), "x"));
  }

  @Test
  public void manyThatAreDueComeInPages() throws Exception {
    today(APRIL);
    Sheet sheet = sheet();
    for (int i = 0; i < 7; i++) {
      sheet.add("n" + i, Map.of());
    }
    importSheet(sheet, APRIL);
    for (int i = 0; i < 7; i++) {
      give("n" + i, "C");
    }
    List<String> found = new java.util.ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      var page = platform.standings.due(platform.auditor, UNIT, DUE, after, 3);
      page.items().forEach(s -> found.add(s.number()));
      after = page.next();
    } while (after.isPresent());
    assertEquals(List.of("n0", "n1", "n2", "n3", "n4", "n5", "n6"), found);
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.standings.due(platform.auditor, UNIT, DUE, Optional.of("x"), 3));
  }
}
