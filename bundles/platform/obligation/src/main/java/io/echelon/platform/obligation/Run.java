package io.echelon.platform.obligation;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * A clock that runs from a start and stands still in the pauses.
 *
 * @param open the calendar whose open time counts; all time counts without one
 */
record Run(Instant start, List<Pause> pauses, Optional<BusinessCalendar> open) {

  /** A stretch of running, up to a pause or to the end; {@code end} is where the running stops. */
  record Stretch(Instant from, Instant end, Optional<Instant> pausedUntil) {}

  Run(Instant start, List<Pause> pauses, Optional<BusinessCalendar> open) {
    this.start = start;
    this.pauses = merged(start, pauses);
    this.open = open;
  }

  /** The ended pauses after the start, ascending, apart from each other. */
  private static List<Pause> merged(Instant start, List<Pause> pauses) {
    List<Pause> merged = new ArrayList<>();
    pauses.stream()
        .filter(p -> p.to().isPresent() && p.to().get().isAfter(start))
        .filter(p -> p.to().get().isAfter(p.from()))
        .map(p -> p.from().isBefore(start) ? new Pause(start, p.to()) : p)
        .sorted(Comparator.comparing(Pause::from))
        .forEach(
            p -> {
              Pause last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
              if (last == null || p.from().isAfter(last.to().orElseThrow())) {
                merged.add(p);
              } else if (p.to().orElseThrow().isAfter(last.to().orElseThrow())) {
                merged.set(merged.size() - 1, new Pause(last.from(), p.to()));
              }
            });
    return List.copyOf(merged);
  }

  /** What counts from one instant to another, pauses aside. */
  Duration passed(Instant from, Instant to) {
    return open.map(calendar -> calendar.workingTime(from, to))
        .orElseGet(() -> Duration.between(from, to));
  }

  private Instant plus(Instant from, Duration time) {
    return open.map(calendar -> calendar.at(from, time)).orElseGet(() -> from.plus(time));
  }

  /** When so much has counted. */
  Instant after(Duration span) {
    List<Stretch> stretches = stretches(span, plus(start, span));
    return stretches.get(stretches.size() - 1).end();
  }

  /**
   * The way until so much has counted; the last stretch ends there.
   *
   * @param unpaused where it would end without pauses; may lie after the last open second that
   *     counts, as the same time of another working day does
   */
  List<Stretch> stretches(Duration span, Instant unpaused) {
    List<Stretch> stretches = new ArrayList<>();
    Instant at = start;
    Instant end = unpaused;
    Duration left = span;
    for (Pause pause : pauses) {
      if (!pause.from().isBefore(end)) {
        break;
      }
      Duration counted = passed(at, pause.from());
      left = counted.compareTo(left) < 0 ? left.minus(counted) : Duration.ZERO;
      stretches.add(new Stretch(at, pause.from(), pause.to()));
      at = pause.to().orElseThrow();
      end = plus(at, left);
    }
    stretches.add(new Stretch(at, end, Optional.empty()));
    return stretches;
  }

  /** The days of a stretch. */
  DueTime explained(Stretch stretch, BusinessCalendar calendar) {
    return open.map(
            c -> c.plusWorkingTime(stretch.from(), c.workingTime(stretch.from(), stretch.end())))
        .orElseGet(
            () ->
                calendar.plusElapsed(
                    stretch.from(), Duration.between(stretch.from(), stretch.end())));
  }
}
