package io.echelon.itests.scenarios;

import io.echelon.platform.base.json.Json;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A CSV file of customers whose columns are a scorecard's indicators, with the mapping for it. */
final class Sheet {
  private final Scorecard card;
  private final List<String> lines = new ArrayList<>();

  Sheet(Scorecard card) {
    this.card = card;
    List<String> heading = new ArrayList<>(List.of("number", "name"));
    card.indicators().forEach(i -> heading.add(i.code()));
    lines.add(String.join(",", heading));
  }

  /** Adds a customer; what is not given is empty. */
  Sheet add(String number, Map<String, ?> values) {
    List<String> cells = new ArrayList<>(List.of(number, "Customer " + number));
    for (Indicator indicator : card.indicators()) {
      Object value = values.get(indicator.code());
      cells.add(value == null ? "" : value.toString());
    }
    lines.add(String.join(",", cells));
    return this;
  }

  String csv() {
    return String.join("\n", lines) + "\n";
  }

  String mapping() {
    List<Map<String, String>> columns = new ArrayList<>();
    for (Indicator indicator : card.indicators()) {
      Map<String, String> column = new LinkedHashMap<>();
      column.put("column", indicator.code());
      column.put("kind", indicator.kind().name());
      column.put("indicator", indicator.code());
      columns.add(column);
    }
    return Json.write(Map.of("number", "number", "name", "name", "indicators", columns));
  }

  /** A strategy's own scorecard. */
  static Scorecard card(TestPlugins plugins, String strategy) {
    return ScorecardDocument.read(plugins.strategy(strategy).orElseThrow().defaultScorecard());
  }
}
