package io.echelon.surface.rest.internal.view;

import io.echelon.platform.complaint.Limit;
import java.util.List;
import java.util.Set;

/**
 * The wish to close a complaint without agreement, with the version that the agent has seen.
 *
 * @param limits all that the demand goes beyond
 * @param evidence texts or references, at least one
 */
public record NewAbnormalClosure(
    Set<Limit> limits, String reason, List<String> evidence, Long version) {
  public NewAbnormalClosure {
    limits = Set.copyOf(Required.of(limits, "limits"));
    Required.of(reason, "reason");
    evidence = List.copyOf(Required.of(evidence, "evidence"));
    Required.of(version, "version");
  }
}
