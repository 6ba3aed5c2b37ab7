package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.spi.Severity;
import java.util.Optional;

/** What a complaint is found to be, with the version that the agent has seen. */
public record ClassificationCommand(
    ComplaintCategory category,
    Severity severity,
    Optional<Boolean> justified,
    String words,
    Long version) {
  public ClassificationCommand {
    Required.of(category, "category");
    Required.of(severity, "severity");
    Required.of(words, "words");
    Required.of(version, "version");
    justified = justified == null ? Optional.empty() : justified;
  }

  public Classification classification() {
    return new Classification(category, severity, justified, words);
  }
}
