package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes numbers of open requests, the most urgent ones. */
@Service
public final class RequestCompleter extends UnitValueCompleter {
  @Reference Requests requests;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return requests.queue(caller, unit, Optional.empty(), MANY).items().stream()
        .map(ServiceRequest::number)
        .toList();
  }
}
