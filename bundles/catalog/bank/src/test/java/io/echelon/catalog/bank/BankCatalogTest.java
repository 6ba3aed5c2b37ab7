package io.echelon.catalog.bank;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.time.Period;
import java.util.List;
import org.junit.Test;

public class BankCatalogTest extends CatalogContract {
  private final CatalogDocument document = CatalogDocuments.read(catalog().document());

  @Override
  protected EntitlementCatalog catalog() {
    return new BankCatalog();
  }

  @Override
  protected List<String> tiers() {
    return List.of("VIP", "CORE", "POTENTIAL", "GENERAL");
  }

  @Test
  public void aVipHasAnAdviserOfItsOwn() {
    assertEquals(
        List.of(new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED)),
        benefits("wealth-adviser", "VIP"));
    assertEquals(List.of("VIP"), served("wealth-adviser"));
  }

  @Test
  public void aVipHasHighEndProductsAndBuysFirst() {
    assertEquals(
        List.of("High-end financial products"),
        document.claims("VIP", "VIP").stream()
            .filter(e -> e.item().equals("product-access"))
            .map(e -> e.text().en())
            .toList());
    assertEquals(List.of("VIP"), served("priority-purchase"));
  }

  @Test
  public void theOthersHaveTheRegularServiceAndProducts() {
    assertEquals(List.of("CORE", "POTENTIAL", "GENERAL"), served("regular-service"));
    assertEquals(List.of("VIP", "CORE", "POTENTIAL", "GENERAL"), served("product-access"));
  }

  @Test
  public void reviewsComeMonthlyQuarterlyHalfYearlyAndYearly() {
    List<Period> every =
        tiers().stream()
            .map(tier -> ((Benefit.Cadence) benefits("review", tier).get(0)).every())
            .toList();
    assertEquals(
        List.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1)),
        every);
    assertTrue(
        document.entries().stream()
            .filter(e -> e.item().equals("review"))
            .allMatch(e -> e.clause().contains("未列明")));
  }

  @Test
  public void customersMayBeToldAllOfIt() {
    assertTrue(document.entries().stream().noneMatch(CatalogDocument.Entry::internal));
  }

  private List<Benefit> benefits(String item, String tier) {
    return document.claims(tier, tier).stream()
        .filter(e -> e.item().equals(item))
        .map(CatalogDocument.Entry::benefit)
        .toList();
  }

  private List<String> served(String item) {
    return document.entries().stream()
        .filter(e -> e.item().equals(item))
        .flatMap(e -> e.tiers().stream())
        .toList();
  }
}
