package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.Run;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** A customer falls asleep on the day on which its last purchase is twelve months past. */
public class DormancyScenarioTest extends PolicyScenario {
  private static final LocalDate FACTS = LocalDate.of(2025, 1, 1);

  @Override
  String strategy() {
    return "spend-abcd";
  }

  @Before
  public void importCustomers() {
    platform.clock.set(Instant.parse("2025-12-01T02:00:00Z"));
    Map<String, Object> never = new HashMap<>(lastPurchase("2024-09-15"));
    never.remove("last_purchase");
    importSheet(
        sheet()
            .add("SEPTEMBER", lastPurchase("2024-09-15"))
            .add("LEAP-DAY", lastPurchase("2024-02-29"))
            .add("NEVER", never),
        FACTS);
  }

  @Test
  public void onTheDayBeforeItIsStillAwake() {
    Run run = rate("before", LocalDate.of(2025, 9, 14));
    assertEquals(List.of("SEPTEMBER"), in("A", run));
    assertEquals(List.of("LEAP-DAY"), in("D", run));
  }

  @Test
  public void onTheDayItIsDWhateverThePointsAndSaysWhy() {
    Run run = rate("on", LocalDate.of(2025, 9, 15));
    assertEquals(List.of("LEAP-DAY", "SEPTEMBER"), in("D", run));
    assertEquals(100, lines(run).get("SEPTEMBER").result().score(), 0);
    publish(run, LocalDate.of(2025, 10, 1));
    var explanation =
        platform.tiers.explain(
            platform.agent, UNIT, "SEPTEMBER", LocalDate.of(2025, 10, 1), platform.clock.instant());
    String why = explanation.decidedBy().zh();
    assertTrue(why, why.contains("三.4"));
  }

  @Test
  public void aYearFromALeapDayEndsOnTheFirstOfMarch() {
    assertEquals(
        List.of("LEAP-DAY", "SEPTEMBER"), in("A", rate("before", LocalDate.of(2025, 2, 28))));
    assertEquals(List.of("LEAP-DAY"), in("D", rate("on", LocalDate.of(2025, 3, 1))));
  }

  @Test
  public void withoutADayOrWithOneToComeACustomerIsNotRatable() {
    Run run = rate("early", FACTS);
    assertEquals(Optional.of("last_purchase is missing"), notRatable("NEVER", run));
    importSheet(sheet().add("SEPTEMBER", lastPurchase("2025-10-01")), FACTS.plusDays(1));
    Run later = rate("later", FACTS.plusDays(1));
    assertEquals(
        Optional.of("last_purchase is invalid: not a DATE up to the run's day"),
        notRatable("SEPTEMBER", later));
  }

  private static Map<String, Object> lastPurchase(String day) {
    return Map.of(
        "last_purchase", day, "amount", 1_000_000, "contribution", 300_000, "potential", "HIGH");
  }
}
