package io.echelon.itests.browser;

import org.junit.Test;
import org.openqa.selenium.By;

/** The quality office: what customers said, how agents did, a review, a conclusion; and teams. */
public class QualityTest extends InBothLanguages {

  @Test
  public void closedRequestsAreReviewedAndConclusionsKept() {
    OFFICE.closed("Noise on the line, " + language);
    visitor.signIn("analyst");
    visitor.click("nav.quality");
    visitor.seeWord("quality.by.CHANNEL");
    visitor.look("quality");
    visitor.click("quality.sample");
    visitor.seeWord("quality.sampleLead");
    visitor.unfold("quality.review");
    visitor.fill("quality.words", "Explained well, " + language);
    visitor.click("quality.keep");
    visitor.see("Explained well, " + language);
    visitor.look("quality-sample");
    visitor.click("quality.agents");
    visitor.see("agent");
    visitor.look("quality-agents");
    visitor.click("quality.causes");
    visitor.fill("quality.conclusions", "Old cables, " + language);
    visitor.fill("quality.actions", "Renew them");
    visitor.follow("main form[data-careful] button");
    visitor.see("Old cables, " + language);
    visitor.look("quality-causes");
  }

  @Test
  public void anAuditorReadsHowAgentsDidAndChangesNothing() {
    OFFICE.closed("Noise in the hall, " + language);
    visitor.signIn("auditor");
    visitor.click("nav.quality");
    visitor.click("quality.agents");
    visitor.see("agent");
    visitor.click("quality.sample");
    visitor.seeWord("quality.sampleLead");
    visitor.look("quality-sample-auditor");
    if (!visitor.browser().findElements(By.cssSelector("main form[method=post]")).isEmpty()) {
      throw new AssertionError("an auditor is offered a change");
    }
  }

  @Test
  public void peopleArePutIntoTeams() {
    visitor.signIn("analyst");
    visitor.click("nav.desk");
    visitor.click("teams.title");
    visitor.seeWord("teams.everybody");
    visitor.fill("teams.account", "nobody-known");
    visitor.follow("main form[data-careful] button");
    visitor.seeWord("failure.INVALID_INPUT");
    visitor.lookAt("team-refused", 400);
    visitor.fill("teams.account", "colleague");
    visitor.follow("main form[data-careful] button");
    visitor.see("colleague");
    visitor.look("teams");
    visitor.click("teams.remove");
    visitor.seeWord("teams.everybody");
  }
}
