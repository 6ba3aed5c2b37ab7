package io.echelon.platform.tiering;

import io.echelon.platform.base.Role;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * A tier that people give one customer beside the runs. What was proposed never changes; decision
 * and end are added once.
 *
 * @param id given by the store, 0 before
 * @param unit code of the unit
 * @param customerId the customer
 * @param number the customer's number in the unit at that time
 * @param kind what it is
 * @param tier code of the tier
 * @param from first day on which it counts, inclusive
 * @param until last day on which it counts, inclusive; present for overrides only
 * @param due day up to which a new customer is to be assessed; present for provisional tiers only
 * @param scorecardVersion version of the unit's scorecard that has the tier
 * @param reason why, never blank
 * @param by who proposed it
 * @param at when
 * @param check what the scorecard said of the customer; present for applications only
 * @param decision absent while it is pending; it counts for whoever knows of its approval
 * @param end absent while nobody withdrew it
 */
public record Standing(
    long id,
    String unit,
    long customerId,
    String number,
    Kind kind,
    String tier,
    LocalDate from,
    Optional<LocalDate> until,
    Optional<LocalDate> due,
    int scorecardVersion,
    String reason,
    String by,
    Instant at,
    Optional<Check> check,
    Optional<Decision> decision,
    Optional<End> end) {
  public Standing {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(tier, "tier");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(reason, "reason");
  }

  /** What people give a tier by. */
  public enum Kind {
    /** Goes before everything until it expires. */
    OVERRIDE(Role.UNIT_ADMIN, Role.REVIEWER),
    /** What a customer applied for; counts until the next publication that rates the customer. */
    APPLICATION(Role.UNIT_ADMIN, Role.REVIEWER, Role.AGENT),
    /** A new customer's, until a publication rates it. */
    PROVISIONAL(Role.UNIT_ADMIN, Role.REVIEWER);

    private final Set<Role> proposers;

    Kind(Role... proposers) {
      this.proposers = Set.of(proposers);
    }

    /** Who may propose it; provisional tiers need no further approval. */
    public Set<Role> proposers() {
      return proposers;
    }
  }

  /** Where it stands. */
  public enum State {
    PENDING,
    APPROVED,
    REFUSED,
    WITHDRAWN
  }

  /**
   * Whether the present facts meet the conditions of a tier.
   *
   * @param met whether they do
   * @param on the day of the facts
   * @param rated code of the tier that they give; empty if not ratable
   * @param text the whole in words
   * @param conditions each condition of the tier, where the rule is a ladder of conditions
   */
  public record Check(
      boolean met,
      LocalDate on,
      Optional<String> rated,
      LocalizedText text,
      List<Outcome> conditions) {}

  /** One condition with the customer's value, and whether it holds. */
  public record Outcome(LocalizedText text, boolean holds) {}

  /**
   * Approval or refusal.
   *
   * @param comment why; always present in a refusal
   */
  public record Decision(boolean approved, String by, Instant at, Optional<String> comment) {}

  /**
   * A withdrawal.
   *
   * @param day first day on which it no longer counts; the days before keep it
   */
  public record End(LocalDate day, String by, Instant at, String reason) {}

  /** Where it stands now. */
  public State state() {
    if (end.isPresent()) {
      return State.WITHDRAWN;
    }
    return decision.map(d -> d.approved() ? State.APPROVED : State.REFUSED).orElse(State.PENDING);
  }

  /** Whether it counts on a day as known at an instant, if nothing goes before it. */
  public boolean counts(LocalDate on, Instant knownAt) {
    return decision.filter(d -> d.approved() && !d.at().isAfter(knownAt)).isPresent()
        && !on.isBefore(from)
        && until.filter(on::isAfter).isEmpty()
        && end.filter(e -> !e.at().isAfter(knownAt) && !on.isBefore(e.day())).isEmpty();
  }

  /** The same after its decision. */
  public Standing decided(Decision made) {
    return with(Optional.of(made), end);
  }

  /** The same after its withdrawal. */
  public Standing ended(End made) {
    return with(decision, Optional.of(made));
  }

  private Standing with(Optional<Decision> newDecision, Optional<End> newEnd) {
    return new Standing(
        id,
        unit,
        customerId,
        number,
        kind,
        tier,
        from,
        until,
        due,
        scorecardVersion,
        reason,
        by,
        at,
        check,
        newDecision,
        newEnd);
  }
}
