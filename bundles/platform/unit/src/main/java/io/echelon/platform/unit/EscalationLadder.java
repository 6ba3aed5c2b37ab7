package io.echelon.platform.unit;

import io.echelon.platform.unit.EscalationLevel.Rank;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Whom the clocks of a unit tell when.
 *
 * @param levels each pair of share and rank once
 * @param managers accounts of the managers
 * @param leaders accounts of the leaders
 */
public record EscalationLadder(
    List<EscalationLevel> levels, List<String> managers, List<String> leaders) {

  /** Owner at half the time, managers at three quarters, leaders at the breach; nobody named. */
  public static final EscalationLadder DEFAULT =
      new EscalationLadder(
          List.of(
              new EscalationLevel(50, Rank.OWNER, false),
              new EscalationLevel(75, Rank.MANAGER, false),
              new EscalationLevel(100, Rank.LEADER, false)),
          List.of(),
          List.of());

  public EscalationLadder {
    levels = List.copyOf(levels);
    managers = List.copyOf(managers);
    leaders = List.copyOf(leaders);
    Set<List<Object>> seen = new HashSet<>();
    for (int i = 0; i < levels.size(); i++) {
      if (!seen.add(List.of(levels.get(i).share(), levels.get(i).to()))) {
        throw new IllegalArgumentException("/escalation/levels/" + i + ": stands twice");
      }
    }
  }

  /** The accounts that the rules name for a rank; none for the owner. */
  public List<String> named(Rank rank) {
    return switch (rank) {
      case OWNER -> List.of();
      case MANAGER -> managers;
      case LEADER -> leaders;
    };
  }
}
