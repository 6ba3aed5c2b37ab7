package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.QueuedRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The queue of a unit. */
@Component(service = RestResource.class)
@Path("units/{unit}/queue")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class QueueResource implements RestResource {
  private final Requests requests;
  private final RequestLists lists;

  @Activate
  public QueueResource(
      @Reference(policyOption = GREEDY) Requests requests,
      @Reference(policyOption = GREEDY) RequestLists lists) {
    this.requests = requests;
    this.lists = lists;
  }

  @GET
  @Operation(summary = "Open requests in the order in which they are to be served")
  public Page<QueuedRequest> getQueue(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("team") @Parameter(description = "Requests of this team only") String team,
      @QueryParam("mine")
          @DefaultValue("false")
          @Parameter(description = "Requests in the caller's hands only")
          boolean mine,
      @QueryParam("due")
          @Parameter(description = "Those that come due in this span only, by due time")
          DueSpan due,
      @BeanParam PageQuery page) {
    QueueFilter filter =
        new QueueFilter(
            Optional.ofNullable(team), mine ? Optional.of(caller.name()) : Optional.empty());
    Page<ServiceRequest> found =
        due == null
            ? requests.queue(caller, unit, filter, page.after(), page.limit())
            : lists.due(caller, unit, filter, due, page.after(), page.limit());
    return found.map(QueuedRequest::of);
  }
}
