package io.echelon.platform.tiering.internal;

import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import io.echelon.spi.scoring.card.Offboarding;
import io.echelon.spi.scoring.card.Scorecard;
import io.echelon.spi.scoring.card.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who stayed in the tiers of an offboarding rule for as many years as it asks for. */
final class TierStreak {
  private final PublicationStore publications;
  private final Offboarding rule;
  private final Set<String> tiers;

  TierStreak(PublicationStore publications, Scorecard card, Offboarding rule) {
    this.publications = publications;
    this.rule = rule;
    tiers =
        card.tiers().stream()
            .filter(t -> rule.tiers().contains(t.code()) || rule.tiers().contains(t.parent()))
            .map(Tier::code)
            .collect(Collectors.toSet());
  }

  /** Those with ids in a range, both ends inclusive, by id; joins the caller's transaction. */
  Map<Long, TierRow> in(String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    Map<Long, TierRow> staying = publications.tiers(unit, fromId, toId, on, knownAt);
    staying.values().removeIf(row -> !tiers.contains(row.tier()));
    for (int year = 1; year < rule.years() && !staying.isEmpty(); year++) {
      Map<Long, TierRow> before =
          publications.tiers(unit, fromId, toId, on.minusYears(year), knownAt);
      staying
          .keySet()
          .removeIf(
              id ->
                  !Optional.ofNullable(before.get(id))
                      .map(TierRow::tier)
                      .filter(tiers::contains)
                      .isPresent());
    }
    return staying;
  }
}
