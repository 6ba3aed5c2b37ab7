package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.Requests;
import io.echelon.surface.shell.UnitAction;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command about one request. */
abstract class RequestAction extends UnitAction {
  @Argument(name = "request", description = "Number of the request", required = true)
  @Completion(RequestCompleter.class)
  String number;

  @Reference Requests requests;
}
