package io.echelon.platform.dataimport.csv;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.dataimport.csv.CsvRecords.RawRecord;
import java.io.BufferedReader;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** One bad record never takes its neighbours with it. */
public class CsvRecordsTest {
  private static final String BAD = "bad";

  @Test
  public void plainRecords() {
    assertRecords("a,b\n1,2\n", "1 [a, b]", "2 [1, 2]");
  }

  @Test
  public void theLastLineNeedsNoEnd() {
    assertRecords("a,b\n1,2", "1 [a, b]", "2 [1, 2]");
    assertRecords("");
    assertRecords("\n\n");
  }

  @Test
  public void linesMayEndTheWindowsWay() {
    assertRecords("a,b\r\n1,2\r\n", "1 [a, b]", "2 [1, 2]");
  }

  @Test
  public void blankLinesAreCountedButAreNoRecords() {
    assertRecords("\na,b\n  \n\n1,2\n", "2 [a, b]", "5 [1, 2]");
  }

  @Test
  public void quotedCellsHoldDelimitersQuotesAndLineEnds() {
    assertRecords(
        "1,\"a, b\"\n2,\"say \"\"hi\"\"\"\n3,\"two\nlines\"\n4,x\n",
        "1 [1, a, b]",
        "2 [2, say \"hi\"]",
        "3 [3, two\nlines]",
        "5 [4, x]");
  }

  @Test
  public void emptyCellsStay() {
    assertRecords(",\n\"\",x\n", "1 [, ]", "2 [, x]");
  }

  @Test
  public void anotherDelimiter() {
    assertEquals(List.of("1 [a,b, c]"), read("a,b;c", ';'));
  }

  @Test
  public void anUnclosedQuoteSinksItsLineOnly() {
    assertRecords("1,\"open\n2,b\n3,c\n", "1 bad", "2 [2, b]", "3 [3, c]");
  }

  @Test
  public void anUnclosedQuoteOnTheLastLineSinksItsLineOnly() {
    assertRecords("1,a\n2,\"open", "1 [1, a]", "2 bad");
  }

  @Test
  public void twoUnclosedQuotesSinkTheirTwoLinesOnly() {
    assertRecords("1,\"open\n2,b\n3,\"open\n4,d\n", "1 bad", "2 [2, b]", "3 bad", "4 [4, d]");
  }

  @Test
  public void twoStrayQuotesSinkTheirTwoLinesOnly() {
    assertRecords("1,5\" pipe\n2,b\n3,6\" pipe\n4,d\n", "1 bad", "2 [2, b]", "3 bad", "4 [4, d]");
  }

  @Test
  public void aQuoteThatClosesTooEarlySinksItsLineOnly() {
    assertRecords("1,\"a\"b\n2,c\n", "1 bad", "2 [2, c]");
  }

  @Test
  public void aQuoteThatIsOpenForTooLongSinksItsLineOnly() {
    StringBuilder csv = new StringBuilder("0,\"open\n");
    List<String> expected = new ArrayList<>(List.of("1 bad"));
    for (int line = 2; line <= 70; line++) {
      csv.append(line).append(",x\n");
      expected.add(line + " [" + line + ", x]");
    }
    assertEquals(expected, read(csv + "71,\"closed\"\n", ',').subList(0, 70));
  }

  @Test
  public void aCellOfFiftyLinesIsRead() {
    String cell = "x\n".repeat(50) + "end";
    assertRecords("1,\"" + cell + "\"\n2,b\n", "1 [1, " + cell + "]", "52 [2, b]");
  }

  @Test
  public void anEndlessLineIsBadAndTheNextIsRead() {
    List<String> records = read("1," + "x".repeat(200_000) + "\n2,b\n", ',');
    assertEquals(List.of("1 bad", "2 [2, b]"), records);
  }

  @Test
  public void theTextOfABadRecordIsItsFirstLine() {
    try (CsvRecords records = records("1,\"open\n2,b\n", ',')) {
      assertEquals(Optional.of(new RawRecord(1, "1,\"open", Optional.empty())), records.next());
    }
  }

  private static void assertRecords(String csv, String... expected) {
    assertEquals(List.of(expected), read(csv, ','));
  }

  private static List<String> read(String csv, char delimiter) {
    List<String> found = new ArrayList<>();
    try (CsvRecords records = records(csv, delimiter)) {
      for (Optional<RawRecord> r = records.next(); r.isPresent(); r = records.next()) {
        found.add(r.get().line() + " " + r.get().cells().map(List::toString).orElse(BAD));
      }
    }
    return found;
  }

  private static CsvRecords records(String csv, char delimiter) {
    return new CsvRecords(new BufferedReader(new StringReader(csv)), delimiter);
  }
}
