package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.UnitPagedAction;
import io.echelon.surface.shell.team.TeamCompleter;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists open requests. */
@Service
@Command(
    scope = "echelon",
    name = "request-queue",
    description = "Lists the open requests of a unit in the order of service")
public final class RequestQueue extends UnitPagedAction<ServiceRequest> {
  @Option(name = "--team", description = "Requests of this team only")
  @Completion(TeamCompleter.class)
  String team;

  @Option(name = "--mine", description = "Requests in your hands only")
  boolean mine;

  @Reference Requests requests;

  public RequestQueue() {
    super(RequestTable.QUEUE);
  }

  @Override
  protected Page<ServiceRequest> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    QueueFilter filter =
        new QueueFilter(
            Optional.ofNullable(team), mine ? Optional.of(caller.name()) : Optional.empty());
    return requests.queue(caller, chosenUnit, filter, key, size);
  }
}
