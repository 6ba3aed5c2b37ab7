package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.AssignmentRule;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.RequestType;
import java.util.List;
import java.util.Optional;

/**
 * Whose a request is by the unit's rules.
 *
 * @param assignee the dedicated manager, where it goes to one
 * @param team the team; with an assignee the one it returns to
 * @param why for the history; absent where the rules say nothing
 */
record Assignment(Optional<String> assignee, Optional<String> team, Optional<String> why) {

  /**
   * Applies the rules.
   *
   * @param tier codes of the customer's tier and of its class; none without a tier
   * @param manager account of the customer's manager, where there is one that can work
   */
  static Assignment by(DeskRules rules, String item, List<String> tier, Optional<String> manager) {
    Optional<String> team = rules.type(item).map(RequestType::team);
    for (int i = 0; i < rules.assignment().size(); i++) {
      AssignmentRule rule = rules.assignment().get(i);
      boolean can = rule.to() != AssignmentRule.Target.MANAGER || manager.isPresent();
      if (can && rule.fits(item, tier)) {
        String line = ", tier " + (tier.isEmpty() ? "-" : tier.get(0)) + ", line " + (i + 1);
        return switch (rule.to()) {
          case MANAGER -> of(manager, team, "dedicated manager" + line);
          case TEAM -> of(Optional.empty(), rule.team(), "team" + line);
          case VIP_SEAT ->
              of(Optional.empty(), rules.vipSeat().map(DeskTeam::code), "VIP seat" + line);
        };
      }
    }
    return team.isPresent()
        ? of(Optional.empty(), team, "team for " + item)
        : new Assignment(Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static Assignment of(Optional<String> assignee, Optional<String> team, String why) {
    String to = assignee.or(() -> team).orElse("-");
    return new Assignment(assignee, team, Optional.of("assign → " + to + ": " + why));
  }

  boolean holdsOf(ServiceRequest request) {
    return request.assignee().equals(assignee) && request.team().equals(team);
  }
}
