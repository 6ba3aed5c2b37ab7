package io.echelon.surface.shell.run;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Runs;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a run, its distribution and its history. */
@Service
@Command(
    scope = "echelon",
    name = "run-show",
    description = "Shows a run, its distribution over the tiers and its history")
public final class RunShow extends RunAction {
  @Reference Runs runs;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    RunTable.RUN.show(words, out(), runs.get(caller, chosenUnit, run));
    out().println();
    new Table<Map.Entry<String, Long>>()
        .column("tier", e -> e.getKey().isEmpty() ? words.get("run.notratable") : e.getKey())
        .column("customers", Map.Entry::getValue)
        .print(words, out(), List.copyOf(runs.distribution(caller, chosenUnit, run).entrySet()));
    runs.quotas(caller, chosenUnit, run)
        .ifPresent(
            quotas -> {
              out().println();
              out().println(words.get(quotas.enforced() ? "quotas.enforced" : "quotas.advisory"));
              RunTable.PLACE.print(words, out(), quotas.places());
            });
    out().println();
    RunTable.EVENT.print(words, out(), runs.history(caller, chosenUnit, run));
  }
}
