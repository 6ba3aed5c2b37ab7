package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.dataimport.DataImports;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.echelon.surface.rest.internal.view.JobView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
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
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Imports of customers and facts. */
@Component(service = RestResource.class)
@Path("units/{unit}/imports")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "imports")
public final class ImportsResource implements RestResource {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  private final DataImports imports;

  @Activate
  public ImportsResource(@Reference(policyOption = GREEDY) DataImports imports) {
    this.imports = imports;
  }

  @POST
  @Operation(summary = "Takes in a CSV file and starts its import")
  @Consumes({"text/csv", MediaType.APPLICATION_OCTET_STREAM})
  @MaxBody(MaxBody.FILE)
  @ApiResponse(
      responseCode = "202",
      description = "Started",
      content = @Content(schema = @Schema(implementation = JobView.class)))
  public Response startImport(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      @QueryParam("mapping") @Parameter(description = "Name of a stored mapping", required = true)
          String mapping,
      @QueryParam("asOf") @Parameter(description = "Date of facts for which the file gives none")
          LocalDate asOf,
      @RequestBody(
              required = true,
              content = {
                @Content(
                    mediaType = "text/csv",
                    schema = @Schema(type = "string", format = "binary")),
                @Content(
                    mediaType = MediaType.APPLICATION_OCTET_STREAM,
                    schema = @Schema(type = "string", format = "binary"))
              })
          InputStream csv) {
    if (mapping == null) {
      throw REASONS.invalid("missing", "mapping");
    }
    Job job = imports.start(caller, unit, csv, mapping, Optional.ofNullable(asOf));
    URI location = uri.getBaseUriBuilder().path("units/{unit}/jobs/{id}").build(unit, job.id());
    return Answers.accepted(location, JobView.of(job));
  }

  @GET
  @Path("{job}/rejected")
  @Operation(summary = "Lines that were not taken over, in pages or as CSV the whole list")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      useReturnTypeSchema = true,
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON),
        @Content(mediaType = CsvDownload.MEDIA_TYPE)
      })
  public Page<RejectedLine> listRejected(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("job") long job,
      @BeanParam PageQuery page) {
    return imports.rejected(caller, unit, job, page.after(), page.limit());
  }

  @GET
  @Path("{job}/rejected")
  @Operation(hidden = true, summary = "All lines that were not taken over")
  @Produces(CsvDownload.IF_ASKED_FOR)
  public Response downloadRejected(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("job") long job) {
    return CsvDownload.of(
        "rejected-" + job,
        after -> imports.rejected(caller, unit, job, after, Page.MAX),
        List.of("line", "column", "reason", "text"),
        line -> List.of(line.line(), line.column(), line.reason(), line.text()));
  }
}
