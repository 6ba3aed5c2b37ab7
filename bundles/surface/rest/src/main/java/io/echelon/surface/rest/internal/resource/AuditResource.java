package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The audit trail. */
@Component(service = RestResource.class)
@Path("audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
public final class AuditResource implements RestResource {
  private final AuditTrail trail;

  @Activate
  public AuditResource(@Reference(policyOption = GREEDY) AuditTrail trail) {
    this.trail = trail;
  }

  @GET
  @Operation(summary = "The audit trail, oldest first")
  public Page<AuditEntry> listAudit(
      @Context Caller caller,
      @QueryParam("unit") @Parameter(description = "Only the rows of this unit") String unit,
      @BeanParam PageQuery page) {
    return trail.list(caller, Optional.ofNullable(unit), page.after(), page.limit());
  }
}
