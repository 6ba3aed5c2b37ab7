package io.echelon.platform.quality;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * What customers answered when they were asked how content they were. A service of whichever bundle
 * asks them; evaluations do without where there is none. Safe for use by several threads.
 */
@ConsumerType
public interface AgentSatisfaction {

  /**
   * Means of the answers, 1 to 5, by agent; agents without an answer are absent. Joins or opens a
   * transaction.
   *
   * @param agents at most {@link Evaluations#MOST}
   * @param from of the resolution, inclusive
   * @param until exclusive
   */
  Map<String, Double> of(String unit, Collection<String> agents, Instant from, Instant until);
}
