package io.echelon.surface.rest.internal.view;

import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.AssessmentStatus;
import io.echelon.platform.tiering.Run;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Where the assessment of a unit stands.
 *
 * @param from first day of its window
 * @param to last day of its window, on which it is due
 * @param run the run that was opened for it
 * @param openedOn the day it was opened
 * @param openedLate whether that was after the first day
 * @param waiting why no run could be opened so far
 * @param next what must be done next, and by whom
 * @param daysLate days since the window's last
 */
public record AssessmentView(
    long id,
    String unit,
    LocalDate from,
    LocalDate to,
    Optional<Run> run,
    Optional<LocalDate> openedOn,
    boolean openedLate,
    Optional<String> waiting,
    Optional<AssessmentStatus.NextStep> next,
    long daysLate) {
  public static AssessmentView of(AssessmentStatus standing) {
    Assessment assessment = standing.assessment();
    return new AssessmentView(
        assessment.id(),
        assessment.unit(),
        assessment.from(),
        assessment.to(),
        standing.run(),
        assessment.openedOn(),
        assessment.openedLate(),
        assessment.waiting(),
        standing.next(),
        standing.daysLate());
  }
}
