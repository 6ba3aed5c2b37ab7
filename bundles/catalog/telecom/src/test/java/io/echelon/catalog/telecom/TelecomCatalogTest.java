package io.echelon.catalog.telecom;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.sdk.testkit.CatalogContract;
import io.echelon.spi.Severity;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.Test;

public class TelecomCatalogTest extends CatalogContract {
  private final CatalogDocument document = CatalogDocuments.read(catalog().document());

  @Override
  protected EntitlementCatalog catalog() {
    return new TelecomCatalog();
  }

  @Override
  protected List<String> tiers() {
    return List.of("A1", "A2", "B1", "B2", "C");
  }

  @Test
  public void networkCoverageIsAnsweredInOneTwoOrThreeWorkingDays() {
    assertEquals(List.of(1, 1, 2, 2, 3), tiers().stream().map(this::daysToFirstAnswer).toList());
  }

  @Test
  public void visitsComeMonthlyForAAndEveryTwoMonthsForBAndC() {
    assertEquals(Period.ofMonths(1), visit("A2"));
    assertEquals(Period.ofMonths(2), visit("B1"));
    assertEquals(Period.ofMonths(2), visit("C"));
  }

  @Test
  public void batchBusinessStartsAtThirtyWithAFirst() {
    assertEquals(new Benefit.Queue(1, true, 30), queue("A1"));
    assertEquals(new Benefit.Queue(2, true, 30), queue("B2"));
    assertEquals(new Benefit.Queue(3, true, 30), queue("C"));
  }

  @Test
  public void massChannelsAreOpenAtAnyTimeAndStaffIsToldThreeDaysAheadAndTrained() {
    for (String tier : tiers()) {
      assertEquals(2, measures("business-information", tier));
      assertEquals(
          new Benefit.Notice(3), benefit("business-information", tier, Benefit.Notice.class));
    }
  }

  @Test
  public void everyTierHasTheCareAndTheFourAddedServices() {
    List<String> services =
        List.of("executive-sponsor", "on-site-service", "trial", "door-to-door-marketing", "care");
    for (String tier : tiers()) {
      services.forEach(service -> assertEquals(service, 1, measures(service, tier)));
      assertEquals(1, measures("network-coverage", tier));
    }
  }

  @Test
  public void accountManagersServeInThreeDepths() {
    assertEquals(3, measures("service-depth", "C"));
    assertEquals(
        List.of("第十四条一", "第十四条二", "第十四条三"),
        document.entries().stream()
            .filter(e -> e.item().equals("service-depth"))
            .map(CatalogDocument.Entry::clause)
            .toList());
  }

  @Test
  public void figuresAreFoundUnderTheirArticles() {
    assertEquals("第十六条一(一)3(1)", clause(Benefit.Target.class, "A1"));
    assertEquals("第十六条一(一)3(2)", clause(Benefit.Target.class, "B2"));
    assertEquals("第十六条一(一)3(3)", clause(Benefit.Target.class, "C"));
    assertEquals("第十六条一(二)3(1)", clause(Benefit.Cadence.class, "A2"));
    assertEquals("第十六条一(二)3(3)", clause(Benefit.Cadence.class, "C"));
    assertEquals("第十六条一(二)6", clause(Benefit.Notice.class, "B1"));
    assertEquals("第十六条一(三)3(2)", clause(Benefit.Queue.class, "B1"));
  }

  @Test
  public void everythingButFaultsIsAnInternalStandard() {
    assertTrue(document.entries().stream().allMatch(e -> e.internal() != e.item().equals("fault")));
  }

  @Test
  public void faultsAreSolvedBySeverityForEverybody() {
    assertEquals(
        List.of("PT30M PT2H", "PT4H PT12H", "PT24H 5", "5 10"),
        Arrays.stream(Severity.values()).map(this::faultTargets).toList());
  }

  private String faultTargets(Severity severity) {
    return document.entries().stream()
        .filter(e -> e.item().equals("fault") && e.tiers().isEmpty())
        .map(e -> (Benefit.Target) e.benefit())
        .filter(t -> t.severity().equals(Optional.of(severity)))
        .map(
            t ->
                t.within()
                    .map(Object::toString)
                    .orElseGet(() -> Integer.toString(t.workingDays().orElseThrow())))
        .collect(Collectors.joining(" "));
  }

  private long measures(String item, String tier) {
    return document.claims(tier, tier).stream()
        .filter(e -> e.item().equals(item) && e.benefit() instanceof Benefit.Measure)
        .count();
  }

  private String clause(Class<? extends Benefit> kind, String tier) {
    return document.claims(tier, tier).stream()
        .filter(e -> kind.isInstance(e.benefit()))
        .map(CatalogDocument.Entry::clause)
        .findFirst()
        .orElseThrow();
  }

  private int daysToFirstAnswer(String tier) {
    CatalogDocument.Entry entry =
        CatalogDocument.targets(document.claims(tier, tier), "network-coverage", Severity.S3)
            .get(0);
    Benefit.Target target = (Benefit.Target) entry.benefit();
    assertEquals(Benefit.Metric.FIRST_ANSWER, target.metric());
    return target.workingDays().orElseThrow();
  }

  private Period visit(String tier) {
    return benefit("business-information", tier, Benefit.Cadence.class).every();
  }

  private Benefit.Queue queue(String tier) {
    return benefit("batch-business", tier, Benefit.Queue.class);
  }

  private <B extends Benefit> B benefit(String item, String tier, Class<B> kind) {
    return document.entries().stream()
        .filter(e -> e.item().equals(item) && e.tiers().contains(tier))
        .map(CatalogDocument.Entry::benefit)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst()
        .orElseThrow();
  }
}
