package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that changes a request beside its steps. */
abstract class RequestChangeAction extends RequestAction {
  @Option(name = "--version", description = "The version you have seen; the present one if absent")
  Long version;

  @Reference RequestHandling handling;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) {
    long seen = version == null ? requests.get(caller, chosenUnit, number).version() : version;
    RequestTable.REQUEST.show(words, out(), change(caller, chosenUnit, seen));
  }

  abstract ServiceRequest change(Caller caller, String chosenUnit, long seen);
}
