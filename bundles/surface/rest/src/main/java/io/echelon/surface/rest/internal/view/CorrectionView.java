package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Correction;
import java.time.Instant;
import java.util.Optional;

/**
 * A correction.
 *
 * @param from code of the tier before; absent if the customer was not ratable
 */
public record CorrectionView(
    long customerId, Optional<String> from, String to, String by, Instant at, String reason) {
  public static CorrectionView of(Correction correction) {
    return new CorrectionView(
        correction.customerId(),
        Optional.of(correction.from()).filter(code -> !code.isEmpty()),
        correction.to(),
        correction.by(),
        correction.at(),
        correction.reason());
  }
}
