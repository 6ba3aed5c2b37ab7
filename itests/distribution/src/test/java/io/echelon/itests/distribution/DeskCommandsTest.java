package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.Before;
import org.junit.Test;

/** Every command of the service desk, over ssh. */
public class DeskCommandsTest {
  private static final Pattern ID = Pattern.compile("(?m)^(?:Id|ID): (\\d+)$");

  private final Installation platform = DeskIT.PROCESS.installation();

  @Before
  public void hire() {
    DeskIT.staff().agent();
    DeskIT.staff().analyst();
    DeskIT.staff().approver();
  }

  /** Runs commands, without their scope, one after the other; the answer of all. */
  private String as(String user, String... commands) {
    String lines = "echelon:" + String.join("\nechelon:", commands);
    return platform.shell(user, Staff.password(user), lines).succeeded();
  }

  private static void assertSays(String output, String... parts) {
    for (String part : parts) {
      assertTrue(part + " in\n" + output, output.contains(part));
    }
  }

  @Test
  public void aRequestGoesThroughEveryStep() {
    String r = DeskIT.submitted("network-coverage");
    String day = Sample.today().plusDays(3).toString();
    assertSays(as("agent", "request-queue"), r);
    assertSays(as("agent", "request-hand-over " + r + " network \"a cable\""), "network");
    assertSays(as("agent", "request-take " + r, "request-queue --mine"), r, "TAKEN");
    assertSays(as("agent", "request-ask " + r + " field 2", "request-done " + r + " field"), r);
    assertSays(as("agent", "request-classify " + r + " S2 \"a hall\""), "S2");
    assertSays(as("agent", "request-wait " + r + " \"which hall?\""), "WAITING");
    assertSays(as("agent", "request-resume " + r), "TAKEN");
    String plan = " --planned " + day + " --handling ON_SITE ";
    assertSays(as("agent", "request-answer" + plan + r + " \"we come\""), "ANSWERED", day);
    assertSays(as("agent", "request-update " + r + " \"on the way\""), "ANSWERED");
    assertSays(as("agent", "request-resolve --handling REMOTE " + r + " \"works\""), "RESOLVED");
    assertSays(as("agent", "request-reopen " + r + " \"not quite\""), "TAKEN");
    as("agent", "request-answer " + r + " \"again\"", "request-resolve " + r + " \"it does\"");
    assertSays(as("agent", "request-confirm " + r), "CONFIRMED");
    assertSays(as("agent", "request-close " + r, "request-attachments " + r), "CLOSED");
    assertSays(as("agent", "request-show " + r), "CLOSED", "not quite", "which hall?");
    assertSays(as("agent", "request-explain " + r), "Working time", "CONFIRMED");

    String other = DeskIT.submitted("fault");
    as("agent", "request-take " + other);
    assertSays(as("agent", "request-release " + other), "NEW");
    assertSays(as("agent", "request-withdraw " + other + " \"twice\""), "WITHDRAWN");
  }

  @Test
  public void teamsAndCausesAndDueTimes() {
    assertSays(as("analyst", "team-list"), "network", "vip");
    assertSays(as("analyst", "team-add vip agent", "team-members vip"), "agent");
    as("analyst", "team-remove vip agent", "customer-manager " + DeskIT.customer() + " agent");
    as("analyst", "customer-manager " + DeskIT.customer());
    DeskIT.closed(DeskIT.submitted("fault"));
    assertSays(as("analyst", "cause-report"), "fault");
    String period = Sample.today().minusDays(30) + " " + Sample.today();
    as("analyst", "cause-review " + period + " \"old cables\" \"new ones\"");
    assertSays(as("analyst", "cause-reviews"), "old cables", "new ones");
    as("analyst", "recompute-preview");
    assertSays(as("analyst", "recompute-apply \"a slip\"", "job-list --limit 1"), "DONE");
  }

  @Test
  public void aComplaintIsSettledAndAnotherIsNot() {
    String c = complaint();
    String found = " SERVICE_DELAY S2 \"late twice\"";
    assertSays(as("agent", "complaint-classify --justified " + c + found), "CLASSIFIED");
    assertSays(as("agent", "complaint-list --stage CLASSIFIED"), c);
    as("agent", "complaint-assign " + c + " agent");
    assertSays(as("agent", "complaint-advance " + c + " INVESTIGATING"), "INVESTIGATING");
    as("analyst", "resource-contact-add cars analyst");
    assertSays(as("agent", "resource-contacts"), "cars", "analyst");
    String applied = as("agent", "resource-apply " + c + " cars 1 days \"to get there\"");
    assertSays(as("analyst", "resource-applications"), "to get there");
    assertSays(as("analyst", "resource-decide " + id(applied) + " \"take mine\""), "take mine");
    as("analyst", "resource-contact-remove cars analyst");
    as("agent", "complaint-advance " + c + " PROPOSED \"a car\"");
    String wish =
        as("agent", "complaint-close-abnormally --evidence letter " + c + " LAW \"wants ten\"");
    assertSays(as("approver", "complaint-closures"), c, "wants ten");
    as("approver", "complaint-closure-decide " + id(wish) + " \"too much\"");
    assertSays(as("agent", "complaint-show " + c), "CLOSED", "INVESTIGATING");
    assertSays(as("analyst", "complaint-statistics " + Sample.today()), "cars");
  }

  private static String complaint() {
    String number = DeskIT.submitted("complaint");
    String path = DeskIT.UNIT + "/complaints/" + number;
    Api agent = DeskIT.staff().agent();
    Await.until("the complaint is there", () -> agent.get(path).status(), s -> s == 200);
    return number;
  }

  private static String id(String shown) {
    Matcher id = ID.matcher(shown);
    assertTrue(shown, id.find());
    return id.group(1);
  }

  @Test
  public void aFileOfTheServerBecomesABulkRequest() throws IOException {
    Path file = platform.folder().resolve("sample/shops.csv");
    Files.writeString(file, DeskIT.shops());
    String start = "bulk-start " + DeskIT.customer() + " fault \"all shops\" sample/shops.csv";
    as("agent", start);
    List<String> newest = as("agent", "bulk-list --limit 1").lines().toList();
    String number = newest.get(2).split(" ", 2)[0];
    Await.until(
        "all lines are tried",
        () -> as("agent", "bulk-lines --state refused " + number),
        lines -> lines.contains("subject: is empty"));
    assertSays(
        Await.until(
            "all lines are tried",
            () -> as("agent", "bulk-show " + number),
            shown -> shown.contains("ACCEPTED: 29")),
        "REFUSED: 1");
    assertEquals(
        "its own requests",
        29,
        as("agent", "bulk-lines --limit 50 --state accepted " + number)
            .lines()
            .filter(l -> l.contains("店"))
            .count());
  }

  @Test
  public void aListOfTheServerMarksKeyAccounts() throws IOException {
    String file = "sample/list.csv";
    String list = "number\n" + DeskIT.customer() + "\nNOBODY\n";
    Files.writeString(platform.folder().resolve(file), list);
    String mark = " KEY_ACCOUNT " + file + " \"list of the year\"";
    assertSays(as("analyst", "mark-import --preview" + mark), "Get it: 1", "no customer NOBODY");
    assertSays(as("analyst", "mark-import" + mark), "Get it: 1");
    assertSays(as("analyst", "mark-customers KEY_ACCOUNT"), DeskIT.customer());
  }

  @Test
  public void theWorkIsDrawnReviewedAndEvaluated() {
    String number = DeskIT.submitted("fault");
    DeskIT.closed(number);
    assertSays(as("analyst", "quality-sample --requests 100"), number);
    assertSays(as("analyst", "quality-review " + number + " 5 4 5 \"well done\""), "well done");
    assertSays(as("analyst", "evaluation-list"), "agent");
    for (String by : List.of("tier", "agent", "channel")) {
      assertSays(as("analyst", "satisfaction --by " + by + " " + Sample.today()), "Sent");
    }
  }
}
