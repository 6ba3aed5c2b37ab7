package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.List;

/**
 * Whether a unit has all the plug-ins its policy names.
 *
 * @param unit code of the unit
 * @param missing what is missing, one sentence each; empty: the unit is in full service
 */
public record UnitStatus(String unit, List<LocalizedText> missing) {
  public UnitStatus {
    missing = List.copyOf(missing);
  }

  public boolean degraded() {
    return !missing.isEmpty();
  }
}
