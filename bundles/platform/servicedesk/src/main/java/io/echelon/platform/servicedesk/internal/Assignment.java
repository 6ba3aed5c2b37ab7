package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.AssignmentRule;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.RequestType;
import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Optional;

/**
 * Whose a request is by the unit's rules.
 *
 * @param assignee the dedicated manager, where it goes to one
 * @param team the team; with an assignee the one it returns to
 * @param why for the history; that it was accepted where the rules say nothing
 */
record Assignment(Optional<String> assignee, Optional<String> team, LocalizedText why) {

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
        String line = Integer.toString(i + 1);
        String code = tier.isEmpty() ? "–" : tier.get(0);
        return switch (rule.to()) {
          case MANAGER ->
              new Assignment(
                  manager, team, EventText.of("assign.MANAGER", manager.orElseThrow(), code, line));
          case TEAM -> to(rules, rule.team(), "assign.TEAM", code, line);
          case VIP_SEAT ->
              to(rules, rules.vipSeat().map(DeskTeam::code), "assign.VIP_SEAT", code, line);
        };
      }
    }
    return team.isPresent()
        ? to(rules, team, "assign.type", "", "")
        : new Assignment(Optional.empty(), Optional.empty(), EventText.of("accept"));
  }

  private static Assignment to(
      DeskRules rules, Optional<String> team, String by, String tier, String line) {
    Object name = team.flatMap(rules::team).<Object>map(DeskTeam::name).orElse(team.orElse("–"));
    return new Assignment(Optional.empty(), team, EventText.of(by, name, tier, line));
  }

  boolean holdsOf(ServiceRequest request) {
    return request.assignee().equals(assignee) && request.team().equals(team);
  }
}
