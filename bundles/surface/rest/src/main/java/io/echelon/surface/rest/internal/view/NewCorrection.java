package io.echelon.surface.rest.internal.view;

import java.util.Optional;

/**
 * A tier to set instead of the rated one.
 *
 * @param seen revision of the line that was read; without it no correction or comment of others may
 *     be there
 */
public record NewCorrection(String number, Optional<Integer> seen, String tier, String reason) {
  public NewCorrection {
    Required.of(number, "number");
    Required.of(tier, "tier");
    Required.of(reason, "reason");
    seen = seen == null ? Optional.empty() : seen;
  }
}
