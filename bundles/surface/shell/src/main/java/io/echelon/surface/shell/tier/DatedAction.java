package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.customer.CustomerAction;
import java.time.Instant;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about one customer on a day, as known at an instant. */
abstract class DatedAction extends CustomerAction {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Option(name = "--known-at", description = "As it was known at this instant; now if absent")
  String knownAt;

  @Reference Days days;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    run(caller, chosenUnit, days.dayOrToday(chosenUnit, on), days.instantOrNow(knownAt), words);
  }

  abstract void run(Caller caller, String chosenUnit, LocalDate day, Instant known, Words words);
}
