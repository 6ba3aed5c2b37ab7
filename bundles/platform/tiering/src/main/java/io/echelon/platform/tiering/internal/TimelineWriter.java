package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.tiering.Timeline.Span;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Writes a customer's timeline from all that was recorded of it, without asking again per day. */
final class TimelineWriter {
  private final List<Line> lines;
  private final List<Standing> standings;
  private final Instant knownAt;
  private final Precedence precedence;
  private final TierAnswers answers;

  /**
   * @param lines winning publication first
   */
  TimelineWriter(
      List<Line> lines,
      List<Standing> standings,
      Instant knownAt,
      Precedence precedence,
      TierAnswers answers) {
    this.lines = lines;
    this.standings = standings;
    this.knownAt = knownAt;
    this.precedence = precedence;
    this.answers = answers;
  }

  Timeline write(Customer customer) {
    List<Span> changes = new ArrayList<>();
    Optional<TierAnswer> before = Optional.empty();
    for (LocalDate day : days()) {
      Optional<TierAnswer> answer = tier(day).map(t -> answers.of(t, day));
      if (!answer.equals(before)) {
        changes.add(new Span(day, answer));
      }
      before = answer;
    }
    return new Timeline(
        new CustomerRef(customer.number(), customer.name()),
        changes,
        RecordedFacts.of(lines, standings, knownAt));
  }

  private Optional<TierOn> tier(LocalDate on) {
    Published published = Published.NONE;
    for (Line line : lines) {
      if (line.publication().counts(on, knownAt)) {
        published = published.then(line);
      }
    }
    return precedence.tier(
        on, published, standings.stream().filter(s -> s.counts(on, knownAt)).toList());
  }

  /** The days on which the tier may change. */
  private SortedSet<LocalDate> days() {
    SortedSet<LocalDate> days = new TreeSet<>();
    for (Line line : lines) {
      Publication publication = line.publication();
      days.add(publication.effectiveFrom());
      days.add(publication.lowering().from());
    }
    for (Standing standing : standings) {
      days.add(standing.from());
      standing.until().ifPresent(day -> days.add(day.plusDays(1)));
      standing.due().ifPresent(day -> days.add(day.plusDays(1)));
      standing.end().ifPresent(end -> days.add(end.day()));
    }
    return days;
  }
}
