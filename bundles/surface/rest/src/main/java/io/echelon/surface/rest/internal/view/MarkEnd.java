package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;

/**
 * The end of a mark.
 *
 * @param last its last day, inclusive
 */
public record MarkEnd(LocalDate last, String reason) {
  public MarkEnd {
    Required.of(last, "last");
    Required.of(reason, "reason");
  }
}
