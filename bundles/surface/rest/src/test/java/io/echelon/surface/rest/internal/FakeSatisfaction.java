package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.satisfaction.Satisfaction;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A tier that is content, and customers without one who do not answer. */
final class FakeSatisfaction implements Satisfaction {

  @Override
  public List<SatisfactionLine> statistics(
      Caller caller, String unit, By by, LocalDate from, LocalDate last) {
    return List.of(
        SatisfactionLine.of(Optional.of("A1"), 3, 2, 9, 2),
        SatisfactionLine.of(Optional.empty(), 1, 0, 0, 0));
  }
}
