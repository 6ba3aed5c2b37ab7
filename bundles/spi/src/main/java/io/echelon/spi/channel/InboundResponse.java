package io.echelon.spi.channel;

import java.util.Map;

/**
 * What a channel answers over HTTP.
 *
 * @param status HTTP status
 * @param contentType media type of the body
 * @param headers further headers
 * @param body may be empty, never null
 */
public record InboundResponse(
    int status, String contentType, Map<String, String> headers, byte[] body) {
  public InboundResponse {
    headers = Map.copyOf(headers);
  }
}
