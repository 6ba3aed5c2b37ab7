package io.echelon.itests.browser;

import io.echelon.itests.distribution.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Test;

/** A scorecard is changed, drafted, compared and approved by somebody else. */
public class DraftTest extends InBothLanguages {
  private static final String PAGE = Office.UNIT + "/tiering/scorecards";

  @Test
  public void aScorecardIsDraftedByOneAndApprovedByAnother() throws IOException {
    String card =
        OFFICE.staff().analyst().get(Sample.UNIT + "/scorecards/1/document").expect(200).body();
    String source = "board of " + language;
    String changed = card.replaceFirst("\"source\": ?\"[^\"]*\"", "\"source\":\"" + source + "\"");
    visitor.signIn("analyst");
    visitor.open(PAGE);
    visitor.unfold("drafts.upload");
    visitor.attach(
        "drafts.file", file(changed.replaceFirst("\"weight\": ?[0-9.]+", "\"weight\":-5")));
    visitor.click("drafts.uploadIt");
    visitor.see(".weight");
    visitor.lookAt("draft-refused", 400);
    visitor.attach("drafts.file", file(changed));
    visitor.click("drafts.uploadIt");
    visitor.seeWord("drafts.another");
    visitor.unfold("drafts.compare");
    visitor.see(source);
    visitor.look("draft");
    try (Visitor approver = new Visitor(OFFICE.port(), language)) {
      approver.signIn("approver");
      approver.open(PAGE);
      approver.unfold("drafts.compare");
      approver.see(source);
      approver.look("draft-approval");
      approver.click("drafts.approve");
      approver.see("approver, ");
      approver.look("draft-approved");
    }
  }

  private static Path file(String text) throws IOException {
    return Files.writeString(Files.createTempFile("card", ".json"), text);
  }

  @Test
  public void draftsOfCatalogsAndCalendarsHaveTheirPlace() {
    visitor.signIn("analyst");
    visitor.click("nav.catalog");
    visitor.seeWord("drafts.upload");
    visitor.look("catalog-drafts");
    visitor.click("nav.calendar");
    visitor.unfold("drafts.upload");
    visitor.look("calendar-drafts");
  }
}
