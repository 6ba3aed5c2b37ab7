package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.platform.tiering.Standing;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.Comment;
import io.echelon.surface.rest.internal.view.ContractView;
import io.echelon.surface.rest.internal.view.Reason;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.LocalDate;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
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

/** A unit's exceptions by contract, and the decision on them. */
@Component(service = RestResource.class)
@Path("units/{unit}/contract-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts")
public final class ContractsResource implements RestResource {
  private static final int SOON_MONTHS = 3;

  private final ContractExceptions contracts;
  private final UnitDays days;

  @Activate
  public ContractsResource(
      @Reference(policyOption = GREEDY) ContractExceptions contracts,
      @Reference(policyOption = GREEDY) UnitDays days) {
    this.contracts = contracts;
    this.days = days;
  }

  @GET
  @Operation(summary = "Those in a state, newest first")
  public Page<ContractView> listContractExceptions(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("state") @DefaultValue("PENDING") Standing.State state,
      @BeanParam PageQuery page) {
    return contracts.list(caller, unit, state, page.after(), page.limit()).map(ContractView::of);
  }

  @GET
  @Path("ending")
  @Operation(summary = "Approved ones that end soon, by their last day")
  public Page<ContractView> listEnding(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @QueryParam("by")
          @Parameter(description = "Last day at or before this day; absent: three months ahead")
          LocalDate by,
      @BeanParam PageQuery page) {
    LocalDate day =
        Optional.ofNullable(by).orElseGet(() -> days.today(unit).plusMonths(SOON_MONTHS));
    return contracts.ending(caller, unit, day, page.after(), page.limit()).map(ContractView::of);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "An exception by contract")
  public ContractView getContractException(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("id") long id) {
    return ContractView.of(contracts.get(caller, unit, id));
  }

  @POST
  @Path("{id}/approval")
  @Operation(summary = "Approves it; not by who drafted it")
  public ContractView approveContractException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Comment comment) {
    return ContractView.of(contracts.approve(caller, unit, id, comment.comment()));
  }

  @POST
  @Path("{id}/refusal")
  @Operation(summary = "Refuses it; not by who drafted it")
  public ContractView refuseContractException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return ContractView.of(contracts.refuse(caller, unit, id, reason.reason()));
  }

  @POST
  @Path("{id}/revocation")
  @Operation(summary = "Takes a pending one back, or ends one that counts from today on")
  public ContractView revokeContractException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("id") long id,
      Reason reason) {
    return ContractView.of(contracts.revoke(caller, unit, id, reason.reason()));
  }
}
