package io.echelon.itests.browser;

import io.echelon.itests.distribution.Staff;
import io.echelon.itests.distribution.Surveys;
import java.util.Locale;
import org.junit.Test;

/** Pages that are no step of anybody's main job. */
public class FurtherPagesTest extends InBothLanguages {

  @Test
  public void complaintsTheirFiguresAndOneCustomerOfARunAreShown() {
    visitor.signIn("analyst");
    visitor.click("nav.complaints");
    visitor.seeWord("complaint.figures");
    visitor.look("complaints");
    visitor.click("complaint.figures");
    visitor.seeWord("complaint.abnormalBy");
    visitor.look("complaint-figures");
    String customer = OFFICE.sample().customer(OFFICE.run(), "A1");
    String run = OFFICE.run().substring(OFFICE.run().lastIndexOf('/'));
    visitor.open(Office.UNIT + "/tiering/runs" + run + "/lines/" + customer);
    visitor.see(customer);
    visitor.look("run-line");
  }

  @Test
  public void aCallOfSomebodyUnknownIsWrittenDownAllTheSame() {
    visitor.signIn("agent");
    visitor.click("nav.desk");
    visitor.click("desk.new");
    visitor.look("new-request");
    visitor.fill("new.customer", "somebody");
    visitor.choose("desk.item", "network-coverage");
    visitor.fill("new.subject", "No signal at the fair");
    visitor.click("new.accept");
    visitor.seeWord("new.none");
    visitor.look("new-request-unknown");
    visitor.tick(visitor.word("new.unclear"));
    visitor.click("new.accept");
    visitor.seeWord("request.what");
    visitor.look("request-unknown");
  }

  @Test
  public void whoHasNoUnitIsToldSo() {
    String name = "newcomer-" + language;
    OFFICE
        .platform()
        .admin()
        .post(
            "/users",
            """
            {"name":"%s","password":"%s","roles":["AGENT"],"units":[]}"""
                .formatted(name, Staff.password(name)))
        .expect(201);
    visitor.signIn(name);
    visitor.seeWord("home.noUnit");
    visitor.look("no-unit");
  }

  @Test
  public void aCustomerSaysHowContentItIs() {
    String link = Surveys.link(OFFICE.staff(), OFFICE.closed("Slow mail, " + language));
    visitor.open(link);
    visitor.look("survey");
    visitor.follow("input[value='4']");
    visitor.follow("button[type=submit]");
    visitor.see(said("Thank you for your answer.", "感谢您的评价。"));
    visitor.look("survey-thanks");
    visitor.open(link);
    visitor.see(said("This link can not be used", "该链接无效"));
    visitor.lookAt("survey-gone", 404);
  }

  private String said(String english, String chinese) {
    return language.equals(Locale.CHINESE) ? chinese : english;
  }
}
