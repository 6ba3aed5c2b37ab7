package io.echelon.itests.browser;

import io.echelon.itests.distribution.Sample;
import org.junit.Test;

/**
 * Two reviewers correct the same customer at the same time; the later is told and loses nothing.
 */
public class ReviewersTest extends InBothLanguages {
  private static final String CONTRACT = "Signed a contract for ten years";
  private static final String DEBTS = "Pays late since spring";

  @Test
  public void theLaterSeesWhatTheFirstDidAndKeepsTheWords() {
    String run = OFFICE.sample().rated("two reviewers, " + language, Sample.today());
    OFFICE.staff().chair();
    visitor.signIn("reviewer");
    begin(visitor, run, "B1", CONTRACT);
    try (Visitor chair = new Visitor(OFFICE.port(), language)) {
      chair.signIn("chair");
      begin(chair, run, "C", DEBTS);
      visitor.click("tiering.correctIt");
      visitor.seeWord("tiering.corrected");
      chair.click("tiering.correctIt");
      chair.seeWord("failure.STALE");
      chair.see(CONTRACT);
      chair.seeIn("customer.reason", DEBTS);
      chair.lookAt("run-correction-stale", 409);
      chair.click("tiering.correctIt");
      chair.seeWord("tiering.corrected");
      chair.see(DEBTS);
    }
  }

  private static void begin(Visitor reviewer, String run, String tier, String reason) {
    reviewer.open(Office.UNIT + "/tiering" + run.substring(Sample.UNIT.length()) + "?rated=A2");
    reviewer.click("tiering.correct");
    reviewer.choose("tiering.granted", tier);
    reviewer.fill("customer.reason", reason);
  }
}
