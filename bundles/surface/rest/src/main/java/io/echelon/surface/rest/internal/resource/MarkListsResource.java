package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import javax.ws.rs.Consumes;
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

/** Marks by list. */
@Component(service = RestResource.class)
@Path("units/{unit}/mark-lists/{code}")
@Consumes("text/csv")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "marks")
public final class MarkListsResource implements RestResource {
  private final MarkLists lists;

  @Activate
  public MarkListsResource(@Reference(policyOption = GREEDY) MarkLists lists) {
    this.lists = lists;
  }

  @POST
  @Operation(
      summary = "Gives a mark to the customers of a CSV list",
      description =
          "Column: number. With replace, customers who are not on the list lose the mark; a list"
              + " with a rejected line replaces nothing")
  @MaxBody(MaxBody.FILE)
  public MarkLists.ListOutcome applyMarkList(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @QueryParam("replace") @Parameter(description = "Absent: nobody loses the mark")
          boolean replace,
      @QueryParam("reason") @Parameter(description = "Why", required = true) String reason,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = "string", format = "binary")))
          InputStream csv) {
    return lists.apply(caller, unit, code, replace, reason, csv);
  }

  @POST
  @Path("preview")
  @Operation(summary = "What a list would change; changes nothing")
  @MaxBody(MaxBody.FILE)
  public MarkLists.ListOutcome previewMarkList(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("code") String code,
      @QueryParam("replace") @Parameter(description = "Absent: nobody loses the mark")
          boolean replace,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = "string", format = "binary")))
          InputStream csv) {
    return lists.preview(caller, unit, code, replace, csv);
  }
}
