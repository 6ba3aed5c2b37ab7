package io.echelon.surface.shell.complaint;

import io.echelon.platform.base.Caller;
import io.echelon.platform.complaint.Complaints;
import io.echelon.surface.shell.UnitAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about one complaint. */
abstract class ComplaintAction extends UnitAction {
  @Option(name = "--version", description = "The version you have seen; the present one if absent")
  Long version;

  @Argument(name = "complaint", description = "Number of its request", required = true)
  @Completion(ComplaintCompleter.class)
  String number;

  @Reference Complaints complaints;

  final long seen(Caller caller, String chosenUnit) {
    return version == null ? complaints.get(caller, chosenUnit, number).version() : version;
  }
}
