package io.echelon.itests.browser;

import org.junit.Test;

/** An agent's day. */
public class DeskTest extends InBothLanguages {

  @Test
  public void aRequestIsTakenAnsweredSolvedAndClosed() {
    String number = submitted("No signal in the car park");
    visitor.signIn("agent");
    visitor.click("nav.desk");
    visitor.see(number);
    visitor.look("desk");
    visitor.clickText(number);
    visitor.seeWord("state.NEW");
    visitor.unfold("request.why");
    visitor.look("request");
    visitor.click("request.step.TAKE");
    visitor.seeWord("did.TAKE");
    step("ANSWER", "Technicians measure on Wednesday");
    step("UPDATE", "The repeater is ordered");
    step("WAIT", "Which entrance may we use?");
    visitor.click("request.step.RESUME");
    visitor.seeWord("did.RESUME");
    step("RESOLVE", "The repeater is mounted");
    visitor.click("request.step.CONFIRM");
    visitor.seeWord("did.CONFIRM");
    visitor.click("request.step.CLOSE");
    visitor.seeWord("did.CLOSE");
    visitor.seeNot(visitor.word("request.more"));
    visitor.look("request-closed");
  }

  @Test
  public void whatComesInStandsInTheQueueByItself() {
    visitor.signIn("agent");
    visitor.click("nav.desk");
    visitor.seeWord("desk.title");
    visitor.see(submitted("The line is dead"));
    visitor.look("desk-renewed");
  }

  @Test
  public void nobodyOverwritesWhatAnotherDidUnseen() {
    String number = submitted("No signal in the lift");
    visitor.signIn("agent");
    visitor.open(Office.UNIT + "/requests/" + number);
    visitor.seeWord("state.NEW");
    try (Visitor other = new Visitor(OFFICE.port(), language)) {
      other.signIn("colleague");
      other.open(Office.UNIT + "/requests/" + number);
      other.click("request.step.TAKE");
      other.seeWord("did.TAKE");
    }
    visitor.fill("request.note", "I have the plans of the building");
    visitor.click("request.step.TAKE");
    visitor.seeWord("common.meanwhile");
    visitor.see("colleague");
    visitor.seeWord("common.kept");
    visitor.lookAt("request-stale", 409);
  }

  @Test
  public void whatThereIsNotIsSaidSo() {
    visitor.signIn("agent");
    for (String path : new String[] {"/requests/R-987654321", "/nowhere"}) {
      visitor.open(Office.UNIT + path);
      visitor.seeWord("failure.NOT_FOUND");
      visitor.lookAt("not-found", 404);
    }
  }

  private String submitted(String subject) {
    String key = language + subject.replace(' ', '-');
    return OFFICE
        .staff()
        .website()
        .submit(key, OFFICE.sample().customer(OFFICE.run(), "A1"), subject)
        .expect(201)
        .text("/requestNumber");
  }

  private void step(String step, String note) {
    visitor.fill("request.note", note);
    visitor.click("request.step." + step);
    visitor.seeWord("did." + step);
    visitor.see(note);
  }
}
