package io.echelon.spi.scoring;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.InputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A way of rating customers, supplied by a scoring plug-in as an OSGi service.
 *
 * <p>A weighted strategy is a name and a default scorecard and inherits the rest. One that computes
 * by itself overrides {@link #compile}.
 *
 * <p>Called by the platform when the service appears (to keep the default scorecard as a draft-free
 * first version) and once at the start of each run (to compile). Implementations are immutable and
 * safe for use by several threads; no method may block on I/O other than reading its own resource.
 * An exception from any method fails the run that called it, with the strategy's id in the error;
 * nothing of that run is kept.
 */
@ConsumerType
public interface ScoringStrategy {

  /** Stable key by which a unit's policy names this strategy: lower case, digits and hyphens. */
  String id();

  /** The name shown to people. */
  LocalizedText name();

  /**
   * Opens the scorecard this strategy ships, as UTF-8 JSON in the platform's scorecard schema. The
   * caller closes the stream. Never null; the same bytes at every call.
   */
  InputStream defaultScorecard();

  /**
   * Prepares a scorer for one approved scorecard version.
   *
   * @param card a complete, validated scorecard, not necessarily the default one
   * @return a stateless scorer; never null
   * @throws IllegalArgumentException if this strategy can't work with {@code card}; the message
   *     names the part at fault
   */
  default Scorer compile(Scorecard card) {
    return new CompiledScorecard(card);
  }
}
