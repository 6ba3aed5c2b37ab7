package io.echelon.surface.rest.internal.openapi;

import io.swagger.v3.oas.annotations.OpenAPIDefinition;
import io.swagger.v3.oas.annotations.enums.SecuritySchemeType;
import io.swagger.v3.oas.annotations.info.Info;
import io.swagger.v3.oas.annotations.security.SecurityRequirement;
import io.swagger.v3.oas.annotations.security.SecurityScheme;
import io.swagger.v3.oas.annotations.servers.Server;

/** What the description of the API says beside its operations. */
@OpenAPIDefinition(
    info =
        @Info(
            title = "Echelon",
            version = "1",
            description =
                "Customer tiers, what they grant and by when. Lists are walked with the next of the"
                    + " page before; refusals are problems (RFC 9457)."),
    servers = @Server(url = "/api/v1"),
    security = @SecurityRequirement(name = "basic"))
@SecurityScheme(name = "basic", type = SecuritySchemeType.HTTP, scheme = "basic")
public final class ApiDefinition {
  private ApiDefinition() {}
}
