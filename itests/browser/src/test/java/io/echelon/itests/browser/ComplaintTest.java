package io.echelon.itests.browser;

import io.echelon.platform.complaint.Limit;
import org.junit.Test;

/** A complaint from the first word to its end without agreement, by everybody who has a part. */
public class ComplaintTest extends InBothLanguages {
  private static final String COMPLAINTS = Office.UNIT + "/complaints";

  @Test
  public void aComplaintIsClassifiedGetsAResourceAndEndsByASecondPerson() {
    String resource = "antenna-" + language;
    somebodyMayGrant(resource);
    String number = intake();
    visitor.openUntil(COMPLAINTS, number);
    visitor.clickText(number);
    visitor.seeWord("complaint.unclassified");
    visitor.look("complaint-new");
    visitor.choose("complaint.category", "SERVICE_DELAY");
    visitor.fill("complaint.words", "Nobody came for three weeks");
    visitor.press("complaint.classify");
    visitor.seeWord("stage.CLASSIFIED");
    visitor.see("Nobody came for three weeks");
    apply(resource);
    grant(number, resource);
    visitor.open(COMPLAINTS + "/" + number);
    visitor.seeWord("complaint.yesGranted");
    advance("INVESTIGATING", "The mast is three streets away");
    advance("PROPOSED", "A month for nothing and an antenna");
    visitor.look("complaint-proposed");
    wish();
    close(number);
    visitor.openUntil(COMPLAINTS + "/" + number, visitor.word("complaint.closed"));
    visitor.look("complaint-closed");
  }

  private void somebodyMayGrant(String resource) {
    try (Visitor admin = new Visitor(OFFICE.port(), language)) {
      admin.signIn("analyst");
      admin.click("nav.complaints");
      admin.click("contacts.title");
      admin.fill("complaint.resource", resource);
      admin.fill("contacts.account", "nobody");
      admin.click("contacts.add");
      admin.seeWord("failure.NOT_FOUND");
      admin.lookAt("contacts-refused", 404);
      admin.fill("contacts.account", "approver");
      admin.click("contacts.add");
      admin.see(resource);
      admin.seeWord("contacts.remove");
      admin.look("contacts");
    }
  }

  private String intake() {
    visitor.signIn("agent");
    visitor.click("nav.desk");
    visitor.click("desk.new");
    visitor.fill("new.customer", OFFICE.sample().customer(OFFICE.run(), "B1"));
    visitor.choose("desk.item", "complaint");
    visitor.fill("new.subject", "No technician in three weeks");
    visitor.fill("new.description", "I have called five times. Nobody came.");
    visitor.click("new.accept");
    visitor.seeWord("request.what");
    String address = visitor.address();
    return address.substring(address.lastIndexOf('/') + 1);
  }

  private void apply(String resource) {
    visitor.unfold("complaint.apply");
    visitor.choose("complaint.resource", resource);
    visitor.fill("complaint.amount", "1200.50");
    visitor.fill("request.reason", "An antenna on the roof");
    visitor.press("complaint.apply");
    visitor.see("An antenna on the roof");
    visitor.seeWord("complaint.waiting");
  }

  private void grant(String number, String resource) {
    try (Visitor approver = new Visitor(OFFICE.port(), language)) {
      approver.signIn("approver");
      approver.see(resource);
      approver.look("home-decide");
      approver.clickText(number);
      approver.fill("complaint.decisionWhy", "It will keep the customer");
      approver.click("complaint.grant");
      approver.seeWord("complaint.yesGranted");
    }
  }

  private void advance(String stage, String note) {
    visitor.fill("request.note", note);
    visitor.click("toStage." + stage);
    visitor.see(note);
  }

  private void wish() {
    visitor.unfold("complaint.wish");
    visitor.tick(Limit.LAW.text().in(language));
    visitor.fill("request.reason", "Demands ten years for nothing");
    visitor.fill("complaint.evidenceHelp", "letter of 3 March");
    visitor.press("complaint.wish");
    visitor.see("letter of 3 March");
  }

  private void close(String number) {
    try (Visitor approver = new Visitor(OFFICE.port(), language)) {
      approver.signIn("approver");
      approver.clickText(number);
      approver.see("Demands ten years for nothing");
      approver.look("complaint-decide");
      approver.fill("complaint.decisionWhy", "No law gives ten years");
      approver.click("complaint.grant");
      approver.see("No law gives ten years");
    }
  }
}
