package io.echelon.platform.tiering.internal;

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
  private final TierReader reader;
  private final Offboarding rule;
  private final Set<String> worst;

  TierStreak(TierReader reader, Scorecard card, Offboarding rule) {
    this.reader = reader;
    this.rule = rule;
    worst =
        card.tiers().stream()
            .filter(t -> rule.tiers().contains(t.code()) || rule.tiers().contains(t.parent()))
            .map(Tier::code)
            .collect(Collectors.toSet());
  }

  /** Those with ids in a range, both ends inclusive, by id; joins the caller's transaction. */
  Map<Long, TierOn> in(String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    Map<Long, TierOn> staying = reader.tiers(unit, fromId, toId, on, knownAt);
    staying.values().removeIf(row -> !worst.contains(row.tier()));
    for (int year = 1; year < rule.years() && !staying.isEmpty(); year++) {
      Map<Long, TierOn> before = reader.tiers(unit, fromId, toId, on.minusYears(year), knownAt);
      staying
          .keySet()
          .removeIf(
              id ->
                  !Optional.ofNullable(before.get(id))
                      .map(TierOn::tier)
                      .filter(worst::contains)
                      .isPresent());
    }
    return staying;
  }
}
