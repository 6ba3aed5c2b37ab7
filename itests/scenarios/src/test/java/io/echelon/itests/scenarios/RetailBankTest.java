package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.spi.scoring.card.ConditionLadder;
import io.echelon.spi.scoring.card.Scorecard;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.Test;

/**
 * 5,369 real clients of a bank, by what is known of them: standing orders, tenure and products. How
 * far our best agree with those to whom their bank gave its best card is told, not asserted:
 * nothing here is tuned to it.
 */
public class RetailBankTest extends PolicyScenario {
  private static final Path REPORT = Path.of("target/retail-bank.txt");
  private static final LocalDate END = LocalDate.of(2018, 12, 31);
  private static final int CLIENTS = 5_369;
  private static final String BEST_CARD = "VISA Infinite";

  @Override
  String strategy() {
    return "bank";
  }

  @Test
  public void everyClientIsRatedAndTheAgreementWithTheCardsIsTold() throws Exception {
    List<Map<String, String>> rows = SharedData.rows("retail_bank_berka_crm/indicators.csv");
    use(knownOnly(), END);
    Sheet sheet = sheet();
    Map<String, String> cards = new TreeMap<>();
    for (Map<String, String> row : rows) {
      sheet.add(row.get("client_id"), values(row));
      cards.put(
          row.get("client_id"), row.get("card_type").isEmpty() ? "none" : row.get("card_type"));
    }
    assertEquals(CLIENTS, (long) importSheet(sheet, END).counts().get("new"));
    Run run = rate("2018", END);
    Map<String, RunLine> lines = lines(run);
    assertEquals(CLIENTS, lines.size());
    assertTrue(lines.values().stream().allMatch(l -> l.tier().isPresent()));
    // 21.6 of standing orders + 12.5 of 45 months + 5 of one product
    assertEquals(39.1, lines.get("C00000001").result().score(), 0.1);
    assertEquals(Optional.of("POTENTIAL"), lines.get("C00000001").tier());
    // 39.1 + 20 of 70 months + 10 of account and loan
    assertEquals(69.1, lines.get("C00000002").result().score(), 0.1);
    assertEquals(Optional.of("CORE"), lines.get("C00000002").tier());

    Map<String, Map<String, Integer>> table = new TreeMap<>();
    lines.forEach(
        (number, line) ->
            table
                .computeIfAbsent(line.tier().orElseThrow(), t -> new TreeMap<>())
                .merge(cards.get(number), 1, Integer::sum));
    Set<String> holders = new HashSet<>(cards.keySet());
    holders.removeIf(number -> !cards.get(number).equals(BEST_CARD));
    long hits =
        lines.values().stream()
            .map(RunLine::result)
            .sorted(Comparator.comparingDouble(r -> -r.score()))
            .limit(holders.size())
            .filter(r -> holders.contains(r.number()))
            .count();
    Files.writeString(
        REPORT,
        "tier by card: %s%nof the %d best by score %d hold %s; by chance %.1f%n"
            .formatted(
                table,
                holders.size(),
                hits,
                BEST_CARD,
                holders.size() * holders.size() / (double) CLIENTS));
  }

  /** Assets, frequency and potential are not in the data, and the rule on assets needs them. */
  private Scorecard knownOnly() {
    return Cards.only(
        card(),
        List.of("transaction_value", "tenure", "products"),
        rule ->
            new ConditionLadder(
                ((ConditionLadder) rule)
                    .rungs().stream().filter(r -> r.all().get(0).score().isPresent()).toList()));
  }

  private static Map<String, Object> values(Map<String, String> row) {
    Map<String, Object> values = new HashMap<>();
    values.put(
        "transaction_value",
        SharedData.number(row, "standing_orders_monthly") * SharedData.CNY_PER_USD);
    values.put("customer_since", row.get("earliest_account_opened"));
    // the card is what we compare with, so it does not count among the products
    values.put(
        "products",
        SharedData.number(row, "accounts")
            + SharedData.optional(row, "loan_amount").map(a -> 1).orElse(0));
    return values;
  }
}
