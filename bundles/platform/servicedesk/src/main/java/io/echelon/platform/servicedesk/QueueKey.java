package io.echelon.platform.servicedesk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.unit.MarkEffect;

/**
 * A request's place among those that are not urgent: by rank, then by score. Follows the customer's
 * tier and marks, whatever was promised.
 *
 * @param rank the tier's rank, 1 is the best; {@link #FIRST} and {@link #LAST} by a mark; {@link
 *     Grant#LAST_RANK} without a tier
 * @param score the customer's points, high goes first
 */
public record QueueKey(int rank, double score) {
  /** Before every tier. */
  public static final int FIRST = 0;

  /** Behind every tier and behind customers without one. */
  public static final int LAST = Grant.LAST_RANK + 1;

  /** The place of a customer of a tier with a mark. */
  public static QueueKey of(int tierRank, double score, MarkEffect mark) {
    return switch (mark) {
      case FIRST -> new QueueKey(FIRST, score);
      case LAST, HELD -> new QueueKey(LAST, score);
      case NONE -> new QueueKey(tierRank, score);
    };
  }
}
