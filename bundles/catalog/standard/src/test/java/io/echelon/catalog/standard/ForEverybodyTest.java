package io.echelon.catalog.standard;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.TariffQuote;
import io.echelon.spi.Severity;
import java.time.Period;
import java.util.List;
import org.junit.Test;

/** The catalogs that know no tiers: E5 by severity, E7 by agreement. */
public class ForEverybodyTest {

  private static CatalogDocument read(String id) {
    return CatalogDocuments.read(StandardCatalogs.of(id).document());
  }

  @Test
  public void e5EachSeverityHasItsResponseAndItsSolution() {
    assertEquals("[PT30M, PT2H]", times(Severity.S1));
    assertEquals("[PT4H, PT12H]", times(Severity.S2));
    assertEquals("[PT24H, 5 WD]", times(Severity.S3));
    assertEquals("[5 WD, 10 WD]", times(Severity.S4));
  }

  private static String times(Severity severity) {
    CatalogDocument catalog = read("service-levels");
    return CatalogDocument.targets(catalog.forEverybody(), "service", severity).stream()
        .map(entry -> (Benefit.Target) entry.benefit())
        .map(
            t ->
                t.within()
                    .map(Object::toString)
                    .orElseGet(() -> t.workingDays().orElseThrow() + " WD"))
        .toList()
        .toString();
  }

  @Test
  public void e7TheAgreementPromisesEveryAccountTheSame() {
    CatalogDocument catalog = read("postal-agreement");
    assertEquals(catalog.entries(), catalog.forEverybody());
    assertEquals(
        List.of(
            new Benefit.Priority(1),
            new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED),
            new Benefit.Cadence(Period.ofMonths(1))),
        catalog.entries().stream()
            .map(CatalogDocument.Entry::benefit)
            .filter(b -> !(b instanceof Benefit.Measure || b instanceof Benefit.Tariff))
            .toList());
    for (String item :
        List.of("dedicated-window", "customer-duties", "term", "dispute", "effect")) {
      assertTrue(item, catalog.entries().stream().anyMatch(e -> e.item().equals(item)));
    }
  }

  @Test
  public void e7FiguresThatTheAgreementLeavesOpenAreNamedSo() {
    CatalogDocument.Entry fee =
        read("postal-agreement").entries().stream()
            .filter(e -> e.benefit() instanceof Benefit.Tariff)
            .findFirst()
            .orElseThrow();
    assertTrue(fee.clause(), fee.clause().contains("未列明"));
    assertEquals(
        "40.00 CNY", TariffQuote.of((Benefit.Tariff) fee.benefit(), 2_001, 1).total().toString());
  }
}
