package io.echelon.platform.quality;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** The evaluation of those who work on requests. Safe for use by several threads. */
@ProviderType
public interface Evaluations {
  /** Most agents of a page: each is worked out by several queries. */
  int MOST = 50;

  /**
   * Evaluates agents over the requests that they resolved in a period, by name. For unit admins and
   * auditors.
   *
   * @param from first day, inclusive
   * @param to last day, inclusive; at most 400 days together
   * @param limit a page has at most {@link #MOST}
   */
  Page<AgentEvaluation> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit);
}
