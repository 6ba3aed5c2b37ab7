package io.echelon.spi.scoring.card;

import java.util.List;
import java.util.Objects;

/**
 * Which customers are candidates for ending the relationship: those that were in one of some tiers
 * at so many yearly assessments running.
 *
 * @param tiers codes of the tiers, never empty
 * @param years assessments running, at least 1
 * @param clause where the regulation says so
 */
public record Offboarding(List<String> tiers, int years, String clause) {
  public Offboarding {
    tiers = List.copyOf(tiers);
    Objects.requireNonNull(clause, "clause");
    if (tiers.isEmpty()) {
      throw new IllegalArgumentException("/offboarding/tiers: name at least one");
    }
    if (years < 1) {
      throw new IllegalArgumentException("/offboarding/years: must be at least 1");
    }
  }
}
