package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * The tier on a day as known at an instant, from publications and standings together: whoever asks
 * for a tier asks here. Joins the caller's transaction. Safe for use by several threads.
 */
@Component(service = TierReader.class)
public final class TierReader {
  private static final int WIDEST = 2_000;

  private final PublicationStore publications;
  private final StandingStore standings;
  private final RunStore runs;
  private final ScorecardStore scorecards;
  private final ConcurrentMap<RatedCards.Version, Scorecard> cards = new ConcurrentHashMap<>();

  @Activate
  public TierReader(
      @Reference PublicationStore publications,
      @Reference StandingStore standings,
      @Reference RunStore runs,
      @Reference ScorecardStore scorecards) {
    this.publications = publications;
    this.standings = standings;
    this.runs = runs;
    this.scorecards = scorecards;
  }

  /** Runs and scorecards, for one read. */
  RatedCards cards() {
    return new RatedCards(runs, scorecards, cards);
  }

  /** One customer's tier: one indexed probe of each store. */
  Optional<TierOn> tier(String unit, long customerId, LocalDate on, Instant knownAt) {
    return new Precedence(cards()::ofRun)
        .tier(
            on,
            publications.tier(unit, customerId, on, knownAt),
            standings
                .counting(unit, customerId, customerId, on, knownAt)
                .getOrDefault(customerId, List.of()));
  }

  /**
   * Tiers of some customers; those without are absent. Customers that came together stand close by
   * id as by number, and are read as a range; those that lie apart are probed one by one.
   */
  Map<Long, TierOn> tiers(String unit, Collection<Long> ids, LocalDate on, Instant knownAt) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    long fromId = Collections.min(ids);
    long toId = Collections.max(ids);
    if (toId - fromId < WIDEST) {
      return tiers(unit, fromId, toId, on, knownAt);
    }
    Map<Long, TierOn> tiers = new HashMap<>();
    for (long id : ids) {
      tier(unit, id, on, knownAt).ifPresent(tier -> tiers.put(id, tier));
    }
    return tiers;
  }

  /**
   * Tiers of the customers with ids from {@code fromId} to {@code toId}, both inclusive; those
   * without are absent.
   */
  Map<Long, TierOn> tiers(String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    Map<Long, Published> published = publications.tiers(unit, fromId, toId, on, knownAt);
    Map<Long, List<Standing>> given = standings.counting(unit, fromId, toId, on, knownAt);
    Set<Long> ids = new HashSet<>(published.keySet());
    ids.addAll(given.keySet());
    Precedence precedence = new Precedence(cards()::ofRun);
    Map<Long, TierOn> tiers = new HashMap<>();
    for (long id : ids) {
      precedence
          .tier(on, published.getOrDefault(id, Published.NONE), given.getOrDefault(id, List.of()))
          .ifPresent(tier -> tiers.put(id, tier));
    }
    return tiers;
  }
}
