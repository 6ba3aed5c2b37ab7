package io.echelon.itests.browser;

import org.junit.Test;

/** Who looks a customer up and decides something of it. */
public class CustomerTest extends InBothLanguages {

  @Test
  public void anAgentFindsACustomerAndSeesWhyItIsInItsTier() {
    String number = OFFICE.sample().customer(OFFICE.run(), "B2");
    visitor.signIn("agent");
    visitor.click("nav.customers");
    visitor.seeWord("customers.byNumber");
    visitor.look("customers");
    visitor.fill("customers.find", number);
    visitor.click("customers.search");
    visitor.seeWord("customer.grid");
    visitor.seeWord("customer.total");
    visitor.look("customer");
    visitor.unfold("customer.facts");
    visitor.seeWord("customer.what.PUBLISHED");
  }

  @Test
  public void aReviewerProposesAnOverrideAndAnApproverRefusesIt() {
    String number = OFFICE.sample().customer(OFFICE.run(), "B1");
    String reason = "Flagship of the province, " + language;
    visitor.signIn("reviewer");
    visitor.open(Office.UNIT + "/customers/" + number);
    visitor.unfold("customer.propose");
    visitor.fill("customer.reason", reason);
    visitor.click("customer.proposeIt");
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.lookAt("customer-refused", 400);
    visitor.choose("customer.kindOf", "APPLICATION");
    visitor.choose("customers.tier", "A1");
    visitor.click("customer.proposeIt");
    visitor.seeWord("customer.state.PENDING");
    try (Visitor approver = new Visitor(OFFICE.port(), language)) {
      approver.signIn("approver");
      approver.open(Office.UNIT + "/customers/" + number);
      approver.see(reason);
      approver.fill("customer.reason", "Not by points");
      approver.click("customer.refuse");
      approver.seeWord("customer.state.REFUSED");
      approver.look("customer-decided");
    }
  }

  @Test
  public void aUnitAdminMarksACustomer() {
    String number =
        OFFICE.sample().customer(OFFICE.run(), language.getLanguage().equals("en") ? "A2" : "A1");
    visitor.signIn("analyst");
    visitor.open(Office.UNIT + "/customers/" + number);
    visitor.unfold("customer.setMark");
    visitor.choose("customer.mark", "RED_LIST");
    visitor.fill("customer.reason", "Resolution of the board");
    visitor.click("customer.setIt");
    visitor.seeWord("customer.holdsNow");
    visitor.look("customer-marked");
  }

  @Test
  public void aUnitAdminSaysWhoLooksAfterACustomer() {
    String customer = OFFICE.sample().customer(OFFICE.run(), "A2");
    visitor.signIn("analyst");
    visitor.open(Office.UNIT + "/customers/" + customer);
    visitor.fill("customer.managerAccount", "nobody-known");
    visitor.click("customer.managerSet");
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.lookAt("manager-refused", 400);
    visitor.fill("customer.managerAccount", "colleague");
    visitor.click("customer.managerSet");
    visitor.see(visitor.word("customer.manager") + ": colleague");
    visitor.fill("customer.managerAccount", "");
    visitor.click("customer.managerSet");
    visitor.seeNot(visitor.word("customer.manager") + ": colleague");
  }
}
