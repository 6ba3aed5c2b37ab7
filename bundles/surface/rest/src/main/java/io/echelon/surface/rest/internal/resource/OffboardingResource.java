package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.tiering.Offboardings;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.OffboardingCandidate;
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

/** Candidates for ending the relationship. */
@Component(service = RestResource.class)
@Path("units/{unit}/offboarding-candidates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "customers")
public final class OffboardingResource implements RestResource {
  private final Offboardings offboardings;
  private final UnitDays days;

  @Activate
  public OffboardingResource(
      @Reference(policyOption = GREEDY) Offboardings offboardings,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.offboardings = offboardings;
    this.days = days;
  }

  @GET
  @Operation(
      summary = "Customers whose tiers of the last years make them candidates for offboarding",
      description = "A page may hold fewer than asked for though more follow")
  public Page<OffboardingCandidate> listOffboardingCandidates(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @BeanParam TimeQuery time,
      @BeanParam PageQuery page) {
    return offboardings
        .list(caller, unit, time.on(days, unit), time.knownAt(days), page.after(), page.limit())
        .map(OffboardingCandidate::of);
  }
}
