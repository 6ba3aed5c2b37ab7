package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * What a scorecard says of stated values.
 *
 * @param strategy id of the strategy that scored
 * @param scorecardVersion the unit's version; empty for a stated scorecard
 * @param notRatable why nothing was scored; empty: it was
 * @param total points in all
 * @param tier code of the tier; empty if not ratable, and where only the rank among all customers
 *     decides
 * @param decidedBy what set the tier
 * @param characteristics points per scored criterion
 * @param subtotals points per group
 * @param levels the level on each axis
 * @param reasons codes of the characteristics furthest below their baseline
 */
public record DryRun(
    String strategy,
    Optional<Integer> scorecardVersion,
    Optional<String> notRatable,
    double total,
    Optional<String> tier,
    Optional<LocalizedText> decidedBy,
    List<Explanation.Points> characteristics,
    List<Explanation.Subtotal> subtotals,
    List<Explanation.AxisLevel> levels,
    List<String> reasons) {}
