package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** What one customer is given: by its contract, for an order; and how the days are counted. */
public class TermsTest {
  @ClassRule public static final SharedPlatform SHARED = SharedPlatform.INSTANCE;

  private static final String UNIT = Sample.UNIT;
  private static final String ADDITION =
      "\"operation\":\"ADD_WORKING_TIME\",\"start\":\"2025-09-30T02:30:00Z\",\"time\":\"PT8H\"";

  private static String run;

  private final Staff staff = SHARED.staff();
  private final LocalDate today = Sample.today();

  @BeforeClass
  public static void publishTheSampleAndGiveDiscounts() {
    run = SHARED.publishedRun();
    String item =
        "{\"code\":\"price\",\"name\":{\"en\":\"Price\",\"zh\":\"价格\"},\"requestable\":false}";
    String discount =
        """
        {"item":"price","tiers":["A1"],
         "benefit":{"kind":"price","fromPercent":-5,"inPrinciple":true},"clause":"§ 9",
         "internal":false,"text":{"en":"5 % discount","zh":"优惠5%"}}""";
    Sample sample = SHARED.sample();
    sample.inForce("catalogs", sample.catalogWith(1, item, discount), Sample.today());
  }

  private String customer(String tier) {
    return UNIT + "/customers/" + SHARED.sample().customer(run, tier);
  }

  private String shell(String user, String command) {
    return SHARED.installation().shell(user, Staff.password(user), command).succeeded();
  }

  @Test
  public void aContractGoesBeforeTheTierAndDatesTheRequest() {
    String customer = customer("B1");
    String number = customer.substring(customer.lastIndexOf('/') + 1);
    String terms =
        """
        {"item":"network-coverage","contract":"K-7","clause":"§ 4","from":"%s","until":"%s",
         "reason":"a new plant","text":{"en":"an answer in two hours","zh":"两小时内答复"},
         "benefit":{"kind":"target","metric":"FIRST_ANSWER","within":"PT2H"}}"""
            .formatted(today, today.plusDays(30));
    Answer draft = staff.analyst().post(customer + "/contract-exceptions", terms).expect(201);
    String exception = UNIT + "/contract-exceptions/" + draft.text("/id");
    assertTrue(shell("approver", "echelon:contract-list --unit telecom").contains("K-7"));
    staff.approver().post(exception + "/approval", "{\"comment\":\"agreed\"}").expect(200);
    assertTrue(
        staff.agent().get(customer + "/entitlements").expect(200).body().contains("\"CONTRACT\""));
    Answer receipt = staff.agent().submit("terms-contract", number, "no signal").expect(201);
    String why = receipt.text("/promises/0/explanation");
    assertTrue(why, why.contains("contract K-7"));
    String request = UNIT + "/requests/" + receipt.text("/requestNumber");
    String chinese =
        staff
            .agent()
            .get(request + "/explanation", Api.TEXT, "Accept-Language", "zh")
            .expect(200)
            .body();
    assertTrue(chinese, chinese.contains("K-7"));
    staff.approver().post(exception + "/revocation", "{\"reason\":\"moved out\"}").expect(200);
  }

  @Test
  public void anOrderIsDecidedPartByPartAndAnExceptionByAnother() {
    String customer = customer("A1");
    String order =
        """
        {"controlPrice":{"amount":100,"currency":"CNY"},"price":{"amount":90,"currency":"CNY"},
         "wanted":"%s","rush":false}"""
            .formatted(today.plusDays(30));
    Answer decided = staff.agent().post(customer + "/commercial-decisions", order).expect(200);
    assertEquals(decided.body(), "PRICE NO", part(decided, 0));
    assertEquals(decided.body(), "LEAD_TIME OPEN", part(decided, 2));
    String wanted =
        "{\"order\":%s,\"part\":\"PRICE\",\"reason\":\"a great order\"}".formatted(order);
    Answer asked =
        staff.agent().post(customer + "/commercial-decisions/exceptions", wanted).expect(201);
    String exception = UNIT + "/commercial-exceptions/" + asked.text("/id");
    staff.approver().post(exception + "/approval", "{\"comment\":\"this once\"}").expect(200);
    JsonNode kept = staff.agent().get(exception).expect(200).json();
    assertEquals("NO", kept.at("/decided/parts/0/answer").asText());
    assertTrue(shell("agent", "echelon:order-exceptions --unit telecom").contains("PRICE"));
  }

  private static String part(Answer decided, int i) {
    return decided.text("/parts/" + i + "/kind") + " " + decided.text("/parts/" + i + "/answer");
  }

  @Test
  public void workingTimeIsCountedByAStoredAndByABroughtCalendar() {
    Answer stored = calculated("\"unit\":\"telecom\"");
    assertEquals("cn", stored.text("/calendar"));
    assertEquals("2025-10-09T02:30:00Z", stored.text("/at"));
    assertEquals(11, stored.at("/steps").size());
    String document = shell("agent", "echelon:calendar-export --unit telecom cn");
    Answer brought = calculated("\"document\":" + document.substring(document.indexOf('{')));
    assertEquals(stored.at("/steps"), brought.at("/steps"));
    String open = shell("agent", "echelon:calendar-open --unit telecom 2025-10-01T02:00:00Z");
    assertTrue(open, open.contains("Open: no"));
    staff
        .agent()
        .post("/calendar-calculations", "{\"operation\":\"IS_OPEN\",\"document\":{}}")
        .refused(400, "INVALID_INPUT");
  }

  private Answer calculated(String calendar) {
    String question = "{" + ADDITION + "," + calendar + "}";
    return staff.agent().post("/calendar-calculations", question).expect(200);
  }
}
