package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A customer that a scorecard would move.
 *
 * @param customer number and name
 * @param from code of its tier in the run, after corrections; empty text for none
 * @param to code of its tier under the scorecard; empty text for none
 * @param scoreBefore total points in the run
 * @param score total points under the scorecard
 * @param changes the criteria whose points changed most, at most four; empty where the rule alone
 *     moves it
 * @param decidedBy what sets the tier under the scorecard; empty if not ratable
 * @param notRatable why not; empty: ratable
 */
public record Mover(
    Explanation.CustomerRef customer,
    String from,
    String to,
    double scoreBefore,
    double score,
    List<PointsChange> changes,
    Optional<LocalizedText> decidedBy,
    Optional<String> notRatable) {
  public Mover {
    changes = List.copyOf(changes);
  }

  /**
   * A criterion whose points changed.
   *
   * @param code its key
   * @param name as people read it
   * @param before points in the run; 0 if its scorecard does not know it
   * @param after points under the scorecard; 0 if it does not know it
   */
  public record PointsChange(String code, LocalizedText name, double before, double after) {}
}
