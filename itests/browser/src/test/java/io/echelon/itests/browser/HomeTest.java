package io.echelon.itests.browser;

import org.junit.Test;

/** What waits for the one who reads. */
public class HomeTest extends InBothLanguages {

  @Test
  public void countsLeadToWhatTheyCount() {
    String subject = "The gate is offline, " + language;
    String customer = OFFICE.sample().customer(OFFICE.run(), "A1");
    String number =
        OFFICE
            .staff()
            .website()
            .submit("home-" + language, customer, subject)
            .expect(201)
            .text("/requestNumber");
    visitor.signIn("agent");
    visitor.open(Office.UNIT + "/requests/" + number);
    visitor.click("request.step.TAKE");
    visitor.seeWord("did.TAKE");
    visitor.click("nav.home");
    visitor.seeWord("home.tally.mine");
    visitor.look("home-counts");
    visitor.follow(".tally a[href$='mine=true']");
    visitor.see(number);
    visitor.click("desk.due.BREACHED");
    visitor.seeWord("desk.emptyDue");
    visitor.look("desk-breached");
    visitor.open(Office.UNIT + "/customers/" + customer);
    visitor.see(number);
    visitor.look("customer-requests");
    visitor.open(Office.UNIT + "/customers/" + customer + "/requests");
    visitor.see(subject);
    visitor.look("customer-all-requests");
    visitor.open(Office.UNIT + "/customers/" + customer + "/complaints");
    visitor.look("customer-all-complaints");
  }
}
