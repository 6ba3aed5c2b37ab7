package io.echelon.surface.rest.internal.resource;

import io.echelon.platform.base.Page;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.ws.rs.core.Response;
import javax.ws.rs.core.UriInfo;

/** Forms of answer that several resources give. */
final class Answers {
  private Answers() {}

  /** 201 with the address below the one that was posted to. */
  static Response created(UriInfo uri, Object key, Object entity) {
    return Response.created(below(uri, key)).entity(entity).build();
  }

  /** 202 with the address of what is under way. */
  static Response accepted(URI location, Object entity) {
    return Response.accepted(entity).location(location).build();
  }

  static URI below(UriInfo uri, Object key) {
    return uri.getAbsolutePathBuilder().path("{key}").build(key.toString());
  }

  /** A list that is no longer than a page. */
  static <T> Page<T> whole(List<T> items) {
    return new Page<>(items, Optional.empty());
  }
}
