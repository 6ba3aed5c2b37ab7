package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.measurement.Facts;
import io.echelon.platform.measurement.Measurements;
import io.echelon.platform.tiering.ScorecardVersion;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.Standing.Kind;
import io.echelon.platform.tiering.Standings;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.AssessmentCycle;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * Makes standings of what is proposed, or refuses it by naming its fault. Joins the caller's
 * transaction.
 */
final class StandingProposals {
  private static final Reasons REASONS = new Reasons(StandingProposals.class);
  private static final int MOST_DAYS = 366;
  private static final int USUAL_MONTHS = 6;

  private final TierReader tiers;
  private final Scorecards scorecards;
  private final Measurements measurements;
  private final Units units;
  private final StrategyCalls strategies;
  private final Clock clock;

  StandingProposals(
      TierReader tiers,
      Scorecards scorecards,
      Measurements measurements,
      Units units,
      StrategyCalls strategies,
      Clock clock) {
    this.tiers = tiers;
    this.scorecards = scorecards;
    this.measurements = measurements;
    this.units = units;
    this.strategies = strategies;
    this.clock = clock;
  }

  Standing override(Caller caller, Customer customer, Standings.Wanted wanted) {
    if (wanted.until().isBefore(wanted.from())) {
      throw REASONS.invalid("until.before-from");
    }
    if (wanted.until().isBefore(units.today())) {
      throw REASONS.invalid("until.passed", wanted.until());
    }
    if (ChronoUnit.DAYS.between(wanted.from(), wanted.until()) >= MOST_DAYS) {
      throw REASONS.invalid("until.long", MOST_DAYS);
    }
    Proposal proposal = new Proposal(caller, customer, Kind.OVERRIDE, wanted.tier(), wanted.from());
    return standing(
        proposal,
        card(customer, wanted.tier()),
        wanted.reason(),
        new Terms(Optional.of(wanted.until()), Optional.empty(), Optional.empty()));
  }

  Standing application(Caller caller, Customer customer, String tier, String reason) {
    LocalDate today = units.today();
    ScorecardVersion version = card(customer, tier);
    tiers
        .tier(customer.unit(), customer.id(), today, clock.instant())
        .filter(present -> !isBetter(version, tier, present.tier()))
        .ifPresent(
            present -> {
              throw REASONS.invalid("tier.no-better", customer.number(), present.tier(), tier);
            });
    ConditionCheck check = new ConditionCheck(version.card(), version.version(), tier, today);
    Facts facts =
        measurements
            .asOf(customer.unit(), List.of(customer.id()), today)
            .getOrDefault(customer.id(), Facts.NONE);
    SingleScorer.Scored scored =
        new SingleScorer(strategies)
            .score(units.policy(customer.unit(), today).strategy(), version.card(), today, facts);
    return standing(
        new Proposal(caller, customer, Kind.APPLICATION, tier, today),
        version,
        reason,
        new Terms(Optional.empty(), Optional.empty(), Optional.of(check.of(scored))));
  }

  Standing provisional(
      Caller caller, Customer customer, String tier, Optional<LocalDate> first, String reason) {
    LocalDate from = first.orElseGet(units::today);
    ScorecardVersion version = card(customer, tier);
    Optional<Standing> present =
        tiers
            .tier(customer.unit(), customer.id(), from, clock.instant())
            .map(t -> provisionalOrRefused(customer, t));
    int months =
        version.card().cycle().flatMap(AssessmentCycle::provisionalMonths).orElse(USUAL_MONTHS);
    LocalDate due = present.flatMap(Standing::due).orElseGet(() -> from.plusMonths(months));
    return standing(
        new Proposal(caller, customer, Kind.PROVISIONAL, tier, from),
        version,
        reason,
        new Terms(Optional.empty(), Optional.of(due), Optional.empty()));
  }

  private static Standing provisionalOrRefused(Customer customer, TierOn present) {
    return present
        .standing()
        .filter(s -> s.kind() == Kind.PROVISIONAL)
        .orElseThrow(
            () ->
                REASONS.invalid("provisional", customer.number(), present.tier(), present.since()));
  }

  private ScorecardVersion card(Customer customer, String tier) {
    ScorecardVersion version = scorecards.current(customer.unit(), units.today());
    if (version.card().tierIndex(tier) < 0) {
      throw REASONS.invalid("tier.unknown", tier);
    }
    return version;
  }

  /** A tier that the scorecard no longer has is no better than any. */
  private static boolean isBetter(ScorecardVersion version, String tier, String present) {
    int index = version.card().tierIndex(present);
    return index < 0 || version.card().tierIndex(tier) < index;
  }

  private record Proposal(
      Caller caller, Customer customer, Kind kind, String tier, LocalDate from) {}

  private record Terms(
      Optional<LocalDate> until, Optional<LocalDate> due, Optional<Standing.Check> check) {}

  private Standing standing(Proposal p, ScorecardVersion card, String reason, Terms terms) {
    return new Standing(
        0,
        p.customer().unit(),
        p.customer().id(),
        p.customer().number(),
        p.kind(),
        p.tier(),
        p.from(),
        terms.until(),
        terms.due(),
        card.version(),
        RunSteps.needed("reason", reason),
        p.caller().name(),
        clock.instant(),
        terms.check(),
        Optional.empty(),
        Optional.empty());
  }
}
