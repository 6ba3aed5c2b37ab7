package io.echelon.itests.scenarios;

import java.io.IOException;
import java.time.LocalDate;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The customers of a model maker, as values of the manufacturing strategy's indicators. */
final class ClassicModels {
  private static final int PERCENT = 100;

  private ClassicModels() {}

  /** Skips the test where the data set is absent. */
  static List<Map<String, String>> rows() throws IOException {
    return SharedData.rows("classicmodels/indicators.csv");
  }

  /** A customer's values; sales model, share and standing are not in the data. */
  static Map<String, Object> values(Map<String, String> row, LocalDate end) {
    Map<String, Object> values = new HashMap<>();
    double revenue = SharedData.number(row, "revenue");
    values.put("sales_scale", revenue * SharedData.CNY_PER_USD);
    values.put("order_quantity", SharedData.number(row, "units"));
    SharedData.optional(row, "outstanding_to_limit")
        .ifPresent(
            o ->
                values.put(
                    "payment_on_terms",
                    Math.min(1, SharedData.number(row, "paid") / revenue) * PERCENT));
    SharedData.optional(row, "gross_margin_rate")
        .ifPresent(margin -> values.put("product_margin", margin * PERCENT));
    if (!row.get("first_order").isEmpty()) {
      values.put(
          "trading_years", Period.between(LocalDate.parse(row.get("first_order")), end).getYears());
    }
    return values;
  }
}
