package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.Transitions;
import io.echelon.platform.tiering.Transitions.Moment;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Pages;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerTable;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Compares the tiers of two days. */
@Service
@Command(
    scope = "echelon",
    name = "tier-matrix",
    description = "Counts customers by the tiers of two days, or lists those of one cell")
public final class Matrix extends UnitAction {
  private static final Reasons REASONS = new Reasons(Words.class);

  @Option(name = "--from", description = "The first day; a year before the second if absent")
  String from;

  @Option(name = "--to", description = "The second day; today if absent")
  String to;

  @Option(name = "--from-known-at", description = "The first as known at this instant; or now")
  String fromKnownAt;

  @Option(name = "--to-known-at", description = "The second as known at this instant; or now")
  String toKnownAt;

  @Option(
      name = "--tier-from",
      description = "Lists the customers of a cell: the tier on the first day, '' for none")
  String tierFrom;

  @Option(
      name = "--tier-to",
      description = "Lists the customers of a cell: the tier on the second day, '' for none")
  String tierTo;

  @Option(name = "--limit", description = "Rows of a page, 1 to 500")
  int limit = 50;

  @Option(name = "--after", description = "The page after this key")
  String after;

  @Reference Transitions transitions;
  @Reference Days days;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    LocalDate second = days.dayOrToday(chosenUnit, to);
    LocalDate first = days.day(from).orElseGet(() -> second.minusYears(1));
    Moment start = new Moment(first, days.instantOrNow(fromKnownAt));
    Moment end = new Moment(second, days.instantOrNow(toKnownAt));
    if (tierFrom == null && tierTo == null) {
      MatrixTable.print(words, out(), transitions.matrix(caller, chosenUnit, start, end));
      return;
    }
    if (tierFrom == null || tierTo == null) {
      throw REASONS.invalid("cell");
    }
    Pages.print(
        transitions.customers(
            caller, chosenUnit, start, end, tierFrom, tierTo, Optional.ofNullable(after), limit),
        CustomerTable.CUSTOMER,
        words,
        out());
  }
}
