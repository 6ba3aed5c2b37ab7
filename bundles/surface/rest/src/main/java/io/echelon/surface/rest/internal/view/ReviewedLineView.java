package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A customer's line with what a reviewer needs to judge it.
 *
 * @param name of the customer
 * @param entries corrections and comments, oldest first
 * @param characteristics points per scored criterion; empty if not ratable
 * @param subtotals points per group
 * @param decidedBy what set the rated tier
 */
public record ReviewedLineView(
    RunLineView line,
    String name,
    List<LineEntry> entries,
    List<Explanation.Points> characteristics,
    List<Explanation.Subtotal> subtotals,
    Optional<LocalizedText> decidedBy) {
  public static ReviewedLineView of(ReviewedLine reviewed) {
    return new ReviewedLineView(
        RunLineView.of(reviewed.rated().line()),
        reviewed.rated().name(),
        reviewed.entries(),
        reviewed.rated().characteristics(),
        reviewed.subtotals(),
        reviewed.decidedBy());
  }
}
