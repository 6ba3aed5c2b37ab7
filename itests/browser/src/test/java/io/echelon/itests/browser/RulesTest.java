package io.echelon.itests.browser;

import org.junit.Test;
import org.openqa.selenium.By;

/** Who looks up what a unit works by, and asks what would be. */
public class RulesTest extends InBothLanguages {

  @Test
  public void theYearShowsItsHolidaysAndADueTimeItsSteps() {
    visitor.signIn("agent");
    visitor.click("nav.calendar");
    visitor.seeWord("calendar.month.12");
    visitor.look("calendar");
    visitor.click("calendar.dueTime");
    visitor.fill("calendar.within", "5");
    visitor.click("calendar.calculate");
    visitor.seeWord("step.COUNTED");
    visitor.look("due-time");
  }

  @Test
  public void theCatalogSaysWhatEachTierMayClaim() {
    visitor.signIn("auditor");
    visitor.click("nav.catalog");
    visitor.seeWord("catalog.everybody");
    visitor.look("catalog");
    visitor.click("nav.platform");
    visitor.seeWord("platform.well");
    visitor.look("platform");
  }

  @Test
  public void aChangeOfTiersLeadsToItsCustomers() {
    visitor.signIn("approver");
    visitor.click("nav.tiering");
    visitor.click("tiering.transitions");
    visitor.seeWord("transitions.caption");
    visitor.look("transitions");
    visitor.browser().findElement(By.cssSelector("td a")).click();
    visitor.seeWord("customers.number");
    visitor.look("transitions-customers");
  }

  @Test
  public void aScorecardIsReadAndTriedOnARun() {
    visitor.signIn("analyst");
    visitor.click("nav.tiering");
    visitor.click("tiering.scorecards");
    visitor.seeWord("scorecards.rule");
    visitor.look("scorecards");
    visitor.click("tiering.whatIf");
    visitor.click("what-if.try");
    visitor.seeWord("what-if.caption");
    visitor.look("what-if");
    visitor.click("what-if.movers");
    visitor.seeWord("what-if.nobody");
    visitor.look("what-if-movers");
  }
}
