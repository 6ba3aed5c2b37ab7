package io.echelon.surface.console.internal.desk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.MetricText;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.sla.DueTime;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A clock of a request as its page shows it.
 *
 * @param name what is due
 * @param team the other department that owes it
 * @param grant on what it rests
 * @param summary why it is due then, in one sentence
 */
public record ClockRow(
    LocalizedText name,
    Optional<String> team,
    boolean internal,
    Optional<Grant> grant,
    LocalizedText summary,
    Instant startedAt,
    DueTime due,
    Obligation.State state,
    Optional<Instant> metAt) {
  static ClockRow of(DueExplanation.ExplainedClock explained) {
    Obligation clock = explained.clock();
    return new ClockRow(
        MetricText.of(clock.metric(), clock.promise().internal()),
        clock.promise().team(),
        clock.promise().internal(),
        explained.grant(),
        explained.summary(),
        clock.startedAt(),
        clock.due(),
        clock.state(),
        clock.metAt());
  }

  /** Whether it is still to be kept. */
  public boolean open() {
    return state.isOpen();
  }

  /** How much of the way to the due time is gone at an instant, 0 to 100. */
  public long percent(Instant now) {
    long whole = Math.max(1, Duration.between(startedAt, due.due()).toSeconds());
    long gone = Duration.between(startedAt, metAt.orElse(now)).toSeconds();
    return Math.max(0, Math.min(100, gone * 100 / whole));
  }
}
