package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.surface.shell.StepTable;
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
  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    DueExplanation why = requests.explain(caller, chosenUnit, number);
    out().println(words.of(why.summary()));
    for (Obligation promise : why.obligations()) {
      out().println();
      out()
          .println(
              words.get(
                  "promise", promise.metric(), promise.due().due(), promise.due().calendar()));
      StepTable.STEP.print(words, out(), promise.due().steps());
      if (promise.due().beyondCalendar()) {
        out().println(words.get("promise.beyond"));
      }
    }
  }
}
