package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.view.CatalogSummary;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Entitlement catalogs. */
@Component(service = RestResource.class)
@Path("units/{unit}/catalogs")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "catalogs")
public final class CatalogsResource implements RestResource {
  private final Catalogs catalogs;

  @Activate
  public CatalogsResource(@Reference(policyOption = GREEDY) Catalogs catalogs) {
    this.catalogs = catalogs;
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
}
