package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * A customer's line in a run with all that a reviewer needs to judge it.
 *
 * @param line result and latest correction
 * @param name of the customer
 * @param entries corrections and comments, oldest first
 * @param characteristics points per scored criterion; empty if not ratable
 * @param subtotals points per group; empty if not ratable
 * @param decidedBy what set the rated tier; empty if not ratable
 */
public record ReviewedLine(
    RunLine line,
    String name,
    List<LineEntry> entries,
    List<Explanation.Points> characteristics,
    List<Explanation.Subtotal> subtotals,
    Optional<LocalizedText> decidedBy) {
  public ReviewedLine {
    entries = List.copyOf(entries);
    characteristics = List.copyOf(characteristics);
    subtotals = List.copyOf(subtotals);
  }
}
