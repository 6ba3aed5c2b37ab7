package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Gives a request its severity. */
@Service
@Command(scope = "echelon", name = "request-classify", description = "Says how bad a request is")
public final class RequestClassify extends RequestChangeAction {
  @Argument(index = 1, name = "severity", description = "S1, S2, S3 or S4", required = true)
  @Completion(
      value = StringsCompleter.class,
      values = {"S1", "S2", "S3", "S4"})
  Severity severity;

  @Argument(index = 2, name = "reason", description = "Why, in quotes", required = true)
  String reason;

  @Override
  ServiceRequest change(Caller caller, String chosenUnit, long seen) {
    return handling.classify(caller, chosenUnit, number, severity, seen, reason);
  }
}
