package io.echelon.platform.servicedesk;

import java.util.Optional;

/**
 * Which part of a unit's queue.
 *
 * @param team requests of this team only
 * @param assignee requests in this person's hands only
 */
public record QueueFilter(Optional<String> team, Optional<String> assignee) {
  /** The whole queue. */
  public static final QueueFilter ALL = new QueueFilter(Optional.empty(), Optional.empty());

  /** The queue of a team. */
  public static QueueFilter team(String team) {
    return new QueueFilter(Optional.of(team), Optional.empty());
  }

  /** What somebody has to do. */
  public static QueueFilter of(String assignee) {
    return new QueueFilter(Optional.empty(), Optional.of(assignee));
  }
}
