package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.DeskTeam;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Who is in which team. The teams themselves stand in the unit's rules. A team with nobody in it is
 * open to every agent of the unit. Safe for use by several threads.
 */
@ProviderType
public interface Teams {
  /** Most people in a team. */
  int MOST = 500;

  /** The teams of the rules that hold today, with the number of their members. */
  List<Staffed> list(Caller caller, String unit);

  /**
   * The accounts in a team, by name.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND if the rules have no such team
   */
  List<String> members(Caller caller, String unit, String team);

  /**
   * Puts somebody into a team; needs the unit admin role. Without effect for a member.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND for the team; INVALID_INPUT unless
   *     the account is an enabled agent of the unit, or when the team is full
   */
  void add(Caller caller, String unit, String team, String account);

  /**
   * Takes somebody out of a team, also out of one that the rules no longer have; needs the unit
   * admin role. What the person has taken stays in its hands.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND if the person is not in it
   */
  void remove(Caller caller, String unit, String team, String account);

  /**
   * A team and how many people are in it.
   *
   * @param members 0: open to every agent
   */
  record Staffed(DeskTeam team, long members) {}
}
