package io.echelon.surface.shell;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.surface.shell.TestShell.Outcome;
import io.echelon.surface.shell.assessment.AssessmentCompleter;
import io.echelon.surface.shell.assessment.AssessmentLate;
import io.echelon.surface.shell.assessment.AssessmentList;
import io.echelon.surface.shell.assessment.AssessmentReopen;
import io.echelon.surface.shell.assessment.ReviewAssign;
import io.echelon.surface.shell.assessment.ReviewSteps;
import io.echelon.surface.shell.form.FormCustomer;
import io.echelon.surface.shell.form.FormImportant;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

public class AssessmentCommandsTest {
  private static final Caller LI_NA =
      new Caller("li.na", Set.of(Role.UNIT_ADMIN), Set.of("telecom"));

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  private TestShell shell;

  @Before
  public void startShell() {
    String place = folder.getRoot().toString();
    shell =
        new TestShell(
                Set.of(LI_NA),
                new UnitChoice(new FakeUnits()),
                new FakeAssessments(),
                new ServerFiles(TestShell.configuration(false, place)))
            .with(AssessmentLate.class, AssessmentList.class, AssessmentReopen.class)
            .with(ReviewSteps.class, ReviewAssign.class, AssessmentCompleter.class)
            .with(FormCustomer.class, FormImportant.class);
  }

  @Test
  public void whoIsLateIsListedOverAllUnitsInBothLanguages() {
    String late = shell.run("li.na", "echelon:assessment-late").output();
    assertTrue(late, late.contains("Days late"));
    assertTrue(
        late, late.matches("(?s).*telecom .*2026-03-30 .*Meeting .*REVIEWER .*fang .* 2 .*"));
    assertTrue(late, late.contains("bank"));
    assertTrue(shell.run("li.na", "echelon:assessment-late --lang zh").output().contains("会议复评"));
    String own = shell.run("li.na", "echelon:assessment-list").output();
    assertFalse(own, own.contains("bank"));
  }

  @Test
  public void stepsAreAssignedToSeveralOrToNobody() {
    String assigned = shell.run("li.na", "echelon:review-assign 1 luo he").output();
    assertTrue(assigned, assigned.contains("Held by: he, luo"));
    assertEquals(0, shell.run("li.na", "echelon:review-assign 1").exitStatus());
    assertTrue(shell.run("li.na", "echelon:review-steps").output().contains("Initial rating"));
  }

  @Test
  public void anAssessmentIsOpenedAgainWithAReason() {
    Outcome refused = shell.run("li.na", "echelon:assessment-reopen 5 'wrong facts'");
    assertTrue(refused.output(), refused.output().contains("ILLEGAL_STEP: not after wrong facts"));
    assertEquals(List.of("5"), shell.complete("li.na", AssessmentCompleter.class, ""));
  }

  @Test
  public void formsAreWrittenWholeOrNotAtAllAndNeverOverSomethingElse() throws IOException {
    Outcome done = shell.run("li.na", "echelon:form-customer --lang zh 3 C-1 c.pdf");
    assertEquals(done.output(), 0, done.exitStatus());
    assertEquals("PDF RATING C-1 zh", Files.readString(file("c.pdf")));
    shell.run("li.na", "echelon:form-customer --quality 3 C-1 c.xlsx");
    assertEquals("XLSX QUALITY C-1 en", Files.readString(file("c.xlsx")));
    shell.run("li.na", "echelon:form-important --tier A --tier B 3 list.xlsx");
    assertEquals("XLSX list [A, B]", Files.readString(file("list.xlsx")));
    Outcome again = shell.run("li.na", "echelon:form-important 3 list.xlsx");
    assertTrue(again.output(), again.output().contains("ALREADY_EXISTS"));
    assertEquals("XLSX list [A, B]", Files.readString(file("list.xlsx")));
    assertEquals(1, shell.run("li.na", "echelon:form-customer 3 broken x.pdf").exitStatus());
    assertFalse(Files.exists(file("x.pdf")));
    assertTrue(
        shell
            .run("li.na", "echelon:form-important 3 list.doc")
            .output()
            .contains("INVALID_INPUT: format must be pdf or xlsx, not doc"));
  }

  private Path file(String name) {
    return folder.getRoot().toPath().resolve(name);
  }
}
