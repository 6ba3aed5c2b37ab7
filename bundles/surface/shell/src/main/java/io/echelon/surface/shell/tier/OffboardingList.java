package io.echelon.surface.shell.tier;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Offboardings;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists candidates for ending the relationship. */
@Service
@Command(
    scope = "echelon",
    name = "offboarding-list",
    description = "Lists customers whose tiers of the last years make them offboarding candidates")
public final class OffboardingList extends UnitPagedAction<Offboardings.Candidate> {
  @Option(name = "--on", description = "The day; today if absent")
  String on;

  @Option(name = "--known-at", description = "As it was known at this instant; now if absent")
  String knownAt;

  @Reference Offboardings offboardings;
  @Reference Days days;

  public OffboardingList() {
    super(
        new Table<Offboardings.Candidate>()
            .column("number", c -> c.customer().number())
            .column("name", c -> c.customer().name())
            .column("tier", Offboardings.Candidate::tier)
            .column("years", Offboardings.Candidate::years)
            .column("clause", Offboardings.Candidate::clause));
  }

  @Override
  protected Page<Offboardings.Candidate> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return offboardings.list(
        caller, chosenUnit, days.dayOrToday(chosenUnit, on), days.instantOrNow(knownAt), key, size);
  }
}
