package io.echelon.spi.channel;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An HTTP request to a channel, in plain data.
 *
 * @param method upper case, for example {@code POST}
 * @param path below the channel's own address, without a leading slash; may be empty
 * @param headers by lower-case name
 * @param query first value by parameter name
 * @param body the bytes as they came, bounded by the platform; not copied, not to be changed
 */
public record InboundRequest(
    String method,
    String path,
    Map<String, String> headers,
    Map<String, String> query,
    byte[] body) {
  public InboundRequest {
    headers = Map.copyOf(headers);
    query = Map.copyOf(query);
  }

  /** A header by any spelling of its name. */
  public Optional<String> header(String name) {
    return Optional.ofNullable(headers.get(name.toLowerCase(Locale.ROOT)));
  }
}
