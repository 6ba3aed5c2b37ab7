package io.echelon.platform.quality;

import java.time.Duration;
import java.util.Optional;

/**
 * How an agent worked in a period (F11). Each request counts once, for whoever resolved it last.
 *
 * @param agent account of the agent
 * @param handled how many requests were resolved
 * @param medianResponse working time to the first answer of the request in the middle
 * @param slowResponse the same, which 90 % of the requests kept
 * @param inTime share without a missed promise, 0 to 1
 * @param resolvedAtOnce share that was never opened again, 0 to 1
 * @param satisfaction mean of the customers' answers, 1 to 5; absent where nobody answered
 * @param marks means of the reviews' marks; absent where nothing was reviewed
 */
public record AgentEvaluation(
    String agent,
    long handled,
    Duration medianResponse,
    Duration slowResponse,
    double inTime,
    double resolvedAtOnce,
    Optional<Double> satisfaction,
    Optional<MeanMarks> marks) {

  /**
   * Means of reviews.
   *
   * @param reviews how many there are
   */
  public record MeanMarks(long reviews, double process, double attitude, double result) {}
}
