package io.echelon.platform.form.internal;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * A form as a spreadsheet of one sheet, whose rows leave memory as they are written. Every text is
 * a text cell, whatever it begins with: a name is never taken for a formula.
 */
final class XlsxSheet implements Sheet {
  private static final int FLUSH_EVERY = 500;
  private static final int PAIRS_ABREAST = 2;
  private static final double WIDTH_OF_SHARE = 5;
  private static final String GRAY = "E6E6E6";
  private static final int TITLE_SIZE = 16;

  private final Workbook workbook;
  private final Worksheet sheet;
  private int row;
  private int columns;
  private final List<Double> widths = new ArrayList<>();

  XlsxSheet(OutputStream out, boolean landscape, String footer) {
    workbook = new Workbook(new Unclosed(out), "Echelon", "1.0");
    sheet = workbook.newWorksheet("1");
    sheet.pageOrientation(landscape ? "landscape" : "portrait");
    sheet.setFitToPage(true);
    sheet.fitToHeight((short) 0);
    sheet.footer(footer.replace("&", "&&"), org.dhatim.fastexcel.Position.LEFT);
  }

  @Override
  public void title(String title, String subtitle) {
    sheet.inlineString(row, 0, title);
    sheet.style(row++, 0).bold().fontSize(TITLE_SIZE).set();
    sheet.inlineString(row++, 0, subtitle);
    row++;
  }

  @Override
  public void pairs(List<Pair> pairs) {
    for (int i = 0; i < pairs.size(); i++) {
      int column = i % PAIRS_ABREAST * 2;
      sheet.inlineString(row, column, pairs.get(i).label());
      sheet.style(row, column).bold().set();
      sheet.inlineString(row, column + 1, pairs.get(i).value());
      if (column > 0 || i == pairs.size() - 1) {
        row++;
      }
    }
  }

  @Override
  public void table(String caption, List<Column> wanted) {
    row++;
    text(caption);
    columns = wanted.size();
    for (int c = 0; c < columns; c++) {
      widen(c, wanted.get(c).share() * WIDTH_OF_SHARE);
      sheet.inlineString(row, c, wanted.get(c).heading());
    }
    sheet
        .range(row, 0, row, columns - 1)
        .style()
        .bold()
        .fillColor(GRAY)
        .wrapText(true)
        .borderStyle("thin")
        .set();
    row++;
  }

  private void widen(int column, double width) {
    if (column == widths.size()) {
      widths.add(width);
    } else {
      widths.set(column, Math.max(widths.get(column), width));
    }
    sheet.width(column, widths.get(column));
  }

  @Override
  public void row(List<?> cells) throws IOException {
    for (int c = 0; c < cells.size(); c++) {
      if (cells.get(c) instanceof Number number) {
        sheet.value(row, c, number);
      } else {
        sheet.inlineString(row, c, cells.get(c).toString());
      }
    }
    sheet.range(row, 0, row, columns - 1).style().wrapText(true).borderStyle("thin").set();
    row++;
    if (row % FLUSH_EVERY == 0) {
      sheet.flush();
    }
  }

  @Override
  public void text(String text) {
    sheet.inlineString(row++, 0, text);
  }

  @Override
  public void close() throws IOException {
    workbook.finish();
  }

  /** Finishing a workbook closes its stream, which belongs to the caller. */
  private static final class Unclosed extends FilterOutputStream {
    Unclosed(OutputStream out) {
      super(out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      out.write(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
      flush();
    }
  }
}
