package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.MessageCounts;
import io.echelon.surface.rest.internal.view.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Messages to customers and staff, and how far their delivery is. */
@Component(service = RestResource.class)
@Path("units/{unit}/messages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "messages")
public final class MessagesResource implements RestResource {
  private final Outbox outbox;

  @Activate
  public MessagesResource(@Reference(policyOption = GREEDY) Outbox outbox) {
    this.outbox = outbox;
  }

  @GET
  @Operation(summary = "Messages with the state of their delivery, newest first")
  public Page<OutboxMessage> listMessages(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("state") DeliveryState state,
      @QueryParam("subject")
          @Parameter(description = "What they are about, for example customer/5 or request/17")
          String subject,
      @BeanParam PageQuery page) {
    return outbox.list(
        caller,
        unit,
        Optional.ofNullable(state),
        Optional.ofNullable(subject),
        page.after(),
        page.limit());
  }

  @GET
  @Path("counts")
  @Operation(summary = "How many messages are in each state")
  public MessageCounts countMessages(@Context Caller caller, @PathParam("unit") String unit) {
    return MessageCounts.of(outbox.counts(caller, unit));
  }

  @POST
  @Path("{id}/resending")
  @Operation(
      summary = "Lets a message be sent again that is uncertain, undeliverable or given up",
      description = "The recipient may then have an uncertain message twice, under one Message-ID")
  public OutboxMessage resendMessage(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return outbox.resend(caller, unit, id, reason.reason());
  }
}
