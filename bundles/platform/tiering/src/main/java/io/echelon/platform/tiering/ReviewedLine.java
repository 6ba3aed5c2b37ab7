package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A customer's line in a run with all that a reviewer needs to judge it.
 *
 * @param rated the customer, its result and its points
 * @param entries corrections and comments, oldest first
 * @param grades what each scored criterion could have given, in the order of the points; empty if
 *     not ratable
 * @param subtotals points per group; empty if not ratable
 * @param decidedBy what set the rated tier; empty if not ratable
 */
public record ReviewedLine(
    RatedCustomer rated,
    List<LineEntry> entries,
    List<List<Grade>> grades,
    List<Explanation.Subtotal> subtotals,
    Optional<LocalizedText> decidedBy) {
  public ReviewedLine {
    entries = List.copyOf(entries);
    grades = List.copyOf(grades);
    subtotals = List.copyOf(subtotals);
  }

  /**
   * A step of a criterion's scale.
   *
   * @param values the values that it holds, as people read them
   * @param points what it gives; along a curve up to this many
   * @param met whether it holds the customer's value
   */
  public record Grade(LocalizedText values, double points, boolean met) {}
}
