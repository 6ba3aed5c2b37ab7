package io.echelon.platform.unit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How a unit's service desk divides its work. Part of the unit's rules.
 *
 * @param teams the teams; none: one queue for all agents
 * @param types which team serves which service item; one that is not named belongs to no team
 * @param assignment to whom a new request goes by its customer's tier; the first line that fits
 *     counts, and after all of them the team of the request's type
 * @param causes what a resolved request can have been caused by; none: no cause is asked for
 * @param reopenDays how many days after its resolution a request can be re-opened, 1 to 366;
 *     absent: {@value #REOPEN_DAYS}
 */
public record DeskRules(
    List<DeskTeam> teams,
    List<RequestType> types,
    List<AssignmentRule> assignment,
    List<CauseRule> causes,
    Integer reopenDays) {

  /** One queue, nobody preferred. */
  public static final DeskRules DEFAULT =
      new DeskRules(List.of(), List.of(), List.of(), List.of(), null);

  private static final int REOPEN_DAYS = 30;

  public DeskRules {
    teams = teams == null ? List.of() : List.copyOf(teams);
    types = types == null ? List.of() : List.copyOf(types);
    assignment = assignment == null ? List.of() : List.copyOf(assignment);
    causes = causes == null ? List.of() : List.copyOf(causes);
    reopenDays = reopenDays == null ? REOPEN_DAYS : reopenDays;
    once("teams", "code", teams, DeskTeam::code);
    once("types", "item", types, RequestType::item);
    once("causes", "code", causes, CauseRule::code);
    Set<String> known = teams.stream().map(DeskTeam::code).collect(Collectors.toSet());
    for (int i = 0; i < types.size(); i++) {
      checkTeam("types", i, types.get(i).team(), known);
    }
    for (int i = 0; i < assignment.size(); i++) {
      checkAssignment(i, assignment.get(i), teams, known);
    }
  }

  private static <T> void once(String list, String key, List<T> items, Function<T, String> code) {
    Set<String> seen = new HashSet<>();
    for (int i = 0; i < items.size(); i++) {
      if (!seen.add(code.apply(items.get(i)))) {
        throw new IllegalArgumentException(
            "/desk/"
                + list
                + "/"
                + i
                + "/"
                + key
                + ": "
                + code.apply(items.get(i))
                + " stands twice");
      }
    }
  }

  private static void checkTeam(String list, int i, String team, Set<String> known) {
    if (!known.contains(team)) {
      throw new IllegalArgumentException(
          "/desk/" + list + "/" + i + "/team: " + team + " is none of the teams");
    }
  }

  private static void checkAssignment(
      int i, AssignmentRule rule, List<DeskTeam> teams, Set<String> known) {
    rule.team().ifPresent(team -> checkTeam("assignment", i, team, known));
    if (rule.to() == AssignmentRule.Target.VIP_SEAT && teams.stream().noneMatch(DeskTeam::vip)) {
      throw new IllegalArgumentException(
          "/desk/assignment/" + i + "/to: none of the teams is a VIP seat");
    }
  }

  /** How requests for a service item are handled. */
  public Optional<RequestType> type(String item) {
    return types.stream().filter(t -> t.item().equals(item)).findFirst();
  }

  /** The team with a code. */
  public Optional<DeskTeam> team(String code) {
    return teams.stream().filter(t -> t.code().equals(code)).findFirst();
  }

  /** The VIP seat, where there is one. */
  public Optional<DeskTeam> vipSeat() {
    return teams.stream().filter(DeskTeam::vip).findFirst();
  }
}
