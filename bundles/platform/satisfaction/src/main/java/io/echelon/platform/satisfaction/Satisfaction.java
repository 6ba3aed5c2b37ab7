package io.echelon.platform.satisfaction;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What customers' answers say. Safe for use by several threads. */
@ProviderType
public interface Satisfaction {

  /**
   * The figures of the surveys that were sent during a period; for agents, unit admins and
   * auditors.
   *
   * @param by by what they are told apart
   * @param from first day, inclusive
   * @param last last day, inclusive; at most five years after the first
   * @return one line for each value that occurs, by value; at most 1,000
   */
  List<SatisfactionLine> statistics(
      Caller caller, String unit, By by, LocalDate from, LocalDate last);

  /** By what surveys are told apart. */
  enum By {
    TIER,
    AGENT,
    CHANNEL
  }

  /**
   * Figures of the surveys of one tier, agent or channel.
   *
   * @param key code of the tier, account of the agent or id of the channel; empty: without one
   * @param sent how many were sent
   * @param answered how many of them were answered
   * @param mean mean score, 1 to 5; absent without answers
   * @param content share of the answers of 4 or 5, 0 to 1; absent without answers
   */
  record SatisfactionLine(
      Optional<String> key,
      long sent,
      long answered,
      Optional<Double> mean,
      Optional<Double> content) {

    /** Of counted answers. */
    public static SatisfactionLine of(
        Optional<String> key, long sent, long answered, long scores, long content) {
      return new SatisfactionLine(
          key,
          sent,
          answered,
          answered == 0 ? Optional.empty() : Optional.of((double) scores / answered),
          answered == 0 ? Optional.empty() : Optional.of((double) content / answered));
    }
  }
}
