package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Timeline.Fact;
import io.echelon.platform.tiering.Timeline.What;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was recorded of a customer's tier, by instant. */
final class RecordedFacts {
  private RecordedFacts() {}

  static List<Fact> of(List<Line> lines, List<Standing> standings, Instant knownAt) {
    List<Fact> facts = new ArrayList<>();
    lines.forEach(line -> add(facts, line));
    standings.forEach(standing -> add(facts, standing));
    facts.removeIf(fact -> fact.at().isAfter(knownAt));
    facts.sort(Comparator.comparing(Fact::at));
    return facts;
  }

  private static void add(List<Fact> facts, Line line) {
    Publication p = line.publication();
    facts.add(published(p.recordedAt(), What.PUBLISHED, Optional.of(p.by()), line));
    p.revokedAt().ifPresent(at -> facts.add(published(at, What.REVOKED, Optional.empty(), line)));
  }

  private static Fact published(Instant at, What what, Optional<String> by, Line line) {
    return new Fact(
        at,
        what,
        by,
        line.publication().effectiveFrom(),
        Optional.empty(),
        line.tier(),
        Optional.of(line.publication().run()),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static void add(List<Fact> facts, Standing s) {
    facts.add(given(s, s.at(), What.PROPOSED, s.by(), s.from(), Optional.of(s.reason())));
    s.decision()
        .filter(d -> s.kind() != Standing.Kind.PROVISIONAL)
        .ifPresent(
            d ->
                facts.add(
                    given(
                        s,
                        d.at(),
                        d.approved() ? What.APPROVED : What.REFUSED,
                        d.by(),
                        s.from(),
                        d.comment())));
    s.end()
        .ifPresent(
            e ->
                facts.add(
                    given(s, e.at(), What.WITHDRAWN, e.by(), e.day(), Optional.of(e.reason()))));
  }

  private static Fact given(
      Standing s, Instant at, What what, String by, LocalDate from, Optional<String> reason) {
    return new Fact(
        at,
        what,
        Optional.of(by),
        from,
        s.until(),
        Optional.of(s.tier()),
        Optional.empty(),
        Optional.of(s.id()),
        Optional.of(s.kind()),
        reason);
  }
}
