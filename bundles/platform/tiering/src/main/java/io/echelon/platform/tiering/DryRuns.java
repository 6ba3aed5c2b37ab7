package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.measurement.Facts;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Scores values that somebody states, under a stored or a stated scorecard, and keeps nothing. Safe
 * for use by several threads.
 */
@ProviderType
public interface DryRuns {

  /**
   * Scores with the unit's strategy.
   *
   * @param card which scorecard
   * @param asOf the day to which dates among the values relate
   * @param values indicator values by code
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault of a
   *     stated scorecard, or a value whose indicator the scorecard does not have; NOT_FOUND for the
   *     version; UNIT_DEGRADED without the strategy
   */
  DryRun score(Caller caller, String unit, Card card, LocalDate asOf, Facts values);

  /**
   * A scorecard.
   *
   * @param version of the unit's scorecards, draft or approved; empty: the one that counts on the
   *     day
   * @param json a stated one instead, in the scorecard schema
   */
  record Card(Optional<Integer> version, Optional<String> json) {
    public Card {
      version = version == null ? Optional.empty() : version;
      json = json == null ? Optional.empty() : json;
    }
  }
}
