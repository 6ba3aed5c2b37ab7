package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.CommandException;

/** A command about one business unit. */
public abstract class UnitAction extends EchelonAction {
  @Option(
      name = UnitChoice.OPTION,
      description = "Code of the business unit; may be left out by whoever sees only one")
  @Completion(UnitCompleter.class)
  String unit;

  @Reference UnitChoice unitChoice;

  @Override
  protected final void run(Caller caller, Words words) throws CommandException, IOException {
    run(caller, unitChoice.of(caller, unit), words);
  }

  /** As above, in a unit. */
  protected abstract void run(Caller caller, String chosenUnit, Words words)
      throws CommandException, IOException;
}
