package io.echelon.platform.form.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.form.internal.Sheet.Pair;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.Test;

public class XlsxSheetTest {
  private static final List<String> FORMULAS =
      List.of("=cmd()|A1", "+1+1", "-2", "@SUM(A1)", "\t=1", "<b>&\"'");

  private static List<Cell> cells(byte[] file) throws IOException {
    List<Cell> cells = new ArrayList<>();
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file));
        Stream<Row> rows = workbook.getFirstSheet().openStream()) {
      rows.forEach(row -> row.stream().filter(c -> c != null).forEach(cells::add));
    }
    return cells;
  }

  @Test
  public void textIsTextWhateverItBeginsWithAndNumbersAreNumbers() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Sheet sheet = new XlsxSheet(out, true, "页脚 & footer")) {
      sheet.title("客户质量等级评估表", "Unit");
      sheet.pairs(List.of(new Pair("名称", "=1+1"), new Pair("b", "c"), new Pair("d", "e")));
      sheet.table("表", List.of(new Column("客户名称", 3), new Column("Score", 1)));
      for (String formula : FORMULAS) {
        sheet.row(List.of(formula, 79.5));
      }
      sheet.text("end");
    }
    List<Cell> cells = cells(out.toByteArray());
    for (Cell cell : cells) {
      assertTrue(
          cell.toString(),
          cell.getType() == CellType.STRING
              || cell.getType() == CellType.NUMBER
              || cell.getType() == CellType.EMPTY);
    }
    List<String> texts =
        cells.stream().filter(c -> c.getType() == CellType.STRING).map(Cell::asString).toList();
    assertTrue(texts.toString(), texts.containsAll(FORMULAS));
    assertTrue(texts.containsAll(List.of("客户质量等级评估表", "名称", "=1+1", "客户名称", "end")));
    assertEquals(
        FORMULAS.size(), cells.stream().filter(c -> c.getType() == CellType.NUMBER).count());
  }

  @Test
  public void rowsAreWrittenAsTheyCome() throws IOException {
    CountingStream out = new CountingStream();
    long early;
    try (Sheet sheet = new XlsxSheet(out, true, "f")) {
      sheet.table("list", List.of(new Column("a", 3), new Column("b", 1)));
      for (int i = 0; i < 20_000; i++) {
        sheet.row(List.of("customer " + i * 7_919L % 20_011, i / 3.0));
      }
      early = out.written;
    }
    assertTrue(early + " of " + out.written, early > out.written / 2);
  }

  private static final class CountingStream extends java.io.OutputStream {
    private long written;

    @Override
    public void write(int b) {
      written++;
    }

    @Override
    public void write(byte[] bytes, int from, int length) {
      written += length;
    }
  }
}
