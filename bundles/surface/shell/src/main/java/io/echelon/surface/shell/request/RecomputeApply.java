package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.surface.shell.JobWatch;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.CommandException;

/** Works the due times of open requests out anew and waits for the end. */
@Service
@Command(
    scope = "echelon",
    name = "recompute-apply",
    description = "Works the due times of a unit's open requests out anew")
public final class RecomputeApply extends UnitAction {
  @Argument(name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Reference Recomputes recomputes;
  @Reference JobWatch watch;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws CommandException {
    watch.await(
        caller, chosenUnit, recomputes.apply(caller, chosenUnit, reason).id(), session, words);
  }
}
