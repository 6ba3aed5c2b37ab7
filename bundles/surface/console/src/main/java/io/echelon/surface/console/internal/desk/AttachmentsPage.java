package io.echelon.surface.console.internal.desk;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.surface.console.internal.host.Page;
import io.echelon.surface.console.internal.page.Redirect;
import io.echelon.surface.http.MaxBody;
import java.io.IOException;
import java.io.InputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import javax.ws.rs.Consumes;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.GET;
import javax.ws.rs.POST;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.QueryParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.StreamingOutput;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The files of a request: sent as they are by the page's script, and kept, never shown. */
@Component(service = Page.class)
@Path("units/{unit}/requests/{number}/attachments")
public final class AttachmentsPage implements Page {
  private final Attachments attachments;

  @Activate
  public AttachmentsPage(@Reference(policyOption = GREEDY) Attachments attachments) {
    this.attachments = attachments;
  }

  @POST
  @Consumes(MediaType.APPLICATION_OCTET_STREAM)
  @MaxBody(Attachments.MAX_SIZE)
  public Response add(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @QueryParam("fileName") @DefaultValue("") String fileName,
      InputStream content)
      throws IOException {
    attachments.add(caller, unit, number, fileName, content);
    return Redirect.to(Addresses.request(unit, number));
  }

  @GET
  @Path("{id}")
  public Response download(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id) {
    Attachment file = attachments.get(caller, unit, number, id);
    StreamingOutput content = out -> attachments.copy(caller, unit, number, id, out);
    String name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(content, MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_LENGTH, file.size())
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename*=UTF-8''" + name)
        .build();
  }

  @POST
  @Path("{id}/removal")
  public Response remove(
      @Context Caller caller,
      @PathParam("unit") String unit,
      @PathParam("number") String number,
      @PathParam("id") long id) {
    attachments.remove(caller, unit, number, id);
    return Redirect.to(Addresses.request(unit, number));
  }
}
