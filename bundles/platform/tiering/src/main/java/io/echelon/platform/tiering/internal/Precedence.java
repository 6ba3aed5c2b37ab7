package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;

/**
 * What goes before what: override, application until a later publication rates the customer,
 * correction, rating, provisional tier. Of several of a kind the latest first day wins, then the
 * latest known.
 */
final class Precedence {
  private static final Comparator<Standing> LATEST =
      Comparator.comparing(Standing::from)
          .thenComparing(Precedence::known)
          .thenComparingLong(Standing::id);

  private final LongFunction<Scorecard> cardOfRun;

  /**
   * @param cardOfRun the scorecard of a run; asked only where the unit's rules may hold a tier
   */
  Precedence(LongFunction<Scorecard> cardOfRun) {
    this.cardOfRun = cardOfRun;
  }

  /**
   * One customer's tier.
   *
   * @param counting the customer's standings that count on the day
   */
  Optional<TierOn> tier(LocalDate on, Published published, List<Standing> counting) {
    return latest(counting, Standing.Kind.OVERRIDE)
        .map(s -> given(s, published))
        .or(
            () ->
                latest(counting, Standing.Kind.APPLICATION)
                    .filter(s -> published.rated().filter(l -> later(l.publication(), s)).isEmpty())
                    .map(s -> given(s, published)))
        .or(() -> published.rated().map(line -> rated(on, line, published)))
        .or(() -> latest(counting, Standing.Kind.PROVISIONAL).map(s -> given(s, published)));
  }

  private static Optional<Standing> latest(List<Standing> counting, Standing.Kind kind) {
    return counting.stream().filter(s -> s.kind() == kind).max(LATEST);
  }

  private static TierOn given(Standing standing, Published published) {
    boolean kept =
        standing.kind() != Standing.Kind.OVERRIDE
            && published.notRatable().filter(p -> later(p, standing)).isPresent();
    return new TierOn(
        standing.tier(),
        standing.from(),
        published.rated(),
        Optional.of(standing),
        Optional.empty(),
        kept);
  }

  private TierOn rated(LocalDate on, Line line, Published published) {
    LettingDown down = LettingDown.of(line, on, cardOfRun);
    return new TierOn(
        down.tier(),
        down.since(),
        published.rated(),
        Optional.empty(),
        down.lowered(),
        published.notRatable().isPresent());
  }

  private static boolean later(Publication publication, Standing standing) {
    int days = publication.effectiveFrom().compareTo(standing.from());
    return days > 0 || days == 0 && publication.recordedAt().isAfter(known(standing));
  }

  private static Instant known(Standing counting) {
    return counting.decision().orElseThrow().at();
  }
}
