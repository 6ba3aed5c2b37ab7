package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.surface.http.CsvDownload;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.io.InputStream;
import javax.ws.rs.Consumes;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.Produces;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of a request. */
@Component(service = RestResource.class)
@Path("units/{unit}/requests/{number}/attachments")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public final class AttachmentsResource implements RestResource {
  private static final Reasons REASONS = new Reasons(JsonBody.class);

  private final Attachments attachments;

  @Activate
  public AttachmentsResource(@Reference(policyOption = GREEDY) Attachments attachments) {
    this.attachments = attachments;
  }

  @GET
  @Operation(summary = "The files of a request, oldest first, also those whose content was removed")
  public Page<Attachment> listAttachments(
      @Context Caller caller, @PathParam("unit") String unit, @PathParam("number") String number) {
    return Answers.whole(attachments.list(caller, unit, number));
  }

  @POST
  @Operation(
      summary =
          "Adds a file: png, jpg, pdf, txt, csv, xlsx or docx, at most 10 MiB and 20 a request")
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(Attachments.MAX_SIZE)
  @ApiResponse(
      responseCode = "201",
      description = "Created",
      content = @Content(schema = @Schema(implementation = Attachment.class)))
  public Response addAttachment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("name") @Parameter(description = "Name of the file", required = true) String name,
      @Context UriInfo uri,
      @RequestBody(
              required = true,
              content =
                  @Content(
                      mediaType = MediaType.APPLICATION_OCTET_STREAM,
                      schema = @Schema(type = "string", format = "binary")))
          InputStream content)
      throws IOException {
    if (name == null) {
      throw REASONS.invalid("missing", "name");
    }
    Attachment added = attachments.add(caller, unit, number, name, content);
    return Answers.created(uri, added.id(), added);
  }

  @GET
  @Path("{id}")
  @Operation(summary = "The content of a file, to be kept, not shown")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @ApiResponse(
      responseCode = "200",
      description = "OK",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = "string", format = "binary")))
  public Response downloadAttachment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id) {
    Attachment attachment = attachments.get(caller, unit, number, id);
    StreamingOutput file = out -> attachments.copy(caller, unit, number, id, out);
    return Response.ok(file, MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_LENGTH, attachment.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, CsvDownload.disposition(attachment.name()))
        .header("X-Content-Type-Options", "nosniff")
        .build();
  }

  @DELETE
  @Path("{id}")
  @Operation(
      summary = "Removes the content of a file for good; for who added it, and unit admins",
      description = "Its row stays in the list and says who removed it and when")
  @ApiResponse(responseCode = "204", description = "Removed")
  public void removeAttachment(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id) {
    attachments.remove(caller, unit, number, id);
  }
}
