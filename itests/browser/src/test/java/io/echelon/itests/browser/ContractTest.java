package io.echelon.itests.browser;

import io.echelon.itests.distribution.Sample;
import org.junit.Test;

/** What a contract grants a customer beside its tier. */
public class ContractTest extends InBothLanguages {

  @Test
  public void anExceptionIsDraftedApprovedByAnotherAndRevoked() {
    String customer = OFFICE.sample().customer(OFFICE.run(), "C");
    String contract = "HT-2026-" + language;
    visitor.signIn("analyst");
    visitor.open(Office.UNIT + "/customers/" + customer);
    visitor.unfold("customer.draft");
    visitor.fill("customer.contract", contract);
    visitor.fill("customer.clause", "§ 4.2");
    visitor.choose("customer.item", "network-coverage");
    visitor.choose("customer.metric", "FIRST_ANSWER");
    visitor.fill("customer.textZh", "4 小时内首次答复");
    visitor.fill("customer.textEn", "A first answer within 4 hours");
    visitor.setDay("customer.contractLast", Sample.today().plusYears(1));
    visitor.fill("customer.contractReason", "Framework contract of the group");
    visitor.press("customer.draftIt");
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.lookAt("contract-refused", 400);
    visitor.fill("request.orHours", "4");
    visitor.press("customer.draftIt");
    visitor.seeWord("customer.state.PENDING");
    visitor.see(contract);
    visitor.look("contract-drafted");
    try (Visitor approver = new Visitor(OFFICE.port(), language)) {
      approver.signIn("approver");
      approver.see(contract);
      approver.clickText(customer);
      approver.fill("customer.contractWhy", "As signed");
      approver.click("customer.approve");
      approver.see("As signed");
      approver.look("contract-approved");
      approver.fill("customer.contractWhy", "Ended by both");
      approver.click("customer.revoke");
      approver.see("Ended by both");
    }
  }
}
