package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.RunReview;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.tier.PointsTable;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a customer's line in a run. */
@Service
@Command(
    scope = "echelon",
    name = "run-line",
    description = "Shows a customer's line in a run with its points, corrections and comments")
public final class RunLineShow extends RunAction {
  private static final Table<ReviewedLine> LINE =
      new Table<ReviewedLine>()
          .column("number", l -> l.rated().line().result().number())
          .column("name", l -> l.rated().name())
          .column("before", l -> l.rated().line().result().tierBefore())
          .column("rated", l -> l.rated().line().result().ratedTier())
          .column("granted", l -> l.rated().line().tier())
          .column("score", l -> l.rated().line().result().score())
          .column("decidedby", ReviewedLine::decidedBy)
          .column("notratable", l -> l.rated().line().result().notRatable())
          .column("revision", l -> l.rated().line().revision());

  @Argument(index = 1, name = "customer", description = "Customer number", required = true)
  String number;

  @Reference RunReview review;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    ReviewedLine line = review.line(caller, chosenUnit, run, number);
    LINE.show(words, out(), line);
    out().println();
    PointsTable.POINTS.print(words, out(), line.rated().characteristics());
    if (!line.entries().isEmpty()) {
      out().println();
      RunTable.ENTRY.print(words, out(), line.entries());
    }
  }
}
