package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Tiers;
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
  @Reference Tiers tiers;

  @Override
  void run(Caller caller, String chosenUnit, LocalDate day, Instant known, Words words) {
    Explanation why = tiers.explain(caller, chosenUnit, number, day, known);
    out().println(words.of(why.summary()));
    out().println(words.get("explain.decidedby", why.decidedBy()));
    why.offboarding().ifPresent(o -> out().println(words.get("explain.offboarding", o)));
    if (!why.characteristics().isEmpty()) {
      out().println();
      PointsTable.POINTS.print(words, out(), why.characteristics());
      out().println();
      PointsTable.SUBTOTALS.print(words, out(), why.subtotals());
    }
    if (!why.rating().isEmpty()) {
      out().println();
      RunTable.EVENT.print(words, out(), why.rating());
    }
  }
}
