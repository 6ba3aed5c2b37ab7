package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages about customers that wait for their delivery. */
@Component(service = RestResource.class)
@Path("units/{unit}/notices")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public final class NoticesResource implements RestResource {
  private final Outbox outbox;

  @Activate
  public NoticesResource(@Reference(policyOption = GREEDY) Outbox outbox) {
    this.outbox = outbox;
  }

  @GET
  @Operation(summary = "Notices in the outbox, newest first")
  public Page<OutboxMessage> listNotices(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return outbox.list(caller, unit, page.after(), page.limit());
  }
}
