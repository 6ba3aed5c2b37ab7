package io.echelon.platform.tiering;

import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.RulesVersion;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A run whose tiers count.
 *
 * @param run id of the run
 * @param unit code of the unit
 * @param effectiveFrom first day on which its tiers count, inclusive
 * @param recordedAt since when the platform knows
 * @param by who published
 * @param revokedAt since when the platform no longer counts it
 * @param lowering how it lets customers down
 */
public record Publication(
    long run,
    String unit,
    LocalDate effectiveFrom,
    Instant recordedAt,
    String by,
    Optional<Instant> revokedAt,
    Lowering lowering) {
  public Publication {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(effectiveFrom, "effectiveFrom");
    Objects.requireNonNull(recordedAt, "recordedAt");
    Objects.requireNonNull(lowering, "lowering");
  }

  /** Whether it counts on a day as known at an instant. */
  public boolean counts(LocalDate on, Instant knownAt) {
    return !effectiveFrom.isAfter(on)
        && !recordedAt.isAfter(knownAt)
        && revokedAt.filter(at -> !at.isAfter(knownAt)).isEmpty();
  }

  /**
   * What the unit's rules made of the publication when it was recorded; later rules change nothing.
   *
   * @param rulesVersion version of the unit's rules; 0 where it had approved none
   * @param oneStep whether a rated tier counts at most one step below the tier before
   * @param from first day on which a tier worse than the one before counts, not before the
   *     publication's own
   */
  public record Lowering(int rulesVersion, boolean oneStep, LocalDate from) {
    public Lowering {
      Objects.requireNonNull(from, "from");
    }

    /**
     * What the rules in force make of a publication.
     *
     * @param effectiveFrom the publication's first day
     * @param published the day on which it is recorded, from which the notice runs
     */
    public static Lowering by(RulesVersion rules, LocalDate effectiveFrom, LocalDate published) {
      Downgrade downgrade = rules.rules().downgrade();
      LocalDate graced = effectiveFrom.plusDays(downgrade.graceDays());
      LocalDate noticed = published.plusDays(downgrade.noticeDays());
      boolean noticeFirst = downgrade.noticeDays() == 0 || !noticed.isAfter(graced);
      return new Lowering(rules.version(), downgrade.oneStep(), noticeFirst ? graced : noticed);
    }

    /** At once and as far as it goes. */
    public static Lowering atOnce(LocalDate effectiveFrom) {
      return new Lowering(RulesVersion.DEFAULT, false, effectiveFrom);
    }
  }
}
