package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.spi.Severity;
import io.echelon.surface.shell.Choice;
import io.echelon.surface.shell.Words;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Says what a complaint is. */
@Service
@Command(scope = "echelon", name = "complaint-classify", description = "Says what a complaint is")
public final class ComplaintClassify extends ComplaintAction {
  @Option(name = "--justified", description = "The customer is right")
  boolean justified;

  @Option(name = "--unjustified", description = "The customer is not right")
  boolean unjustified;

  @Argument(index = 1, name = "category", description = "What it is about", required = true)
  String category;

  @Argument(index = 2, name = "severity", description = "S1 to S4", required = true)
  String severity;

  @Argument(index = 3, name = "words", description = "In your words, in quotes", required = true)
  String text;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    Classification found =
        new Classification(
            Choice.of(ComplaintCategory.class, "category", category),
            Choice.of(Severity.class, "severity", severity),
            justified == unjustified ? Optional.empty() : Optional.of(justified),
            text);
    ComplaintTable.COMPLAINT.show(
        words,
        out(),
        complaints.classify(caller, chosenUnit, number, found, seen(caller, chosenUnit)));
  }
}
