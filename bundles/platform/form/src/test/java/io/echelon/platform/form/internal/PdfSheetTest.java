package io.echelon.platform.form.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.form.internal.Sheet.Pair;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.Test;

public class PdfSheetTest {
  private static final List<Column> COLUMNS = List.of(new Column("编号", 1), new Column("Name", 3));

  @FunctionalInterface
  private interface Filling {
    void fill(Sheet sheet) throws IOException;
  }

  private static PDDocument pdf(Filling filling) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = new PdfSheet(out, false, "页脚 footer")) {
      filling.fill(sheet);
    }
    return Loader.loadPDF(out.toByteArray());
  }

  private static String text(PDDocument pdf) throws IOException {
    return new PDFTextStripper().getText(pdf);
  }

  @Test
  public void textOfBothLanguagesReadsBackFromEmbeddedFonts() throws IOException {
    try (PDDocument pdf =
        pdf(
            sheet -> {
              sheet.title("客户等级评定表", "Unit Ω - ≥ 80");
              sheet.pairs(List.of(new Pair("客户名称", "华为技术 Ltd. 龘")));
              sheet.table("表", COLUMNS);
              sheet.row(List.of(1.5, "=HYPERLINK(\"x\")"));
              sheet.text("office ● fi");
            })) {
      String text = text(pdf);
      for (String part :
          List.of(
              "客户等级评定表",
              "Unit Ω - ≥ 80",
              "华为技术 Ltd. 龘",
              "1.5",
              "=HYPERLINK(\"x\")",
              "office ● fi",
              "页脚 footer",
              "1 / 1")) {
        assertTrue(part + " in " + text, text.contains(part));
      }
      assertFalse(text, text.contains("\u25a1"));
      int fonts = 0;
      for (PDPage page : pdf.getPages()) {
        for (COSName name : page.getResources().getFontNames()) {
          assertTrue(page.getResources().getFont(name).isEmbedded());
          assertTrue(page.getResources().getFont(name).getName().matches("[A-Z]{6}\\+.*"));
          fonts++;
        }
      }
      assertEquals(2, fonts);
    }
  }

  @Test
  public void aCharacterThatNoFontHasIsShownAsABox() throws IOException {
    try (PDDocument pdf = pdf(sheet -> sheet.text("𠮷野\u0007家"))) {
      assertTrue(text(pdf), text(pdf).contains("\u25a1野 家"));
    }
  }

  @Test
  public void longNamesWrapAndHeadingsStandOnEveryPage() throws IOException {
    String name = "非常长的客户名称".repeat(20);
    try (PDDocument pdf =
        pdf(
            sheet -> {
              sheet.table("list", COLUMNS);
              for (int i = 0; i < 60; i++) {
                sheet.row(List.of("N" + i, i == 0 ? name : "short"));
              }
            })) {
      assertEquals(2, pdf.getNumberOfPages());
      String text = text(pdf);
      assertEquals(3, text.split("编号", -1).length);
      assertTrue(text.replaceAll("\\s", "").contains(name));
    }
  }

  @Test
  public void aRowThatIsHigherThanAPageGoesOverSeveralWithoutLoss() throws IOException {
    StringBuilder words = new StringBuilder();
    List<String> all = new ArrayList<>();
    for (int i = 0; i < 2_500; i++) {
      words.append("w").append(i).append("x ");
      all.add("w" + i + "x");
    }
    try (PDDocument pdf =
        pdf(
            sheet -> {
              sheet.table("list", COLUMNS);
              sheet.row(List.of("before", "short"));
              sheet.row(List.of("long", words.toString()));
              sheet.row(List.of("after", "short"));
            })) {
      String text = text(pdf);
      all.forEach(word -> assertTrue(word, text.contains(word)));
      assertTrue(text.contains("after"));
      assertTrue(pdf.getNumberOfPages() > 2);
    }
  }
}
