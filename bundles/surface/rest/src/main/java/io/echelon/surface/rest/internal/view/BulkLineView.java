package io.echelon.surface.rest.internal.view;

import io.echelon.platform.bulk.BulkLine;
import io.echelon.spi.LocalizedText;
import java.util.Optional;

/**
 * What became of a line.
 *
 * @param line its number in the file; the heading is line 1
 * @param reference the sender's own
 * @param request number of its request, once it is accepted
 * @param reason why it was refused
 */
public record BulkLineView(
    int line,
    String reference,
    String subject,
    BulkLine.State state,
    Optional<String> request,
    Optional<LocalizedText> reason) {
  public static BulkLineView of(BulkLine line) {
    return new BulkLineView(
        line.line(), line.reference(), line.subject(), line.state(), line.number(), line.reason());
  }
}
