package io.echelon.itests.scenarios;

import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.tiering.DryRuns.Card;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.Before;

/** 122 customers of a model maker that are ranked and published, with the catalog of their unit. */
abstract class ClassicModelsScenario extends PolicyScenario {
  static final LocalDate END = LocalDate.of(2013, 6, 1);

  /** Values by customer number, as {@link #importAll} imports them. */
  final Map<String, Map<String, Object>> customers = new TreeMap<>();

  Run first;

  @Override
  final String strategy() {
    return "manufacturing";
  }

  @Before
  public final void rateAndPublish() throws Exception {
    for (Map<String, String> row : ClassicModels.rows()) {
      customers.put(row.get("customer_no"), ClassicModels.values(row, END));
    }
    use(Cards.lenient(card()), END);
    var catalog =
        CatalogDocuments.read(platform.plugins.catalog("manufacturing").orElseThrow().document());
    int version =
        platform.catalogs.draft(platform.admin, UNIT, CatalogDocuments.write(catalog)).version();
    platform.catalogs.approve(platform.approver, UNIT, version, END);
    importAll();
    first = rate("first", END);
    publish(first, END);
  }

  final void importAll() {
    Sheet sheet = sheet();
    customers.forEach(sheet::add);
    importSheet(sheet, END);
  }

  /** Another card: sales and quantity alone give points. */
  final Scorecard salesOnly() {
    return Cards.only(
        Cards.lenient(card()),
        card().characteristics().stream()
            .filter(c -> List.of("sales_scale", "order_quantity").contains(c.indicator()))
            .map(c -> c.code())
            .toList(),
        rule -> rule);
  }

  static Card stated(Scorecard card) {
    return new Card(null, Optional.of(ScorecardDocument.write(card)));
  }
}
