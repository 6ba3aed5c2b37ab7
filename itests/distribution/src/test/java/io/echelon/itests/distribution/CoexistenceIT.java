package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;
import static org.ops4j.pax.exam.CoreOptions.bundle;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.itests.clock.SettableClock;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import javax.inject.Inject;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.ops4j.pax.exam.Configuration;
import org.ops4j.pax.exam.Option;
import org.ops4j.pax.exam.junit.PaxExam;
import org.ops4j.pax.exam.spi.reactors.ExamReactorStrategy;
import org.ops4j.pax.exam.spi.reactors.PerClass;
import org.osgi.framework.BundleContext;

/**
 * A manufacturer and a bank come to the platform on which the telecom unit works, and a bank goes.
 */
@RunWith(PaxExam.class)
@ExamReactorStrategy(PerClass.class)
public class CoexistenceIT {
  private static final int HTTP = 18186;
  private static final int SSH = 18106;
  private static final String TELECOM = Sample.UNIT;
  private static final LocalDate DAY = LocalDate.of(2025, 9, 24);

  /** A customer of the sample, by its number and its registration code. */
  private static final String SHARED = "G100252";

  private static final String SHARED_CODE = "91650000000036MA36";

  @Inject private SettableClock clock;
  @Inject private BundleContext context;

  private final Installation platform =
      new Installation(Path.of(System.getProperty("karaf.base", "")), HTTP, SSH);
  private final Newcomer plant = Newcomer.manufacturing();
  private final Newcomer bank = Newcomer.bank();
  private final Staff telecomStaff = new Staff(platform);
  private final Staff plantStaff = new Staff(platform, "manufacturing");
  private final Staff bankStaff = new Staff(platform, "bank");

  @Configuration
  public Option[] distributionWithSettableClock() {
    return new Option[] {
      Distribution.in(Folders.fresh("coexistence"), HTTP, SSH),
      bundle(Distribution.url("io.echelon.itests.clock.jar"))
    };
  }

  @Test
  public void unitsComeAndGoAndNoOtherUnitNotices() throws Exception {
    platform.untilReady();
    itIs("2025-09-24T10:00");
    Sample sample = new Sample(platform, telecomStaff);
    sample.imported(DAY);
    String telecomRun = sample.rated("2025-Q4", DAY);
    sample.published(telecomRun, DAY);
    itIs("2025-09-30T17:30");
    Answer receipt = telecomStaff.agent().submit("t", SHARED, "No signal").expect(201);
    List<String> telecom = telecom(receipt);

    // The others come, one by one, while clients work.
    try (Load load = new Load(List.of(this::tier, this::explanation, this::queue))) {
      undisturbed("feature:install echelon-bu-manufacturing");
      assertSetUp(plant, "cn-plant", 1, "业务主管初评", "会议复评");
      undisturbed("feature:install echelon-bu-bank");
      assertSetUp(bank, "cn-bank", 2, "客户经理初评", "贵宾中心复评");
      undisturbed("feature:install echelon-policies-standard");
      assertOffered("io.echelon.scoring.standard", 20, "sales-index", "axes-matrix");
      assertOffered("io.echelon.catalog.standard", 18, "sales-index", "membership");
      assertEquals(telecom, telecom(receipt));
      load.untilAllWereServed();
      assertEquals(List.of(), load.failures());
    }

    // One customer of three units is rated by each.
    String plantRun = plant.published(platform, plantStaff, SHARED_CODE, DAY);
    String bankRun = bank.published(platform, bankStaff, SHARED_CODE, DAY);
    JsonNode quotas = plantStaff.auditor().get(plantRun).expect(200).at("/quotas");
    assertTrue(quotas.get("enforced").asBoolean());
    assertEquals(List.of("2", "3", "4", "1"), quotas.findValuesAsText("quota"));
    assertReviewed(
        plantStaff, plantRun, "业务主管初评 manufacturing-reviewer", "会议复评 manufacturing-chair");
    assertReviewed(bankStaff, bankRun, "客户经理初评 bank-reviewer", "贵宾中心复评 bank-chair");
    assertReviewed(telecomStaff, telecomRun, "大客户中心复评 reviewer");
    String customer = customerId(telecomStaff, telecomRun, SHARED);
    assertEquals(customer, customerId(plantStaff, plantRun, plant.number()));
    assertEquals(customer, customerId(bankStaff, bankRun, bank.number()));
    assertEquals("A1", tier(telecomStaff, TELECOM, SHARED));
    assertEquals("A", tier(plantStaff, plant.path(), plant.number()));
    assertEquals("CORE", tier(bankStaff, bank.path(), bank.number()));

    // Each promises by its own catalog and calendar, over the same holidays.
    Answer order = submit(plantStaff, plant, "rush-order");
    Answer access = submit(bankStaff, bank, "product-access");
    assertDue("cn", "2025-10-09T09:30:00Z", telecomStaff, TELECOM, receipt);
    assertDue("cn-plant", "2025-10-10T00:00:00Z", plantStaff, plant.path(), order);
    assertDue("cn-bank", "2025-10-11T01:00:00Z", bankStaff, bank.path(), access);
    assertTrue(items(telecomStaff, TELECOM, SHARED).contains("network-coverage"));
    assertFalse(items(telecomStaff, TELECOM, SHARED).contains("payment-terms"));
    assertTrue(items(plantStaff, plant.path(), plant.number()).contains("payment-terms"));
    assertFalse(items(plantStaff, plant.path(), plant.number()).contains("product-access"));
    assertTrue(items(bankStaff, bank.path(), bank.number()).contains("product-access"));
    assertFalse(items(bankStaff, bank.path(), bank.number()).contains("network-coverage"));
    assertNobodySeesAnother(telecomRun, receipt);
    assertEquals(telecom, telecom(receipt));

    // The bank goes and leaves its data; it returns and goes on.
    List<String> banks = answers(bankStaff, bank.path(), bank.number(), access);
    List<String> plants = answers(plantStaff, plant.path(), plant.number(), order);
    undisturbed("feature:uninstall echelon-bu-bank", "bank");
    assertEquals(telecom, telecom(receipt));
    assertEquals(plants, answers(plantStaff, plant.path(), plant.number(), order));
    assertEquals(banks, answers(bankStaff, bank.path(), bank.number(), access));
    assertEquals(
        "[\"missing scoring plug-in bank\",\"missing catalog plug-in bank\"]",
        bankStaff.agent().get(bank.path()).expect(200).at("/missing").toString());
    undisturbed("feature:install echelon-bu-bank");
    assertSetUp(bank, "cn-bank", 2, "客户经理初评", "贵宾中心复评");
    assertEquals(banks, answers(bankStaff, bank.path(), bank.number(), access));
    assertEquals(telecom, telecom(receipt));
    new Sample(platform, bankStaff, bank.path()).rated("second", DAY);
    assertEquals(List.of(), PlatformLog.worries(platform));
  }

  /** All that the telecom unit says of itself and of the customer. */
  private List<String> telecom(Answer receipt) {
    Stream<String> own =
        Stream.of("", "/scorecards", "/scorecards/1/document", "/catalogs", "/catalogs/1/document")
            .map(path -> telecomStaff.auditor().get(TELECOM + path).expect(200).body());
    Stream<String> tiers =
        Stream.of(telecomStaff.auditor().get(TELECOM + "/tiers", Api.CSV).expect(200).body());
    return Stream.of(own, tiers, answers(telecomStaff, TELECOM, SHARED, receipt).stream())
        .flatMap(s -> s)
        .toList();
  }

  /** What a unit says of a customer and its request. */
  private static List<String> answers(Staff staff, String unit, String number, Answer receipt) {
    String customer = unit + "/customers/" + number;
    return Stream.of(
            customer + "/tier",
            customer + "/explanation",
            customer + "/entitlements",
            request(unit, receipt) + "/explanation")
        .map(path -> staff.agent().get(path).expect(200).body())
        .toList();
  }

  private void undisturbed(String command, String... leaving) {
    try (Standing before = new Standing(context)) {
      platform.adminShell(command).succeeded();
      assertEquals(command, List.of(), before.disturbed(leaving));
    }
  }

  private void assertSetUp(Newcomer newcomer, String calendar, int days, String... steps) {
    Standing.untilSettled(context, newcomer.unit());
    Answer unit =
        Await.until(
            newcomer.unit() + " is there",
            () -> platform.admin().get(newcomer.path()),
            answer -> answer.status() == 200 && answer.at("/missing").isEmpty());
    assertEquals(newcomer.unit(), unit.text("/policy/strategy"));
    assertEquals(newcomer.unit(), unit.text("/policy/catalog"));
    assertEquals(calendar, unit.text("/policy/calendar"));
    assertEquals(days, unit.at("/policy/defaultAnswerDays").asInt());
    assertEquals(List.of(steps), unit.at("/policy/reviewSteps").findValuesAsText("zh"));
  }

  private void assertOffered(String bundle, int count, String... some) {
    List<String> ids =
        Await.until(
            bundle + " is in service",
            () -> {
              List<String> offered = new ArrayList<>();
              for (JsonNode plugin : platform.admin().get("/plugins").expect(200).at("/items")) {
                if (plugin.get("bundle").asText().equals(bundle)) {
                  offered.add(plugin.get("id").asText());
                }
              }
              return offered;
            },
            offered -> offered.size() == count);
    assertTrue(ids.toString(), ids.containsAll(List.of(some)));
  }

  private static void assertReviewed(Staff staff, String run, String... steps) {
    List<String> ended = new ArrayList<>();
    for (JsonNode event : staff.auditor().get(run).expect(200).at("/history")) {
      if (event.get("step").asText().equals("SUBMIT")) {
        ended.add(event.at("/reviewStep/zh").asText() + " " + event.get("by").asText());
      }
    }
    assertEquals(List.of(steps), ended);
  }

  private static String customerId(Staff staff, String run, String number) {
    for (JsonNode line : staff.auditor().get(run + "/lines?limit=500").expect(200).at("/items")) {
      if (line.get("number").asText().equals(number)) {
        return line.get("customerId").asText();
      }
    }
    throw new AssertionError(number + " is not in " + run);
  }

  private static String tier(Staff staff, String unit, String number) {
    return staff
        .agent()
        .get(unit + "/customers/" + number + "/tier")
        .expect(200)
        .text("/tier/tier");
  }

  private static Answer submit(Staff staff, Newcomer unit, String item) {
    return staff
        .agent()
        .submit("of-" + unit.unit(), unit.unit(), item, unit.number(), "A question")
        .expect(201);
  }

  private static String request(String unit, Answer receipt) {
    return unit + "/requests/" + receipt.text("/requestNumber");
  }

  private static void assertDue(
      String calendar, String due, Staff staff, String unit, Answer receipt) {
    assertEquals(due, receipt.text("/promises/0/due"));
    Answer why = staff.agent().get(request(unit, receipt) + "/explanation").expect(200);
    assertEquals(calendar, why.text("/clocks/0/due/calendar"));
  }

  private static Set<String> items(Staff staff, String unit, String number) {
    return Set.copyOf(
        staff
            .agent()
            .get(unit + "/customers/" + number + "/entitlements")
            .expect(200)
            .at("/claims")
            .findValuesAsText("item"));
  }

  private void assertNobodySeesAnother(String telecomRun, Answer receipt) {
    Map<String, Staff> staffs =
        Map.of(TELECOM, telecomStaff, plant.path(), plantStaff, bank.path(), bankStaff);
    staffs.forEach(
        (own, staff) -> {
          Answer seen = staff.auditor().get("/units").expect(200);
          assertEquals(
              List.of(own.substring("/units/".length())),
              seen.at("/items").findValuesAsText("code"));
          for (String other : staffs.keySet()) {
            for (String path :
                List.of("", "/customers", "/tiers", "/runs", "/scorecards", "/queue")) {
              if (!other.equals(own)) {
                staff.auditor().get(other + path).refused(403, "FORBIDDEN");
              }
            }
          }
        });
    String id = telecomRun.substring(telecomRun.lastIndexOf('/'));
    bankStaff.auditor().get(bank.path() + "/runs" + id).refused(404, "NOT_FOUND");
    bankStaff.agent().get(request(bank.path(), receipt)).refused(404, "NOT_FOUND");
    bankStaff.agent().get(bank.path() + "/customers/" + SHARED + "/tier").refused(404, "NOT_FOUND");
  }

  private Answer tier() {
    return telecomStaff.agent().get(TELECOM + "/customers/" + SHARED + "/tier");
  }

  private Answer explanation() {
    return telecomStaff.agent().get(TELECOM + "/customers/" + SHARED + "/explanation");
  }

  private Answer queue() {
    return telecomStaff.agent().get(TELECOM + "/queue");
  }

  private void itIs(String localTime) {
    clock.set(LocalDateTime.parse(localTime).atZone(ZoneId.of("Asia/Shanghai")).toInstant());
  }
}
