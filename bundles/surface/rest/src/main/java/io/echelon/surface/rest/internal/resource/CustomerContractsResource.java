package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.ContractException;
import io.echelon.platform.entitlement.ContractExceptions;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.ContractView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What contracts grant one customer. */
@Component(service = RestResource.class)
@Path("units/{unit}/customers/{number}/contract-exceptions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "contracts")
public final class CustomerContractsResource implements RestResource {
  private final ContractExceptions contracts;

  @Activate
  public CustomerContractsResource(@Reference(policyOption = GREEDY) ContractExceptions contracts) {
    this.contracts = contracts;
  }

  @POST
  @Operation(summary = "Drafts an exception by contract, which another person approves")
  @ApiResponse(
      responseCode = "201",
      description = "Created; worseThanTier warns that the tier alone gives more",
      content = @Content(schema = @Schema(implementation = ContractView.class)))
  public Response draftContractException(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              type = "object",
                              description =
                                  "Terms as an exception has them; the benefit as in a catalog")))
          String json) {
    ContractException draft = contracts.draft(caller, unit, number, json);
    return Response.created(
            uri.getBaseUriBuilder()
                .path(ContractsResource.class)
                .path(Long.toString(draft.id()))
                .build(unit))
        .entity(ContractView.of(draft))
        .build();
  }

  @GET
  @Operation(summary = "All that were ever drafted for a customer, newest first")
  public Page<ContractView> listCustomerContractExceptions(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(
        contracts.of(caller, unit, number).stream().map(ContractView::of).toList());
  }
}
