package io.echelon.surface.rest.internal.view;

import io.echelon.platform.unit.UnitPolicy;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A business unit as it stands.
 *
 * @param degraded whether it misses a plug-in
 * @param missing what is missing, one sentence each, in the client's language
 * @param policy the policy in force, where there is one
 */
public record UnitView(
    String code,
    LocalizedText name,
    boolean degraded,
    List<String> missing,
    Optional<UnitPolicy> policy) {}
