package io.echelon.surface.console.internal.page.platform;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.console.internal.view.View;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.FormParam;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** A unit's messages by the state of their delivery; those that did not arrive are sent again. */
@Component(service = Page.class)
@Path("units/{unit}/messages")
public final class MessagesPage implements Page {
  private static final int SHOWN = 50;

  private final Outbox outbox;

  @Activate
  public MessagesPage(@Reference(policyOption = GREEDY) Outbox outbox) {
    this.outbox = outbox;
  }

  @GET
  public View messages(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("state") @DefaultValue("GIVEN_UP") DeliveryState state,
      @QueryParam("after") String after) {
    io.echelon.platform.base.Page<OutboxMessage> page =
        outbox.list(
            caller, unit, Optional.of(state), Optional.empty(), Optional.ofNullable(after), SHOWN);
    return View.of("messages")
        .with("state", state)
        .with("states", List.of(DeliveryState.values()))
        .with("messages", page.items())
        .with("next", page.next());
  }

  @POST
  @Path("{id}/resending")
  public Response resend(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      @FormParam("state") @DefaultValue("GIVEN_UP") DeliveryState state,
      @FormParam("reason") @DefaultValue("") String reason) {
    outbox.resend(caller, unit, id, reason);
    return Redirect.to(
        UriBuilder.fromPath("/console/units/{unit}/messages")
            .queryParam("state", state)
            .build(unit)
            .toString());
  }
}
