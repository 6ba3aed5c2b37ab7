package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.Quotas;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Test;

/**
 * 122 customers of a model maker, ranked. 122 can't be divided by 20, 30, 40 and 10 %, and the 24
 * that never ordered tie across the line between C and D.
 */
public class ClassicModelsTest extends PolicyScenario {
  private static final LocalDate END = LocalDate.of(2013, 6, 1);
  private static final int NEVER_ORDERED = 24;

  @Override
  String strategy() {
    return "manufacturing";
  }

  @Test
  public void quotasAreRoundedAndTheTieOfThoseWhoNeverOrderedIsTold() throws Exception {
    List<Map<String, String>> rows = ClassicModels.rows();
    // sales model, share and standing are not in the data: nobody gets points for them
    use(Cards.lenient(card()), END);
    Map<String, Double> sales = new TreeMap<>();
    Sheet sheet = sheet();
    for (Map<String, String> row : rows) {
      Map<String, Object> values = ClassicModels.values(row, END);
      sales.put(row.get("customer_no"), (Double) values.get("sales_scale"));
      sheet.add(row.get("customer_no"), values);
    }
    assertEquals(122L, (long) importSheet(sheet, END).counts().get("new"));
    Run run = rate("2013", END);

    Quotas quotas = platform.runs.quotas(platform.admin, UNIT, run.id()).orElseThrow();
    // 24.4, 36.6, 48.8 and 12.2 places
    assertEquals(
        List.of(24L, 37L, 49L, 12L), quotas.places().stream().map(Quotas.Place::quota).toList());
    assertEquals(
        new Quotas.Place("C", 49, 49, 0, NEVER_ORDERED, NEVER_ORDERED), quotas.places().get(2));
    assertTrue(quotas.enforced());

    Map<String, RunLine> lines = lines(run);
    List<String> order = new ArrayList<>(lines.keySet());
    order.sort(
        Comparator.comparingDouble((String n) -> -lines.get(n).result().score())
            .thenComparingDouble(n -> -sales.get(n))
            .thenComparing(Comparator.naturalOrder()));
    List<String> expected = order.stream().map(n -> n + " " + tier(order.indexOf(n))).toList();
    assertEquals(
        expected, order.stream().map(n -> n + " " + lines.get(n).tier().orElseThrow()).toList());
  }

  private static String tier(int place) {
    return place < 24 ? "A" : place < 61 ? "B" : place < 110 ? "C" : "D";
  }
}
