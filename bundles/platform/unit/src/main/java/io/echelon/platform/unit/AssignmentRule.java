package io.echelon.platform.unit;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * To whom new requests of some customers go.
 *
 * @param items codes of service items; none: whatever is asked for
 * @param tiers codes of tiers, or of the classes they belong to; none: everybody
 * @param to to whom
 * @param team code of the team, where it is one
 */
public record AssignmentRule(
    List<String> items, List<String> tiers, Target to, Optional<String> team) {

  /** Who can be named. */
  public enum Target {
    /**
     * The customer's dedicated account manager; without one that can work, the next line counts.
     */
    MANAGER,
    /** The named team. */
    TEAM,
    /** The team that is the VIP seat. */
    VIP_SEAT
  }

  public AssignmentRule {
    Objects.requireNonNull(to, "to");
    items = items == null ? List.of() : List.copyOf(items);
    tiers = tiers == null ? List.of() : List.copyOf(tiers);
    team = team == null ? Optional.empty() : team;
    if (team.isPresent() != (to == Target.TEAM)) {
      throw new IllegalArgumentException(
          "/desk/assignment: a team is named where the requests go to a TEAM, and only there");
    }
  }

  /**
   * Whether it is about a request.
   *
   * @param item code of the service item
   * @param tier codes of the tier and of its class; none of a customer without a tier
   */
  public boolean fits(String item, List<String> tier) {
    return (items.isEmpty() || items.contains(item))
        && (tiers.isEmpty() || tier.stream().anyMatch(tiers::contains));
  }
}
