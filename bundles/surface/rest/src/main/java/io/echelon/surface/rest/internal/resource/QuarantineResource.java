package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.QuarantineEntry;
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

/** Messages that were not understood. */
@Component(service = RestResource.class)
@Path("quarantine")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class QuarantineResource implements RestResource {
  private final Quarantine quarantine;

  @Activate
  public QuarantineResource(@Reference(policyOption = GREEDY) Quarantine quarantine) {
    this.quarantine = quarantine;
  }

  @GET
  @Operation(summary = "Messages that were not understood, oldest first")
  public Page<QuarantineEntry> listQuarantine(@Context Caller caller, @BeanParam PageQuery page) {
    return quarantine.list(caller, page.after(), page.limit()).map(QuarantineEntry::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "A message that was not understood; the content in base64")
  public QuarantinedMessage getQuarantined(@Context Caller caller, @PathParam("id") long id) {
    return quarantine.get(caller, id);
  }
}
