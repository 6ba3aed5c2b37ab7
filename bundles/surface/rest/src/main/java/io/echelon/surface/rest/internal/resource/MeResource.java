package io.echelon.surface.rest.internal.resource;

import io.echelon.platform.base.Caller;
import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.OpenToChannels;
import io.echelon.surface.rest.internal.view.Me;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;

/** Who is signed in. */
@Component(service = RestResource.class)
@Path("me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "users")
@OpenToChannels
public final class MeResource implements RestResource {
  @GET
  @Operation(summary = "Who is signed in, with roles and units")
  public Me getMe(@Context Caller caller) {
    return new Me(caller.name(), caller.roles(), caller.units());
  }
}
