package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.echelon.surface.rest.internal.view.BulkDetail;
import io.echelon.surface.rest.internal.view.BulkLineView;
import io.echelon.surface.rest.internal.view.BulkView;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javax.ws.rs.BeanParam;
import javax.ws.rs.Consumes;
import javax.ws.rs.GET;
import javax.ws.rs.HeaderParam;
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

/** Many requests of one kind at once. */
@Component(service = RestResource.class)
@Path("units/{unit}/bulk-requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "bulk requests")
public final class BulkRequestsResource implements RestResource {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  private final BulkRequests bulks;

  @Activate
  public BulkRequestsResource(@Reference(policyOption = GREEDY) BulkRequests bulks) {
    this.bulks = bulks;
  }

  @GET
  @Operation(summary = "Bulk requests, newest first")
  public Page<BulkView> listBulkRequests(
      @Context Caller caller, @PathParam("unit") String unit, @BeanParam PageQuery page) {
    return bulks.list(caller, unit, page.after(), page.limit()).map(BulkView::of);
  }

  @POST
  @Operation(
      summary = "Makes many requests of one kind, with a result for each",
      description =
          "Columns: subject; reference and description may be absent. 30 to 100,000 lines")
  @Consumes("text/csv")
  @MaxBody(MaxBody.FILE)
  @ApiResponse(
      responseCode = "202",
      description = "Started",
      content = @Content(schema = @Schema(implementation = BulkView.class)))
  public Response startBulkRequest(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @Context UriInfo uri,
      @QueryParam("customer") @Parameter(description = "Number of the customer", required = true)
          String customer,
      @QueryParam("item") @Parameter(description = "Service item of each request", required = true)
          String item,
      @QueryParam("subject") @Parameter(description = "Of the parent request", required = true)
          String subject,
      @HeaderParam("Idempotency-Key")
          @Parameter(description = "The same file with the same key is taken in once")
          String key,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = "text/csv",
                      schema = @Schema(type = "string", format = "binary")))
          InputStream csv) {
    BulkRequest bulk =
        bulks.start(
            caller,
            unit,
            new BulkOrder(
                given("customer", customer),
                given("item", item),
                given("subject", subject),
                Optional.ofNullable(key)),
            csv);
    return Answers.accepted(Answers.below(uri, bulk.number()), BulkView.of(bulk));
  }

  private static String given(String name, String value) {
    return Optional.ofNullable(value).orElseThrow(() -> REASONS.invalid("missing", name));
  }

  @GET
  @Path("{number}")
  @Operation(summary = "A bulk request by the number of its parent, with its progress")
  public BulkDetail getBulkRequest(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return new BulkDetail(
        BulkView.of(bulks.get(caller, unit, number)), bulks.progress(caller, unit, number));
  }

  @GET
  @Path("{number}/lines")
  @Operation(summary = "The result of each line, in pages or as CSV the whole list")
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      useReturnTypeSchema = true,
      content = {
        @Content(mediaType = MediaType.APPLICATION_JSON),
        @Content(mediaType = CsvDownload.MEDIA_TYPE)
      })
  public Page<BulkLineView> listBulkLines(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("state") BulkLine.State state,
      @BeanParam PageQuery page) {
    return bulks
        .lines(caller, unit, number, Optional.ofNullable(state), page.after(), page.limit())
        .map(BulkLineView::of);
  }

  @GET
  @Path("{number}/lines")
  @Operation(hidden = true, summary = "The result of every line")
  @Produces(CsvDownload.IF_ASKED_FOR)
  public Response downloadBulkLines(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("state") BulkLine.State state,
      @Context Locale language) {
    return CsvDownload.of(
        "bulk-" + number,
        after -> bulks.lines(caller, unit, number, Optional.ofNullable(state), after, Page.MAX),
        List.of("line", "reference", "subject", "state", "request", "reason"),
        line ->
            List.of(
                line.line(),
                line.reference(),
                line.subject(),
                line.state(),
                line.number().orElse(""),
                line.reason().map(why -> why.in(language)).orElse("")));
  }
}
