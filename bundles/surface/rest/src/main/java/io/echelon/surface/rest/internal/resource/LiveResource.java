package io.echelon.surface.rest.internal.resource;

import io.echelon.surface.rest.internal.host.RestResource;
import io.echelon.surface.rest.internal.http.OpenToChannels;
import io.echelon.surface.rest.internal.view.Live;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Component;

/** Whether the process answers; for load balancers, without sign-in. */
@Component(service = RestResource.class)
@Path("health/live")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "health")
@OpenToChannels
public final class LiveResource implements RestResource {
  @GET
  @Operation(summary = "That the process answers; needs no sign-in")
  public Live getLive() {
    return new Live("up");
  }
}
