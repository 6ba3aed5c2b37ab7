package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.ImportMapping;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the columns of import files mean. */
@Component(service = RestResource.class)
@Path("units/{unit}/import-mappings")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public final class MappingsResource implements RestResource {
  private final DataImports imports;

  @Activate
  public MappingsResource(@Reference(policyOption = GREEDY) DataImports imports) {
    this.imports = imports;
  }

  @GET
  @Operation(summary = "Names of the import mappings")
  public Page<String> listMappings(@Context Caller caller, @PathParam("unit") String unit) {
    return Answers.whole(imports.mappings(caller, unit));
  }

  @GET
  @Path("{name}")
  @Operation(summary = "An import mapping")
  public ImportMapping getMapping(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("name") String name) {
    return imports.mapping(caller, unit, name);
  }

  @PUT
  @Path("{name}")
  @Operation(summary = "Stores an import mapping over any earlier one")
  public ImportMapping putMapping(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("name") String name,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      schema =
                          @Schema(
                              type = "object",
                              description =
                                  "What GET gives; lists and optional parts may be left out")))
          String json) {
    return imports.putMapping(caller, unit, name, json);
  }
}
