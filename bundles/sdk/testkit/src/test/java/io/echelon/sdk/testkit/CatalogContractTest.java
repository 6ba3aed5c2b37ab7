package io.echelon.sdk.testkit;

import static org.junit.Assert.assertEquals;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.Test;
import org.junit.runner.JUnitCore;

/** The contract passes what keeps its rules and names the rule that a catalog breaks. */
public class CatalogContractTest {
  private static final String GOOD =
      """
      {"id":"sound","name":{"en":"n","zh":"名"},"source":"s","items":[
        {"code":"answer","name":{"en":"n","zh":"名"},"requestable":true},
        {"code":"terms","name":{"en":"n","zh":"名"},"requestable":false}],
       "entries":[%s]}
      """;

  private static final List<String> ENTRIES =
      List.of(
          entry("answer", "A", "'kind':'target','metric':'FIRST_ANSWER','within':'PT30M'"),
          entry("answer", "B1", "'kind':'target','metric':'FIRST_ANSWER','within':'PT24H'"),
          entry("answer", "C", "'kind':'target','metric':'FIRST_ANSWER','workingDays':1"),
          entry("terms", "A", "'kind':'price','fromPercent':-5"),
          entry("terms", "B1", "'kind':'price','fromPercent':0,'toPercent':0"),
          entry("terms", "C", "'kind':'price','fromPercent':5,'toPercent':5"),
          entry("terms", "A", "'kind':'payment','timing':'AFTER_DELIVERY','within':'P3M'"),
          entry("terms", "B1", "'kind':'payment','timing':'AFTER_DELIVERY','within':'P30D'"),
          entry("terms", "C", "'kind':'payment','timing':'PREPAYMENT'"),
          entry("terms", "A", "'kind':'lead-time','days':20"),
          entry("terms", "C", "'kind':'lead-time','days':20"),
          entry("terms", "A", "'kind':'rush','right':'YES'"),
          entry("terms", "C", "'kind':'rush','right':'NO'"),
          entry("terms", "A", "'kind':'priority','rank':1"),
          entry("terms", "C", "'kind':'priority','rank':2"),
          entry("terms", "A", "'kind':'queue','priority':1,'vipSeat':true,'fromItems':30"),
          entry("terms", "B1", "'kind':'queue','priority':2,'vipSeat':true,'fromItems':30"),
          entry("answer", "A", "'kind':'hours','perDay':24"),
          entry("answer", "C", "'kind':'hours','perDay':8"));

  @Test
  public void aSoundCatalogPasses() {
    assertEquals(Set.of(), failures(catalog("sound", ENTRIES)));
  }

  @Test
  public void theIdIsThatOfTheDocumentAndPlain() {
    assertBreaks(catalog("other", ENTRIES), "idIsLowerCaseWithDigitsAndHyphens");
  }

  @Test
  public void theDocumentIsTheSameAtEveryCall() {
    EntitlementCatalog sound = catalog("sound", ENTRIES);
    int[] calls = {0};
    assertBreaks(
        new Given("sound", () -> sound.document(), () -> " ".repeat(calls[0]++)),
        "documentIsTheSameAtEveryCall");
  }

  @Test
  public void entriesNameOnlyServedTiers() {
    assertBreaks(with("terms", "D", "'kind':'measure'"), "entriesNameOnlyTheTiersServed");
  }

  @Test
  public void everyItemHasAnEntry() {
    assertBreaks(
        catalog("sound", ENTRIES.stream().filter(e -> e.contains("terms")).toList()),
        "everyServiceItemHasAnEntry");
  }

  @Test
  public void everyTierHasAnEntry() {
    assertBreaks(
        catalog("sound", ENTRIES.stream().filter(e -> !e.contains("[\"C\"]")).toList()),
        "everyTierHasAnEntry");
  }

  @Test
  public void aTierHasOneTargetOfAMetric() {
    assertBreaks(
        with("answer", "C", "'kind':'target','metric':'FIRST_ANSWER','workingDays':2"),
        "aTierHasAtMostOneTargetOfAMetricPerItem");
  }

  @Test
  public void aBetterTierDoesNotWaitLonger() {
    String rule = "aBetterTierNeverWaitsLonger";
    assertBreaks(replacing("'within':'PT30M'", "'within':'PT25H'"), rule);
    assertBreaks(replacing("'within':'PT30M'", "'workingDays':1"), rule);
    assertBreaks(replacing("'within':'PT24H'", "'within':'PT25H'"), rule);
    assertBreaks(replacing("'within':'PT24H'", "'workingDays':2"), rule);
  }

  @Test
  public void aBetterTierDoesNotPayMore() {
    String rule = "aBetterTierNeverPaysMore";
    assertBreaks(replacing("'fromPercent':-5", "'fromPercent':1"), rule);
    assertBreaks(replacing("'fromPercent':0,'toPercent':0", "'fromPercent':0,'toPercent':9"), rule);
  }

  @Test
  public void aBetterTierDoesNotPayEarlier() {
    String rule = "aBetterTierNeverPaysEarlier";
    assertBreaks(replacing("'within':'P3M'", "'within':'P29D'"), rule);
    assertBreaks(replacing("'AFTER_DELIVERY','within':'P3M'", "'ON_DELIVERY'"), rule);
  }

  @Test
  public void aBetterTierHasNoLongerLeadTime() {
    assertBreaks(replacing("'days':20", "'days':21"), "aBetterTierNeverHasALongerLeadTime");
  }

  @Test
  public void aBetterTierHasNoLessRightToRush() {
    assertBreaks(
        replacing("'right':'NO'", "'right':'YES'", "'right':'YES'", "'right':'BY_LOAD'"),
        "aBetterTierNeverHasLessRightToRush");
  }

  @Test
  public void aBetterTierIsNotServedLater() {
    String rule = "aBetterTierIsNeverServedAfterAWorseOne";
    assertBreaks(replacing("'rank':1", "'rank':3"), rule);
    assertBreaks(replacing("'queue','priority':1", "'queue','priority':3"), rule);
  }

  @Test
  public void aBetterTierIsNotReachableForFewerHours() {
    assertBreaks(
        replacing("'perDay':24", "'perDay':7"), "aBetterTierIsNeverReachableForFewerHours");
  }

  @Test
  public void everyEntryCitesItsClause() {
    String blank = entry("terms", "C", "'kind':'measure'").replace("\"§ 1\"", "\" \"");
    List<String> entries = new ArrayList<>(ENTRIES);
    entries.add(blank);
    assertBreaks(catalog("sound", entries), "everyEntryCitesItsClause");
  }

  private static void assertBreaks(EntitlementCatalog catalog, String rule) {
    assertEquals(Set.of(rule), failures(catalog));
  }

  private static Set<String> failures(EntitlementCatalog catalog) {
    Subject.catalog = catalog;
    return JUnitCore.runClasses(Subject.class).getFailures().stream()
        .map(failure -> failure.getDescription().getMethodName())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String entry(String item, String tier, String benefit) {
    return """
        {'item':'%s','tiers':['%s'],'benefit':{%s},'clause':'§ 1','internal':false,
         'text':{'en':'t','zh':'文'}}"""
        .formatted(item, tier, benefit)
        .replace('\'', '"');
  }

  private static EntitlementCatalog with(String item, String tier, String benefit) {
    List<String> entries = new ArrayList<>(ENTRIES);
    entries.add(entry(item, tier, benefit));
    return catalog("sound", entries);
  }

  /** The sound catalog with a first occurrence replaced; pairs are taken one after the other. */
  private static EntitlementCatalog replacing(String... pairs) {
    String all = String.join(",\n", ENTRIES);
    for (int i = 0; i < pairs.length; i += 2) {
      String from = pairs[i].replace('\'', '"');
      int at = all.indexOf(from);
      all =
          all.substring(0, at)
              + pairs[i + 1].replace('\'', '"')
              + all.substring(at + from.length());
    }
    return catalog("sound", List.of(all));
  }

  private static EntitlementCatalog catalog(String id, List<String> entries) {
    byte[] json = GOOD.formatted(String.join(",\n", entries)).getBytes(StandardCharsets.UTF_8);
    return new Given(id, () -> new ByteArrayInputStream(json), () -> "");
  }

  /** A catalog with whatever document, followed by white space. */
  private record Given(String id, Supplier<InputStream> json, Supplier<String> end)
      implements EntitlementCatalog {
    @Override
    public LocalizedText name() {
      return new LocalizedText("n", "名");
    }

    @Override
    public InputStream document() {
      return new SequenceInputStream(
          json.get(), new ByteArrayInputStream(end.get().getBytes(StandardCharsets.UTF_8)));
    }
  }

  /** The contract as a plug-in's test extends it. */
  public static final class Subject extends CatalogContract {
    static EntitlementCatalog catalog;

    @Override
    protected EntitlementCatalog catalog() {
      return catalog;
    }

    @Override
    protected List<String> tiers() {
      return List.of("A1", "B1", "C");
    }

    @Override
    protected Map<String, String> classes() {
      return Map.of("A1", "A", "B1", "B");
    }
  }
}
