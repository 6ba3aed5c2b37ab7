package io.echelon.platform.complaint.internal;

import io.echelon.platform.base.Reasons;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.store.FigureStore;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.time.LocalDate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The figures of a period. Joins the caller's transaction. */
@Component(service = ComplaintFigures.class)
public final class ComplaintFigures {
  private static final Reasons REASONS = new Reasons(ComplaintFigures.class);
  private static final int MOST_YEARS = 5;

  private final FigureStore store;
  private final Units units;

  @Activate
  public ComplaintFigures(@Reference FigureStore store, @Reference Units units) {
    this.store = store;
    this.units = units;
  }

  ComplaintStatistics of(String unit, LocalDate from, LocalDate last) {
    if (last.isBefore(from) || last.isAfter(from.plusYears(MOST_YEARS))) {
      throw REASONS.invalid("last.span", from, from.plusYears(MOST_YEARS), last);
    }
    Instant start = units.startOf(from);
    Instant until = units.startOf(last.plusDays(1));
    return new ComplaintStatistics(
        from,
        last,
        store.lines(unit, start, until),
        store.abnormal(unit, start, until),
        store.granted(unit, start, until));
  }
}
