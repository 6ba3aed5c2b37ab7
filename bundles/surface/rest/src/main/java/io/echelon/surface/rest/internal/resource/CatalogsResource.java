package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CatalogSummary;
import io.echelon.surface.rest.internal.view.EffectiveFrom;
import io.echelon.surface.rest.internal.view.NewConfirmation;
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

/** Entitlement catalogs. */
@Component(service = RestResource.class)
@Path("units/{unit}/catalogs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogs")
public final class CatalogsResource implements RestResource {
  private final Catalogs catalogs;

  @Activate
  public CatalogsResource(@Reference(policyOption = GREEDY) Catalogs catalogs) {
    this.catalogs = catalogs;
  }

  @POST
  @Operation(summary = "Keeps a new catalog version as a draft")
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = CatalogVersion.class)))
  public Response draftCatalog(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              type = "object",
                              description =
                                  "The document as its export gives it; optional parts may be left out")))
          String json) {
    CatalogVersion draft = catalogs.draft(caller, unit, json);
    return Answers.created(uri, draft.version(), draft);
  }

  @GET
  @Operation(summary = "All catalog versions, newest first, without the documents")
  public Page<CatalogSummary> listCatalogs(@Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(catalogs.list(caller, unit).stream().map(CatalogSummary::of).toList());
  }

  @GET
  @Path("{version}")
  @Operation(summary = "A catalog version with its document")
  public CatalogVersion getCatalog(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return catalogs.get(caller, unit, version);
  }

  @GET
  @Path("{version}/document")
  @Operation(summary = "The document of a catalog version alone, as a draft takes it")
  public CatalogDocument exportCatalog(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return catalogs.get(caller, unit, version).document();
  }

  @POST
  @Path("{version}/approval")
  @Operation(summary = "Approves a draft; not by its author")
  public CatalogVersion approveCatalog(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("version") int version,
      EffectiveFrom from) {
    return catalogs.approve(caller, unit, version, from.effectiveFrom());
  }

  @GET
  @Path("{version}/confirmations")
  @Operation(summary = "The departments that confirm a catalog version, with what they did")
  public Page<JointConfirmation.Confirmation> listConfirmations(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("version") int version) {
    return Answers.whole(catalogs.confirmations(caller, unit, version));
  }

  @POST
  @Path("{version}/confirmations")
  @Operation(summary = "Confirms a draft on behalf of a department; one person for each")
  public Page<JointConfirmation.Confirmation> confirmCatalog(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("version") int version,
      NewConfirmation confirmation) {
    return Answers.whole(catalogs.confirm(caller, unit, version, confirmation.department()));
  }
}
