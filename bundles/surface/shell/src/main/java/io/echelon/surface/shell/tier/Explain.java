package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Tiers;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.run.RunTable;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Explains a customer's tier. */
@Service
@Command(
    scope = "echelon",
    name = "explain",
    description = "Explains why a customer is in its tier")
public final class Explain extends DatedAction {
  private static final Table<Explanation.Points> POINTS =
      new Table<Explanation.Points>()
          .column("criterion", Explanation.Points::name)
          .column("value", Explanation.Points::value)
          .column("band", Explanation.Points::band)
          .column("points", Explanation.Points::points)
          .column("max", Explanation.Points::max);

  private static final Table<Explanation.Subtotal> SUBTOTALS =
      new Table<Explanation.Subtotal>()
          .column("group", Explanation.Subtotal::name)
          .column("points", Explanation.Subtotal::points)
          .column("max", Explanation.Subtotal::max);

  @Reference Tiers tiers;

  @Override
  void run(Caller caller, String chosenUnit, LocalDate day, Instant known, Words words) {
    Explanation why = tiers.explain(caller, chosenUnit, number, day, known);
    out().println(words.of(why.summary()));
    out().println(words.get("explain.decidedby", why.decidedBy()));
    if (!why.characteristics().isEmpty()) {
      out().println();
      POINTS.print(words, out(), why.characteristics());
      out().println();
      SUBTOTALS.print(words, out(), why.subtotals());
    }
    if (!why.rating().isEmpty()) {
      out().println();
      RunTable.EVENT.print(words, out(), why.rating());
    }
  }
}
