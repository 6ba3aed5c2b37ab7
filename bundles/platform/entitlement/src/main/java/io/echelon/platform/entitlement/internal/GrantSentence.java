package io.echelon.platform.entitlement.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;

/** The sentence that says on what a grant rests. */
final class GrantSentence {
  private static final Messages MESSAGES = new Messages(GrantSentence.class);

  private GrantSentence() {}

  static LocalizedText byTier(
      CatalogDocument.Entry entry,
      Benefit.Target target,
      LocalizedText time,
      TierAnswer tier,
      int version) {
    String named = entry.tiers().contains(tier.tier()) ? tier.tier() : tier.parent();
    return MESSAGES.text(
        "tier",
        tier.tier(),
        tier.since().toString(),
        by(tier),
        Integer.toString(tier.scorecardVersion()),
        Integer.toString(version),
        named,
        MESSAGES.text("metric." + target.metric()),
        time,
        entry.clause());
  }

  /** With what would have counted without the contract. */
  static LocalizedText byContract(Claim claim, Benefit.Target target, LocalizedText time) {
    Claim.Contract contract = claim.contract().orElseThrow();
    LocalizedText granted =
        MESSAGES.text(
            "contract",
            contract.reference(),
            contract.until().toString(),
            MESSAGES.text("metric." + target.metric()),
            time,
            claim.entry().clause());
    return claim.alternatives().stream()
        .findFirst()
        .map(
            other ->
                MESSAGES.text(
                    "without." + other.origin(), granted, other.text(), other.clause().orElse("")))
        .orElse(granted);
  }

  static LocalizedText toEverybody(
      CatalogDocument.Entry entry, Benefit.Target target, LocalizedText time, int version) {
    return MESSAGES.text(
        "everybody",
        Integer.toString(version),
        MESSAGES.text("metric." + target.metric()),
        time,
        entry.clause());
  }

  /** How long, for which severity and within which hours. */
  static LocalizedText time(Benefit.Target target, Optional<Benefit.Hours> hours) {
    LocalizedText time =
        target
            .within()
            .map(GrantSentence::elapsed)
            .orElseGet(() -> MESSAGES.text("days", target.workingDays().orElseThrow()));
    if (hours.isPresent()) {
      time = MESSAGES.text("reachable", time, hours.get().perDay(), hours.get().start().toString());
    }
    return target.severity().isPresent()
        ? MESSAGES.text("severity", time, target.severity().get().name())
        : time;
  }

  static LocalizedText unitDefault(int days) {
    return MESSAGES.text("days", days);
  }

  private static LocalizedText by(TierAnswer tier) {
    return MESSAGES.text(
        "by." + tier.origin(),
        tier.runName().orElse(""),
        tier.standing()
            .flatMap(given -> given.until().or(given::due))
            .map(LocalDate::toString)
            .orElse(""));
  }

  static LocalizedText byDefault(
      Grant.Origin origin, int days, Optional<TierAnswer> tier, String item) {
    return MESSAGES.text(
        origin.name(), Integer.toString(days), tier.map(TierAnswer::tier).orElse("-"), item);
  }

  /** In hours even beyond a day, as the regulations have it. */
  static LocalizedText elapsed(Duration time) {
    LocalizedText hours = MESSAGES.text("hours", time.toHours());
    LocalizedText minutes = MESSAGES.text("minutes", time.toMinutesPart());
    if (time.toMinutesPart() == 0) {
      return hours;
    }
    return time.toHours() == 0 ? minutes : MESSAGES.text("both", hours, minutes);
  }
}
