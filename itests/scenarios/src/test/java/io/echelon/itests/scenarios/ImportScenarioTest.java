package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

/** Customers and facts from CSV files, good and bad. */
public class ImportScenarioTest extends Scenario {
  private static final String MAPPING =
      """
      {"number": "编号", "name": "名称", "registrationCode": "代码", "phones": ["电话"],
       "emails": ["邮箱"],
       "indicators": [
         {"column": "收入", "kind": "NUMBER", "indicator": "monthly_revenue"},
         {"column": "级别", "kind": "CATEGORY", "indicator": "industry_level",
          "values": {"其他": "OTHER"}},
         {"column": "资格", "kind": "FLAGS", "values": {"纳税百强": "tax_top_100"}}]}
      """;
  private static final String HEADING = "编号,名称,代码,电话,邮箱,收入,级别,资格\n";

  @Before
  public void putMapping() {
    putMapping("plain", MAPPING);
  }

  @Test
  public void columnsMayStandInAnyOrder() {
    Job job =
        importText(
            "资格,级别,收入,邮箱,电话,代码,名称,编号\n纳税百强,其他,\"1,200.50\",A@B.example,0991-1,X1,甲公司,G1\n",
            "plain");
    assertCounts(job, 1, 1, 0, 0, 0);
    Customer customer = platform.customers.get(platform.agent, UNIT, "G1");
    assertEquals("甲公司", customer.name());
    assertEquals(List.of("09911"), customer.phones());
    assertEquals(List.of("a@b.example"), customer.emails());
  }

  @Test
  public void byteOrderMarkAndGb18030AreUnderstood() {
    String text = HEADING + "G1,\"锦城,机械\n有限公司\",,,,1,其他,\n";
    Charset gb = Charset.forName("GB18030");
    assertCounts(
        importFile(
            new ByteArrayInputStream(("\uFEFF" + text).getBytes(StandardCharsets.UTF_8)), "plain"),
        1,
        1,
        0,
        0,
        0);
    assertCounts(importFile(new ByteArrayInputStream(text.getBytes(gb)), "plain"), 1, 0, 0, 1, 0);
    assertEquals("锦城,机械\n有限公司", platform.customers.get(platform.agent, UNIT, "G1").name());
  }

  @Test
  public void theSameFileTwiceChangesNothing() throws Exception {
    assertCounts(importSample(), 200, 200, 0, 0, 0);
    assertCounts(importSample(), 200, 0, 0, 200, 0);
  }

  @Test
  public void changedFactsAndChangedNamesAreCounted() {
    importText(HEADING + "G1,甲,,,,1,其他,\nG2,乙,,,,1,其他,\nG3,丙,,,,1,其他,\n", "plain");
    assertCounts(
        importText(HEADING + "G1,甲,,,,2,其他,\nG2,乙二,,,,1,其他,\nG3,丙,,,,1,其他,\n", "plain"),
        3,
        0,
        2,
        1,
        0);
  }

  @Test
  public void badLinesAreReportedWithNumberColumnAndReasonAndDoNotSinkTheRest() {
    Job job =
        importText(
            HEADING
                + "G1,甲,,,,1,其他,\n" // 2
                + ",乙,,,,1,其他,\n" // 3
                + "G3,丙,,,,many,其他,\n" // 4
                + "G4,丁,,,\n" // 5
                + "G5,\"戊,,,,1,其他,\n" // 6
                + "\n" // 7
                + "G6,己,,,,1,其他,纳税千强!\n" // 8
                + "G7,庚,C7,,,1,其他,\n" // 9
                + "G8,辛,C7,,,1,其他,\n" // 10
                + "G9,壬,,,,NaN,其他,\n" // 11
                + "G10,癸,,,,1,其他,纳税百强\n", // 12
            "plain");
    assertCounts(job, 10, 3, 0, 0, 7);
    List<RejectedLine> rejected =
        platform.imports.rejected(platform.admin, UNIT, job.id(), Optional.empty(), 50).items();
    assertEquals(
        List.of(3L, 4L, 5L, 6L, 8L, 10L, 11L), rejected.stream().map(RejectedLine::line).toList());
    assertEquals(
        List.of("编号", "收入", "", "", "资格", "代码", "收入"),
        rejected.stream().map(RejectedLine::column).toList());
    assertEquals("\"many\" is no number", rejected.get(1).reason());
    assertEquals("quotes are not closed or misplaced", rejected.get(3).reason());
    assertEquals("belongs to customer G7 already", rejected.get(5).reason());
    assertEquals("G3,丙,,,,many,其他,", rejected.get(1).text());
  }

  @Test
  public void aMissingColumnFailsTheWholeImportByName() {
    Job job = importText("编号,名称\nG1,甲\n", "plain");
    assertEquals(Job.State.FAILED, job.state());
    assertEquals(Optional.of("line 1: column \"代码\" is missing"), job.error());
  }

  @Test
  public void theSameNumberTwiceInOneFileIsAChange() {
    assertCounts(importText(HEADING + "G1,甲,,,,1,其他,\nG1,甲,,,,2,其他,\n", "plain"), 2, 1, 1, 0, 0);
  }

  @Test
  public void aFaultyMappingIsRefusedWithItsPath() {
    String fault =
        assertRefused(
                ErrorCode.INVALID_INPUT,
                () ->
                    putMapping(
                        "bad",
                        "{\"number\":\"a\",\"name\":\"b\",\"indicators\":[{\"column\":\"c\","
                            + "\"kind\":\"TEXT\"}]}"))
            .getMessage();
    assertTrue(fault, fault.contains("$.indicators[0].kind"));
  }

  @Test
  public void onlyUnitAdminsImportAndOnlyIntoTheirUnit() {
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.imports.start(
                platform.agent,
                UNIT,
                new ByteArrayInputStream(new byte[0]),
                "plain",
                Optional.empty()));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () ->
            platform.imports.start(
                platform.admin,
                "bank",
                new ByteArrayInputStream(new byte[0]),
                "plain",
                Optional.empty()));
  }

  private static void assertCounts(
      Job job, long read, long added, long changed, long same, long rejected) {
    assertEquals(job.error().toString(), Job.State.DONE, job.state());
    assertEquals(
        List.of("read", "new", "changed", "same", "rejected"), List.copyOf(job.counts().keySet()));
    assertEquals(
        Map.of("read", read, "new", added, "changed", changed, "same", same, "rejected", rejected),
        job.counts());
  }
}
