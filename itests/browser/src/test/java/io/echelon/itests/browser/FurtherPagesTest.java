package io.echelon.itests.browser;

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
}
