package io.echelon.surface.http;

import java.util.Optional;
import javax.ws.rs.container.ContainerRequestContext;
import javax.ws.rs.container.ContainerRequestFilter;
import javax.ws.rs.container.ResourceInfo;
import javax.ws.rs.core.Context;
import javax.ws.rs.core.HttpHeaders;

/** Bounds every body, by what the client announces and by what comes. */
public final class BodyLimits implements ContainerRequestFilter {
  @Context private ResourceInfo target;

  @Override
  public void filter(ContainerRequestContext context) {
    long limit =
        Optional.ofNullable(target.getResourceMethod())
            .map(method -> method.getAnnotation(MaxBody.class))
            .map(MaxBody::value)
            .orElse(MaxBody.USUAL);
    BoundedInput body = new BoundedInput(context.getEntityStream(), limit);
    Optional.ofNullable(context.getHeaderString(HttpHeaders.CONTENT_LENGTH))
        .filter(length -> length.matches("[0-9]{1,18}"))
        .map(Long::parseLong)
        .ifPresent(body::announce);
    context.setEntityStream(body);
  }
}
