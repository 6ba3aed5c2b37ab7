package io.echelon.surface.rest.internal.resource;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.unit.Plugins;
import io.echelon.surface.rest.internal.host.RestResource;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import javax.ws.rs.GET;
import javax.ws.rs.Path;
import javax.ws.rs.Produces;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The plug-ins. */
@Component(service = RestResource.class)
@Path("plugins")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "units")
public final class PluginsResource implements RestResource {
  private final Plugins plugins;

  @Activate
  public PluginsResource(@Reference(policyOption = GREEDY) Plugins plugins) {
    this.plugins = plugins;
  }

  @GET
  @Operation(summary = "The plug-ins in service")
  public Page<Plugins.PluginInfo> listPlugins(@Context Caller caller) {
    caller.require(Role.PLATFORM_ADMIN, Role.UNIT_ADMIN, Role.AUDITOR);
    return Answers.whole(plugins.list());
  }
}
