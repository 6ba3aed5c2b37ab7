package io.echelon.itests.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.junit.Test;

/** A rating from its import to its publication. */
public class TieringTest extends InBothLanguages {

  @Test
  public void anImportShowsItsRejectedLines() throws IOException {
    Path file = Files.createTempFile("customers", ".csv");
    Files.writeString(
        file, OFFICE.platform().read("sample/telecom/customers.csv") + "\nT-X,,not a number\n");
    visitor.signIn("analyst");
    visitor.click("nav.tiering");
    visitor.click("tiering.imports");
    visitor.attach("tiering.file", file);
    visitor.look("imports");
    visitor.click("tiering.uploadIt");
    visitor.seeWord("tiering.download");
    visitor.look("import");
  }

  @Test
  public void aRunIsReviewedCorrectedApprovedPublishedAndRevoked() {
    String name = "browser-" + language;
    visitor.signIn("analyst");
    visitor.click("nav.tiering");
    visitor.seeWord("tiering.published");
    visitor.seeWord("tiering.granted");
    visitor.look("tiering");
    visitor.click("tiering.runs");
    visitor.fill("tiering.name", name);
    visitor.look("runs");
    visitor.click("tiering.startIt");
    visitor.seeWord("tiering.step.COMPLETE");
    visitor.seeWord("tiering.granted");
    visitor.look("run");
    String run = visitor.address();
    as(
        "reviewer",
        run,
        reviewer -> {
          reviewer.click("tiering.correct");
          reviewer.choose("tiering.granted", "B2");
          reviewer.fill("customer.reason", "Signed a contract for ten years");
          reviewer.look("run-correction");
          reviewer.click("tiering.correctIt");
          reviewer.seeWord("tiering.corrected");
          step(reviewer, "SUBMIT");
        });
    as(
        "approver",
        run,
        approver -> {
          step(approver, "APPROVE");
          approver.look("run-approved");
          step(approver, "PUBLISH");
          step(approver, "REVOKE");
        });
  }

  private void step(Visitor visitor, String step) {
    visitor.fill("tiering.comment", "done, " + step);
    visitor.click("tiering.do." + step);
    visitor.seeWord("tiering.step." + step);
  }

  private void as(String user, String run, Consumer<Visitor> job) {
    try (Visitor other = new Visitor(OFFICE.port(), language)) {
      other.signIn(user);
      other.open(run);
      job.accept(other);
    }
  }
}
