package io.echelon.platform.quality.store;

import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityReview;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reviews, and figures of outcomes. Joins the caller's transaction. Periods are those of the
 * resolution, start inclusive, end exclusive.
 */
public interface QualityStore {

  /**
   * Closed requests in the order of {@code (id * factor + offset) mod 1,000,003}.
   *
   * @param factor 1 to 1,000,002
   * @param offset 0 to 1,000,002
   */
  List<DrawnRequest> sample(
      String unit, Instant from, Instant until, long factor, long offset, int limit);

  /** Who resolved a request last. */
  Optional<String> agent(long request);

  void insert(String unit, long request, QualityReview review);

  /** Reviews of a request, by reviewer. */
  List<QualityReview> reviews(long request);

  /** Counts of agents above a name, by name. */
  List<Figures> figures(String unit, Instant from, Instant until, String afterAgent, int limit);

  /**
   * The response time of an agent's request at a place in the order of these times.
   *
   * @param place 0 is the quickest
   */
  Duration response(String unit, String agent, Instant from, Instant until, long place);

  /** Means of the marks by agent; at most 50 agents. */
  Map<String, MeanMarks> marks(String unit, Collection<String> agents, Instant from, Instant until);

  /** Counts of one agent. */
  record Figures(String agent, long handled, long breached, long reopened) {}
}
