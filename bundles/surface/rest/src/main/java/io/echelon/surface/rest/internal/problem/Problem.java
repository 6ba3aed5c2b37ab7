package io.echelon.surface.rest.internal.problem;

import io.echelon.platform.base.json.Json;
import java.io.IOException;
import java.net.URI;
import javax.servlet.http.HttpServletResponse;

/**
 * A refusal as RFC 9457 has it.
 *
 * @param type {@code urn:echelon:error:} and the code in kebab case
 * @param title what kind of refusal, in the client's language
 * @param status HTTP status
 * @param detail names the place and the value at fault, in the client's language
 * @param code stable key
 * @param instance the address that was asked, or the id under which an internal fault is logged
 */
public record Problem(
    URI type, String title, int status, String detail, String code, String instance) {
  /** The media type of problems. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** Answers with this problem. */
  public void writeTo(HttpServletResponse response) throws IOException {
    response.setStatus(status);
    response.setContentType(MEDIA_TYPE);
    response.getOutputStream().write(Json.mapper().writeValueAsBytes(this));
  }
}
