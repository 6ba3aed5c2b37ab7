package io.echelon.surface.shell.quality;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about the requests resolved in a period. */
abstract class PeriodAction extends UnitAction {
  @Option(name = "--from", description = "The first day; a month before the last if absent")
  String from;

  @Option(name = "--to", description = "The last day; today if absent")
  String to;

  @Reference Days days;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    LocalDate last = days.dayOrToday(chosenUnit, to);
    LocalDate first = days.day(from).orElseGet(() -> last.minusMonths(1).plusDays(1));
    run(caller, chosenUnit, first, last, words);
  }

  abstract void run(Caller caller, String chosenUnit, LocalDate first, LocalDate last, Words words);
}
