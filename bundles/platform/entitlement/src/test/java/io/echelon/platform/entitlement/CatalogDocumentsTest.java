package io.echelon.platform.entitlement;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.Benefit.Metric;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.Test;

public class CatalogDocumentsTest {

  @Test
  public void everyKindOfBenefitIsReadAndWritten() {
    CatalogDocument document =
        read(
            entry("A", "'kind':'target','metric':'SOLUTION','within':'PT1H30M'"),
            entry("A", "'kind':'target','metric':'RESPONSE','workingDays':2,'reachableHours':true"),
            entry("A", "'kind':'price','fromPercent':-5,'toPercent':2.5,'inPrinciple':true"),
            entry("A", "'kind':'payment','timing':'AFTER_DELIVERY','within':'P3M'"),
            entry("A", "'kind':'lead-time','days':20"),
            entry("A", "'kind':'rush','right':'BY_LOAD'"),
            entry("A", "'kind':'priority','rank':1"),
            entry("A", "'kind':'manager','assignment':'DEDICATED'"),
            entry("A", "'kind':'hours','perDay':18"),
            entry(
                "A",
                "'kind':'tariff','firstGrams':500,'firstFee':{'amount':20,'currency':'CNY'},"
                    + "'furtherGrams':500,'furtherFee':{'amount':6.5,'currency':'CNY'},"
                    + "'discounts':[{'fromPieces':101,'percent':5}],'settlement':'P1M'"));
    assertEquals(
        List.of(
            Benefit.Target.within(Metric.SOLUTION, Duration.ofMinutes(90)),
            new Benefit.Target(
                Metric.RESPONSE, OptionalInt.of(2), Optional.empty(), true, Optional.empty()),
            new Benefit.Price(new BigDecimal("-5"), Optional.of(new BigDecimal("2.5")), true),
            new Benefit.Payment(
                Benefit.Payment.Timing.AFTER_DELIVERY,
                Optional.of(Period.ofMonths(3)),
                false,
                false),
            new Benefit.LeadTime(20, false),
            new Benefit.Rush(Benefit.Rush.Right.BY_LOAD),
            new Benefit.Priority(1),
            new Benefit.Manager(Benefit.Manager.Assignment.DEDICATED),
            new Benefit.Hours(18),
            new Benefit.Tariff(
                500,
                new Money(new BigDecimal("20"), "CNY"),
                500,
                new Money(new BigDecimal("6.5"), "CNY"),
                List.of(new VolumeDiscount(101, new BigDecimal("5"))),
                Period.ofMonths(1))),
        document.entries().stream().map(CatalogDocument.Entry::benefit).toList());
    assertEquals(document, CatalogDocuments.read(CatalogDocuments.write(document)));
  }

  @Test
  public void aFaultIsNamedWithItsPath() {
    assertFault("$.entries[0].benefit.kind", entry("A", "'kind':'gift'"));
    assertFault("$.entries[0].benefit: required property 'kind'", entry("A", ""));
    assertFault(
        "$.entries[1].benefit: required property 'fromPercent'",
        entry("A", "'kind':'measure'"),
        entry("A", "'kind':'price'"));
    assertFault(
        "$.entries[0].benefit.metric",
        entry("A", "'kind':'target','metric':'ANSWER','workingDays':1"));
    assertFault(
        "$.entries[0].benefit.within",
        entry("A", "'kind':'target','metric':'RESPONSE','within':'PT'"));
    assertFault(
        "$.entries[0].benefit: required property 'workingDays'",
        entry("A", "'kind':'target','metric':'RESPONSE'"));
    assertFault(
        "$.entries[0].benefit: must be valid to one and only one schema",
        entry("A", "'kind':'target','metric':'RESPONSE','workingDays':1,'within':'PT1H'"));
    assertFault("$.entries[0].benefit.every", entry("A", "'kind':'cadence','every':'P'"));
    assertFault("$.entries[0].benefit.perDay", entry("A", "'kind':'hours','perDay':25"));
    assertFault("$.entries[0].benefit: property 'days'", entry("A", "'kind':'rush','days':1"));
    assertFault("/entries/0/item: unknown service item x", entry("A", "'kind':'measure'", "x"));
  }

  @Test
  public void whatTheSchemaCanNotSayIsNamedWithItsPathToo() {
    assertFault(
        "/entries/0/benefit: within must be more than zero",
        entry("A", "'kind':'target','metric':'RESPONSE','within':'PT0H'"));
    assertFault(
        "/entries/0/benefit: toPercent must not be below fromPercent",
        entry("A", "'kind':'price','fromPercent':3,'toPercent':2"));
    assertFault(
        "/entries/0/benefit: discounts must ascend by fromPieces and percent",
        entry(
            "A",
            "'kind':'tariff','firstGrams':500,'firstFee':{'amount':20,'currency':'CNY'},"
                + "'furtherGrams':500,'furtherFee':{'amount':6,'currency':'CNY'},'settlement':'P1M',"
                + "'discounts':[{'fromPieces':9,'percent':5},{'fromPieces':9,'percent':6}]"));
    assertFault(
        "/entries/0/benefit: within goes with AFTER_DELIVERY only",
        entry("A", "'kind':'payment','timing':'PREPAYMENT','within':'P1D'"));
  }

  @Test
  public void whatATierIsGivenItselfTakesThePlaceOfWhatItsClassIsGiven() {
    CatalogDocument document =
        read(
            entry("A", "'kind':'target','metric':'SOLUTION','within':'PT9H'"),
            entry("A", "'kind':'target','metric':'FIRST_ANSWER','within':'PT2H'"),
            entry("A1", "'kind':'target','metric':'FIRST_ANSWER','within':'PT1H'"),
            entry("A", "'kind':'measure'"),
            entry("A1", "'kind':'measure'"));
    assertEquals(4, document.claims("A1", "A").size());
    assertEquals(3, document.claims("A2", "A").size());
    assertEquals(List.of(), document.claims("B", "B"));
    assertEquals(Optional.of(Duration.ofHours(1)), answer(document, "A1"));
    assertEquals(Optional.of(Duration.ofHours(2)), answer(document, "A2"));
  }

  @Test
  public void whatEverybodyMayClaimCountsUnlessClassOrTierHasItsOwn() {
    CatalogDocument document =
        read(
            everybody("'kind':'target','metric':'FIRST_ANSWER','within':'PT4H'"),
            entry("A", "'kind':'target','metric':'FIRST_ANSWER','within':'PT2H'"));
    assertEquals(Optional.of(Duration.ofHours(2)), answer(document, "A1"));
    assertEquals(1, document.forEverybody().size());
    assertEquals(document.forEverybody(), document.claims("B", "B"));
  }

  @Test
  public void aTargetOfTheSeverityGoesBeforeOneThatNamesNone() {
    CatalogDocument document =
        read(
            everybody("'kind':'target','metric':'SOLUTION','within':'PT9H'"),
            everybody("'kind':'target','metric':'SOLUTION','within':'PT2H','severity':'S1'"),
            everybody("'kind':'target','metric':'RESPONSE','within':'PT30M','severity':'S1'"),
            everybody("'kind':'target','metric':'RESPONSE','within':'PT4H','severity':'S2'"));
    assertEquals(
        List.of(Duration.ofMinutes(30), Duration.ofHours(2)), times(document, Severity.S1));
    assertEquals(List.of(Duration.ofHours(4), Duration.ofHours(9)), times(document, Severity.S2));
    assertEquals(List.of(Duration.ofHours(9)), times(document, Severity.S4));
  }

  @Test
  public void aMetricHasOneTargetForTheCustomerAndOneInternal() {
    CatalogDocument document =
        read(
            everybody("'kind':'target','metric':'SOLUTION','within':'PT9H'"),
            everybody("'kind':'target','metric':'SOLUTION','within':'PT6H'")
                .replace("'internal':false", "'internal':true"));
    assertEquals(List.of(Duration.ofHours(9), Duration.ofHours(6)), times(document, Severity.S3));
  }

  @Test
  public void hoursBeginAtNineOrEarlierSoThatTheyEndByMidnight() {
    assertEquals(LocalTime.of(9, 0), new Benefit.Hours(8).start());
    assertEquals(LocalTime.of(9, 0), new Benefit.Hours(12).start());
    assertEquals(LocalTime.of(6, 0), new Benefit.Hours(18).start());
    assertEquals(LocalTime.MIDNIGHT, new Benefit.Hours(24).start());
  }

  private static List<Duration> times(CatalogDocument document, Severity severity) {
    return targets(document.forEverybody(), severity).stream()
        .map(e -> ((Benefit.Target) e.benefit()).within().orElseThrow())
        .toList();
  }

  private static String everybody(String benefit) {
    return entry("", benefit).replace("['']", "[]");
  }

  @Test
  public void aGrantWrittenBeforeThereWereElapsedTimesIsReadable() {
    Grant grant =
        Json.read(
            "{'item':'repair','metric':'FIRST_ANSWER','workingDays':1,'internal':false,"
                    .replace('\'', '"')
                + "\"origin\":\"NO_TIER\",\"tierRank\":99,\"score\":0.0,"
                + "\"reason\":{\"en\":\"x\",\"zh\":\"y\"}}",
            Grant.class);
    assertEquals(OptionalInt.of(1), grant.workingDays());
    assertEquals(Optional.empty(), grant.within());
  }

  private static Optional<Duration> answer(CatalogDocument document, String tier) {
    CatalogDocument.Entry entry = targets(document.claims(tier, "A"), Severity.S3).get(0);
    assertEquals(Metric.FIRST_ANSWER, ((Benefit.Target) entry.benefit()).metric());
    return ((Benefit.Target) entry.benefit()).within();
  }

  private static List<CatalogDocument.Entry> targets(
      List<CatalogDocument.Entry> claims, Severity severity) {
    return CatalogDocument.targets(claims, "answer", severity);
  }

  private static void assertFault(String part, String... entries) {
    EchelonException refusal = assertThrows(EchelonException.class, () -> read(entries));
    assertEquals(ErrorCode.INVALID_INPUT, refusal.code());
    assertTrue(refusal.getMessage(), refusal.getMessage().contains(part));
    assertTrue(refusal.getMessage(), refusal.getMessage().length() < 400);
  }

  private static String entry(String tier, String benefit) {
    return entry(tier, benefit, "answer");
  }

  private static String entry(String tier, String benefit, String item) {
    return """
        {'item':'%s','tiers':['%s'],'benefit':{%s},'clause':'c','internal':false,
         'text':{'en':'t','zh':'文'}}"""
        .formatted(item, tier, benefit);
  }

  private static CatalogDocument read(String... entries) {
    String all = Arrays.stream(entries).collect(Collectors.joining(","));
    return CatalogDocuments.read(
        """
        {'id':'x','name':{'en':'n','zh':'名'},'source':'s',
         'items':[{'code':'answer','name':{'en':'n','zh':'名'},'requestable':true}],
         'entries':[%s]}"""
            .formatted(all)
            .replace('\'', '"'));
  }
}
