package io.echelon.platform.dataimport.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertSame;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.ImportMapping.IndicatorColumn;
import io.echelon.platform.dataimport.ImportMapping.Kind;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class FactReaderTest {
  private static final String FULL_WIDTH_SEMICOLON = "\uFF1B";

  @Test
  public void aDayIsKeptAsIso8601WritesIt() throws LineFault {
    FactValue day = new FactValue.Category("2026-03-31");
    assertEquals(new Facts(Map.of("i", day)), read(Kind.DATE, "2026-03-31"));
    assertEquals(new Facts(Map.of("i", day)), read(Kind.DATE, "2026/03/31"));
    assertFault("\"31.3.2026\" is no day like 2026-03-31", Kind.DATE, "31.3.2026");
    assertFault("\"2026-02-30\" is no day like 2026-03-31", Kind.DATE, "2026-02-30");
  }

  @Test
  public void numbers() throws LineFault {
    Map.of(
            "12", 12.0,
            "-0.5", -0.5,
            "+.25", 0.25,
            "1,234,567.89", 1_234_567.89,
            " 1 234 ", 1_234.0,
            "1e3", 1_000.0)
        .forEach((cell, value) -> assertEquals(new FactValue.Number(value), number(cell)));
  }

  @Test
  public void whatIsNoNumberIsRefusedWithColumnAndCell() {
    for (String cell :
        List.of("x", "1.2.3", "12.", "NaN", "Infinity", "0x10", "1d", "1e999", "--1", "12元")) {
      LineFault fault = assertThrows(cell, LineFault.class, () -> read(Kind.NUMBER, cell));
      assertEquals("c", fault.column());
      assertEquals("\"" + cell + "\" is no number", fault.getMessage());
    }
  }

  @Test
  public void anEmptyCellIsNoFact() throws LineFault {
    for (Kind kind : Kind.values()) {
      assertSame(Facts.NONE, read(kind, "  "));
    }
    assertSame(Facts.NONE, read(Kind.FLAGS, " ; ;"));
  }

  @Test
  public void flags() throws LineFault {
    for (String cell : List.of("true", "YES", "y", "1", "是")) {
      assertEquals(flag("i", true), read(Kind.FLAG, cell));
    }
    for (String cell : List.of("False", "no", "N", "0", "否")) {
      assertEquals(flag("i", false), read(Kind.FLAG, cell));
    }
    assertFault("\"maybe\" is neither yes nor no", Kind.FLAG, "maybe");
  }

  @Test
  public void severalFlagsInACellStandBetweenSemicolonsOfEitherWidth() throws LineFault {
    Facts two =
        new Facts(Map.of("top100", new FactValue.Flag(true), "listed", new FactValue.Flag(true)));
    assertEquals(two, read(Kind.FLAGS, "top100; listed"));
    assertEquals(two, read(Kind.FLAGS, "top100" + FULL_WIDTH_SEMICOLON + "listed"));
    assertEquals(two, read(Kind.FLAGS, ";top100;;listed;top100;"));
  }

  @Test
  public void aFlagOfUnknownFormIsRefused() {
    assertFault("\"纳税百强\" is not known", Kind.FLAGS, "top100;纳税百强");
    assertFault("\"a b\" is not known", Kind.FLAGS, "a b");
  }

  @Test
  public void aCategoryHasAtMost64Characters() throws LineFault {
    String longest = "x".repeat(64);
    assertEquals(
        new Facts(Map.of("i", new FactValue.Category(longest))), read(Kind.CATEGORY, longest));
    assertFault("is longer than 64 characters", Kind.CATEGORY, longest + "x");
  }

  @Test
  public void wordsAreTranslatedBeforeTheyAreRead() throws LineFault {
    Map<String, String> words = Map.of("无", "0", "有", "true", "国家级", "NATIONAL", "纳税百强", "top100");
    assertEquals(new Facts(Map.of("i", new FactValue.Number(0))), read(Kind.NUMBER, "无", words));
    assertEquals(flag("i", true), read(Kind.FLAG, "有", words));
    assertEquals(
        new Facts(Map.of("i", new FactValue.Category("NATIONAL"))),
        read(Kind.CATEGORY, "国家级", words));
    assertEquals(flag("top100", true), read(Kind.FLAGS, "纳税百强", words));
  }

  private static FactValue number(String cell) {
    try {
      return read(Kind.NUMBER, cell).values().get("i");
    } catch (LineFault e) {
      throw new AssertionError(cell, e);
    }
  }

  private static Facts flag(String code, boolean set) {
    return new Facts(Map.of(code, new FactValue.Flag(set)));
  }

  private static void assertFault(String message, Kind kind, String cell) {
    assertEquals(message, assertThrows(LineFault.class, () -> read(kind, cell)).getMessage());
  }

  private static Facts read(Kind kind, String cell) throws LineFault {
    return read(kind, cell, Map.of());
  }

  private static Facts read(Kind kind, String cell, Map<String, String> words) throws LineFault {
    List<IndicatorColumn> columns =
        List.of(new IndicatorColumn("c", kind, Optional.of("i"), words));
    ImportMapping mapping =
        new ImportMapping(null, null, "number", "name", null, null, null, null, columns);
    Header header = new Header(List.of("name", "c", "number"), mapping);
    return new FactReader(columns, header).read(List.of("n", cell, "1"));
  }
}
