package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.obligation.MetricText;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.sla.DueTime;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Explains a request's due time. */
@Service
@Command(
    scope = "echelon",
    name = "request-explain",
    description = "Explains why a request is due when it is due")
public final class RequestExplain extends RequestAction {
  private static final Table<DueTime.Step> STEP =
      new Table<DueTime.Step>()
          .column("day", DueTime.Step::date)
          .column(
              "counted", s -> s.kind() != DueTime.Kind.SKIPPED && s.kind() != DueTime.Kind.PAUSED)
          .column("reason", DueTime.Step::why);

  private static final Table<Stay> STAY =
      new Table<Stay>()
          .column("state", Stay::state)
          .column("team", Stay::team)
          .column("elapsed", Stay::elapsed)
          .column("workingtime", Stay::workingTime);

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    DueExplanation why = requests.explain(caller, chosenUnit, number);
    out().println(words.of(why.summary()));
    for (DueExplanation.ExplainedClock explained : why.clocks()) {
      Obligation clock = explained.clock();
      out().println();
      out()
          .println(
              words.get(
                  "promise",
                  words.of(MetricText.of(clock.metric(), clock.promise().internal())),
                  clock.due().due(),
                  clock.due().calendar()));
      out().println(words.of(explained.summary()));
      STEP.print(words, out(), clock.due().steps());
      if (clock.due().beyondCalendar()) {
        out().println(words.get("promise.beyond"));
      }
    }
    out().println();
    STAY.print(words, out(), why.breakdown());
  }
}
