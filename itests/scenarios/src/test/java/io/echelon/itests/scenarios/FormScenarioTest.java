package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.FormKind;
import io.echelon.platform.tiering.Run;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.Before;
import org.junit.Test;

/** The forms of an assessment, filled from its run and read back. */
public class FormScenarioTest extends PolicyScenario {
  private static final Locale ZH = Locale.CHINESE;
  private static final Locale EN = Locale.ENGLISH;

  private Run run;

  @Override
  String strategy() {
    return "annual-quality";
  }

  @Before
  public void assessTheCustomers() {
    importSheet(
        sheet()
            .add("good", Map.of("sales_value", 9e6, "price_level", 104, "collection_rate", 99))
            .add("better", Map.of("sales_value", 2e7, "price_level", 105, "collection_rate", 100))
            .add("fair", Map.of("sales_value", 4e6, "price_level", 100, "collection_rate", 85))
            .add("poor", Map.of("sales_value", 2e5, "price_level", 91, "collection_rate", 60))
            .add("=1+1", Map.of("sales_value", 8e6, "price_level", 103, "collection_rate", 99))
            .add("unknown", Map.of("sales_value", 2e5)),
        AS_OF);
    run = rate("2025-09");
    platform.review.comment(platform.reviewer, UNIT, run.id(), "fair", "回款慢,但正在改善");
    platform.review.correct(platform.reviewer, UNIT, run.id(), "fair", "A", "the trend is good");
    platform.review.submit(platform.reviewer, UNIT, run.id(), "all rated");
  }

  @Test
  public void theRatingFormTellsPointsTierCorrectionsAndWhoSigned() throws IOException {
    String zh = pdf(customer("fair", FormKind.RATING, FormFormat.PDF, ZH));
    assertHolds(
        zh,
        "客户等级评定表",
        "草稿，评审中",
        "客户编号",
        "fair",
        "年度销售额",
        "4000000 元/年",
        "货款回收率",
        "小计：价值评分",
        "B → A",
        "回款慢,但正在改善",
        "销售科长初评",
        "rex",
        "2025-09-01",
        "促销科会议复评",
        "5.1.1, 5.1.2 D");
    Caller chair = new Caller("fang", Set.of(Role.REVIEWER), Set.of(UNIT));
    platform.review.submit(chair, UNIT, run.id(), "minutes 12");
    platform.review.approve(platform.approver, UNIT, run.id(), "agreed");
    String en = pdf(customer("fair", FormKind.RATING, FormFormat.PDF, EN));
    assertHolds(
        en,
        "Customer Tier Rating",
        "approved",
        "Annual sales value",
        "Initial rating by the section heads",
        "minutes 12",
        "amy");
    assertFalse(en, en.contains("draft"));
    assertHolds(
        texts(customer("fair", FormKind.RATING, FormFormat.XLSX, ZH)),
        "客户等级评定表",
        "年度销售额",
        "回款慢,但正在改善",
        "促销科会议复评");
  }

  @Test
  public void theQualityFormMarksTheGradeOfEachCriterion() throws IOException {
    String zh = pdf(customer("fair", FormKind.QUALITY, FormFormat.PDF, ZH));
    assertHolds(zh, "客户质量等级评估表", "第 1 档（最优）", "5000000 – 10000000(50 分)");
    List<String> cells = texts(customer("fair", FormKind.QUALITY, FormFormat.XLSX, EN));
    assertHolds(
        cells,
        "Customer Quality Assessment",
        "● 1000000 – 5000000 (40)",
        "● 100 – 105 (20)",
        "● 50 – 100 (30)");
    assertEquals(3, cells.stream().filter(c -> c.startsWith("●")).count());
  }

  @Test
  public void whoWasNotRatableGetsAFormThatSaysWhy() throws IOException {
    assertHolds(pdf(customer("unknown", FormKind.RATING, FormFormat.PDF, EN)), "Not ratable: ");
    assertHolds(pdf(customer("unknown", FormKind.QUALITY, FormFormat.PDF, ZH)), "无法评级：");
  }

  @Test
  public void theListOfImportantCustomersLeavesOutTheLowestClassAndIsInOrder() throws IOException {
    List<String> cells = texts(important(Set.of(), FormFormat.XLSX, ZH));
    assertHolds(cells, "2026 年度重要顾客一览表", "客户经理", "年度销售额（元/年）", "9000000.0");
    assertEquals(
        List.of("better", "good", "=1+1", "fair"),
        cells.stream()
            .filter(List.of("better", "good", "=1+1", "fair", "poor", "unknown")::contains)
            .toList());
    String en = pdf(important(Set.of("C"), FormFormat.PDF, EN));
    assertHolds(en, "List of Important Customers 2026", "poor");
    assertFalse(en, en.contains("better"));
    assertRefused(ErrorCode.INVALID_INPUT, () -> important(Set.of("A", "Z"), FormFormat.PDF, EN));
  }

  @Test
  public void onlyThoseWhoMayReadRunsGetForms() {
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.forms.customer(
                platform.agent, UNIT, run.id(), "fair", FormKind.RATING, FormFormat.PDF, EN));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.forms.importantCustomers(
                platform.website, UNIT, run.id(), Set.of(), FormFormat.PDF, EN));
    assertRefused(
        ErrorCode.NOT_FOUND, () -> customer("nobody", FormKind.RATING, FormFormat.PDF, EN));
  }

  @Test
  public void aYearThatBeginsInDecemberIsTheNext() throws IOException {
    Run december = rate("2025-12", LocalDate.parse("2025-12-25"));
    assertHolds(
        pdf(
            platform.forms.importantCustomers(
                platform.auditor, UNIT, december.id(), Set.of(), FormFormat.PDF, EN)),
        "Important Customers 2026");
    Run march = rate("2026-03", LocalDate.parse("2026-03-25"));
    assertHolds(
        pdf(
            platform.forms.importantCustomers(
                platform.auditor, UNIT, march.id(), Set.of(), FormFormat.PDF, EN)),
        "Important Customers 2026");
  }

  private FormFile customer(String number, FormKind kind, FormFormat format, Locale language) {
    return platform.forms.customer(
        platform.reviewer, UNIT, run.id(), number, kind, format, language);
  }

  private FormFile important(Set<String> tiers, FormFormat format, Locale language) {
    return platform.forms.importantCustomers(
        platform.admin, UNIT, run.id(), tiers, format, language);
  }

  private static String pdf(FormFile file) throws IOException {
    assertTrue(file.name(), file.name().endsWith(".pdf"));
    try (PDDocument pdf = Loader.loadPDF(written(file))) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  private static List<String> texts(FormFile file) throws IOException {
    assertTrue(file.name(), file.name().endsWith(".xlsx"));
    List<String> texts = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(written(file)));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(
          row -> row.stream().filter(cell -> cell != null).map(Cell::getText).forEach(texts::add));
    }
    return texts;
  }

  private static byte[] written(FormFile file) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    file.content().writeTo(out);
    return out.toByteArray();
  }

  private static void assertHolds(String text, String... parts) {
    for (String part : parts) {
      assertTrue(part + " in " + text, text.contains(part));
    }
  }

  private static void assertHolds(List<String> cells, String... wanted) {
    for (String cell : wanted) {
      assertTrue(cell + " in " + cells, cells.contains(cell));
    }
  }
}
