package io.echelon.platform.servicedesk.store;

import java.util.List;
import java.util.Map;

/** Who is in which team. Joins the caller's transaction. */
public interface TeamStore {

  /** Adds a member; without effect for one. */
  void add(String unit, String team, String account);

  /** Whether there was such a member to be removed. */
  boolean remove(String unit, String team, String account);

  /** The members of a team, by name. */
  List<String> members(String unit, String team);

  /** The number of members of each team that has any. */
  Map<String, Long> counts(String unit);
}
