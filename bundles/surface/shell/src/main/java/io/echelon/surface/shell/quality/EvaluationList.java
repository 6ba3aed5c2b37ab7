package io.echelon.surface.shell.quality;

import io.echelon.platform.base.Caller;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.Evaluations;
import io.echelon.surface.shell.Pages;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Evaluates agents. */
@Service
@Command(
    scope = "echelon",
    name = "evaluation-list",
    description = "Evaluates agents over the requests that they resolved in a period")
public final class EvaluationList extends PeriodAction {
  private static final Table<AgentEvaluation> AGENT =
      new Table<AgentEvaluation>()
          .column("assignee", AgentEvaluation::agent)
          .column("requests", AgentEvaluation::handled)
          .column("medianresponse", AgentEvaluation::medianResponse)
          .column("slowresponse", AgentEvaluation::slowResponse)
          .column("intime", AgentEvaluation::inTime)
          .column("resolvedatonce", AgentEvaluation::resolvedAtOnce)
          .column("satisfaction", AgentEvaluation::satisfaction)
          .column("reviews", e -> e.marks().map(MeanMarks::reviews))
          .column("process", e -> e.marks().map(MeanMarks::process))
          .column("attitude", e -> e.marks().map(MeanMarks::attitude))
          .column("result", e -> e.marks().map(MeanMarks::result));

  @Option(name = "--limit", description = "Rows of a page, 1 to 50")
  int limit = Evaluations.MOST;

  @Option(name = "--after", description = "The page after this key")
  String after;

  @Reference Evaluations evaluations;

  @Override
  void run(Caller caller, String chosenUnit, LocalDate first, LocalDate last, Words words) {
    Pages.print(
        evaluations.list(caller, chosenUnit, first, last, Optional.ofNullable(after), limit),
        AGENT,
        words,
        out());
  }
}
