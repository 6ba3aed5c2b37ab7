package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists open requests. */
@Service
@Command(
    scope = "echelon",
    name = "request-queue",
    description = "Lists the open requests of a unit in the order of service")
public final class RequestQueue extends UnitPagedAction<ServiceRequest> {
  @Reference Requests requests;

  public RequestQueue() {
    super(RequestTable.QUEUE);
  }

  @Override
  protected Page<ServiceRequest> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return requests.queue(caller, chosenUnit, key, size);
  }
}
