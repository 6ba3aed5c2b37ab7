package io.echelon.platform.dataimport.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.platform.dataimport.csv.CsvRecords.RawRecord;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** Cells of a line that has columns no, name, code, phone, mail, day in this order. */
public class LineReaderTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 3, 1);
  private static final List<String> HEADINGS =
      List.of("no", "name", "code", "phone", "mail", "day");
  private static final ImportMapping MAPPING =
      new ImportMapping(
          null,
          null,
          "no",
          "name",
          Optional.of("code"),
          List.of("phone"),
          List.of("mail"),
          Optional.of("day"),
          null);

  @Test
  public void aWholeLine() throws LineFault {
    Line line = read(" 1 ", "华东电力", "9131", "021-5555", "a@b.cn", "2025/02/28");
    assertEquals("1", line.customer().number());
    assertEquals(Optional.of("9131"), line.customer().registrationCode());
    assertEquals(LocalDate.of(2025, 2, 28), line.asOf());
  }

  @Test
  public void severalContactsStandBetweenSemicolonsOfEitherWidth() throws LineFault {
    assertEquals(2, read("1", "n", "", "", "a@b.cn;c@d.cn", "").customer().emails().size());
    assertEquals(2, read("1", "n", "", "", "a@b.cn\uFF1Bc@d.cn", "").customer().emails().size());
  }

  @Test
  public void withoutADayTheDateOfTheImportCounts() throws LineFault {
    assertEquals(TODAY, read("1", "n", "", "", "", "").asOf());
  }

  @Test
  public void faultsNameTheirColumn() {
    assertFault("no", "is empty", " ", "n", "", "", "", "");
    assertFault("name", "is empty", "1", "", "", "", "", "");
    assertFault("no", "is longer than 64 characters", "1".repeat(65), "n", "", "", "", "");
    assertFault("name", "is longer than 200 characters", "1", "n".repeat(201), "", "", "", "");
    assertFault("code", "is longer than 32 characters", "1", "n", "c".repeat(33), "", "", "");
    assertFault("day", "\"2025-02-30\" is no date yyyy-MM-dd", "1", "n", "", "", "", "2025-02-30");
    assertFault("", "has 2 cells instead of 6", "1", "n");
    assertFault(
        "", "holds bytes that are no text in the file's encoding", "1", "\uFFFD", "", "", "", "");
  }

  @Test
  public void aBadRecordIsAFault() {
    RawRecord bad = new RawRecord(2, "1,\"", Optional.empty());
    assertEquals(
        "quotes are not closed or misplaced",
        assertThrows(LineFault.class, () -> reader().read(bad)).getMessage());
    RawRecord endless = new RawRecord(2, "x".repeat(65_537), Optional.empty());
    assertEquals(
        "is longer than 65536 characters",
        assertThrows(LineFault.class, () -> reader().read(endless)).getMessage());
  }

  @Test
  public void headingsAreTrimmedAndMayStandInAnyOrderButNotTwice() {
    assertEquals(2, new Header(List.of(" name ", "x", "no"), smallest()).of("no"));
    assertRefused("line 1: column \"no\" stands twice", List.of("no", "name", "no"));
    assertRefused("line 1: column \"name\" is missing", List.of("no", "Name"));
  }

  private static void assertRefused(String message, List<String> headings) {
    EchelonException refusal =
        assertThrows(EchelonException.class, () -> new Header(headings, smallest()));
    assertEquals(ErrorCode.INVALID_INPUT, refusal.code());
    assertEquals(message, refusal.getMessage());
  }

  private static ImportMapping smallest() {
    return new ImportMapping(null, null, "no", "name", null, null, null, null, null);
  }

  private static void assertFault(String column, String message, String... cells) {
    LineFault fault = assertThrows(LineFault.class, () -> read(cells));
    assertEquals(column, fault.column());
    assertEquals(message, fault.getMessage());
  }

  private static Line read(String... cells) throws LineFault {
    return reader().read(new RawRecord(2, String.join(",", cells), Optional.of(List.of(cells))));
  }

  private static LineReader reader() {
    return new LineReader("telecom", MAPPING, new Header(HEADINGS, MAPPING), TODAY);
  }
}
