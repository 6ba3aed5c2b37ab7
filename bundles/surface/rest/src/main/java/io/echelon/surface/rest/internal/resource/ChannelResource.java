package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import io.echelon.surface.http.MaxBody;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.OpenToChannels;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.parameters.RequestBody;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import javax.servlet.http.HttpServletRequest;
import javax.ws.rs.DELETE;
import javax.ws.rs.GET;
import javax.ws.rs.PATCH;
import javax.ws.rs.POST;
import javax.ws.rs.PUT;
import javax.ws.rs.Path;
import javax.ws.rs.PathParam;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import javax.ws.rs.core.MultivaluedMap;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The way in of the channels. */
@Component(service = RestResource.class)
@Path("channels/{id}/{path: .*}")
@Tag(name = "channels")
@OpenToChannels
public final class ChannelResource implements RestResource {
  private static final byte[] NO_BODY = {};
  private static final Set<String> SECRET_HEADERS =
      Set.of("authorization", "proxy-authorization", "cookie");

  private final ChannelGateway gateway;

  @Activate
  public ChannelResource(@Reference(policyOption = GREEDY) ChannelGateway gateway) {
    this.gateway = gateway;
  }

  @GET
  @Operation(summary = "Hands a GET request to a channel")
  @ApiResponse(responseCode = "200", description = "What the channel answers")
  public Response getChannel(
      @Context Caller caller,
      @Context HttpServletRequest request,
      @Context UriInfo uri,
      @PathParam("id") String id,
      @PathParam("path") String path) {
    return handle(caller, request, uri, id, path, NO_BODY);
  }

  @POST
  @Operation(summary = "Hands a POST request to a channel")
  @MaxBody(MaxBody.CHANNEL)
  @ApiResponse(responseCode = "200", description = "What the channel answers")
  public Response postChannel(
      @Context Caller caller,
      @Context HttpServletRequest request,
      @Context UriInfo uri,
      @PathParam("id") String id,
      @PathParam("path") String path,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.WILDCARD,
                      schema = @Schema(type = "string", format = "binary")))
          byte[] body) {
    return handle(caller, request, uri, id, path, body);
  }

  @PUT
  @Operation(summary = "Hands a PUT request to a channel")
  @MaxBody(MaxBody.CHANNEL)
  @ApiResponse(responseCode = "200", description = "What the channel answers")
  public Response putChannel(
      @Context Caller caller,
      @Context HttpServletRequest request,
      @Context UriInfo uri,
      @PathParam("id") String id,
      @PathParam("path") String path,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.WILDCARD,
                      schema = @Schema(type = "string", format = "binary")))
          byte[] body) {
    return handle(caller, request, uri, id, path, body);
  }

  @PATCH
  @Operation(summary = "Hands a PATCH request to a channel")
  @MaxBody(MaxBody.CHANNEL)
  @ApiResponse(responseCode = "200", description = "What the channel answers")
  public Response patchChannel(
      @Context Caller caller,
      @Context HttpServletRequest request,
      @Context UriInfo uri,
      @PathParam("id") String id,
      @PathParam("path") String path,
      @RequestBody(
              content =
                  @Content(
                      mediaType = MediaType.WILDCARD,
                      schema = @Schema(type = "string", format = "binary")))
          byte[] body) {
    return handle(caller, request, uri, id, path, body);
  }

  @DELETE
  @Operation(summary = "Hands a DELETE request to a channel")
  @ApiResponse(responseCode = "200", description = "What the channel answers")
  public Response deleteChannel(
      @Context Caller caller,
      @Context HttpServletRequest request,
      @Context UriInfo uri,
      @PathParam("id") String id,
      @PathParam("path") String path) {
    return handle(caller, request, uri, id, path, NO_BODY);
  }

  private Response handle(
      Caller caller, HttpServletRequest request, UriInfo uri, String id, String path, byte[] body) {
    InboundResponse answer =
        gateway.handle(
            caller,
            id,
            new InboundRequest(request.getMethod(), path, headers(request), query(uri), body));
    Response.ResponseBuilder response = Response.status(answer.status());
    answer.headers().forEach(response::header);
    if (answer.body().length > 0) {
      response.entity(answer.body()).type(answer.contentType());
    }
    return response.build();
  }

  /** All but what the client signed in with. */
  private static Map<String, String> headers(HttpServletRequest request) {
    return Collections.list(request.getHeaderNames()).stream()
        .map(name -> name.toLowerCase(Locale.ROOT))
        .distinct()
        .filter(name -> !SECRET_HEADERS.contains(name))
        .collect(Collectors.toMap(name -> name, request::getHeader));
  }

  private static Map<String, String> query(UriInfo uri) {
    MultivaluedMap<String, String> all = uri.getQueryParameters();
    return all.keySet().stream().collect(Collectors.toMap(name -> name, all::getFirst));
  }
}
