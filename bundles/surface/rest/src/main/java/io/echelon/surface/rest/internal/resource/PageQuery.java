package io.echelon.surface.rest.internal.resource;

import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.surface.rest.internal.http.JsonBody;
import io.swagger.v3.oas.annotations.Parameter;
import java.util.Optional;
import javax.ws.rs.QueryParam;

/**
 * Which page of a list. Holds what the client wrote as it wrote it, because Jersey warns in the log
 * of every value in a bean that it can't convert.
 */
public final class PageQuery {
  private static final Reasons REASONS = new Reasons(JsonBody.class);
  private static final int USUAL_LIMIT = 50;
  private static final int LONGEST_CURSOR = 500;

  @QueryParam("after")
  @Parameter(description = "The next of the page before; absent: the first page")
  public String after;

  @QueryParam("limit")
  @Parameter(description = "Most items of the page")
  public String limit;

  Optional<String> after() {
    if (after != null && after.length() > LONGEST_CURSOR) {
      throw REASONS.invalid("cursor");
    }
    return Optional.ofNullable(after).filter(cursor -> !cursor.isEmpty());
  }

  int limit() {
    if (limit == null) {
      return USUAL_LIMIT;
    }
    if (!limit.matches("[0-9]{1,9}")) {
      throw REASONS.invalid("number", "limit");
    }
    return Page.limit(Integer.parseInt(limit));
  }
}
