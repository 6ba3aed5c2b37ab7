package io.echelon.surface.shell.scorecard;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.measurement.FactValue;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.tiering.DryRun;
import io.echelon.platform.tiering.DryRuns;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.tier.PointsTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Scores stated values. */
@Service
@Command(
    scope = "echelon",
    name = "scorecard-dry-run",
    description = "Scores stated values under a stored or a stated scorecard; keeps nothing")
public final class ScorecardDryRun extends TrialAction {
  private static final Reasons REASONS = new Reasons(Words.class);
  private static final Table<DryRun> RESULT =
      new Table<DryRun>()
          .column("strategy", DryRun::strategy)
          .column("scorecard", DryRun::scorecardVersion)
          .column("notratable", DryRun::notRatable)
          .column("score", DryRun::total)
          .column("tier", DryRun::tier)
          .column("decidedby", DryRun::decidedBy)
          .column("reasons", d -> String.join(", ", d.reasons()));

  @Option(name = "--as-of", description = "The day to which dates relate; today if absent")
  String asOf;

  @Argument(
      name = "values",
      description = "indicator=value: a number, true, false, or a text",
      multiValued = true,
      required = true)
  List<String> values;

  @Reference DryRuns dryRuns;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    DryRun run =
        dryRuns.score(caller, chosenUnit, card(), days.dayOrToday(chosenUnit, asOf), facts(values));
    RESULT.show(words, out(), run);
    if (!run.characteristics().isEmpty()) {
      out().println();
      PointsTable.POINTS.print(words, out(), run.characteristics());
      out().println();
      PointsTable.SUBTOTALS.print(words, out(), run.subtotals());
    }
  }

  static Facts facts(List<String> values) {
    Map<String, FactValue> facts = new HashMap<>();
    for (String value : values) {
      int equals = value.indexOf('=');
      if (equals < 1) {
        throw REASONS.invalid("pair", value, "indicator=value");
      }
      facts.put(value.substring(0, equals), fact(value.substring(equals + 1)));
    }
    return new Facts(facts);
  }

  private static FactValue fact(String text) {
    if (text.matches("true|false")) {
      return new FactValue.Flag(Boolean.parseBoolean(text));
    }
    return text.matches("[-+]?[0-9]+(\\.[0-9]+)?")
        ? new FactValue.Number(Double.parseDouble(text))
        : new FactValue.Category(text);
  }
}
