package io.echelon.platform.servicedesk;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Why a request is due when it is due, and where its time went.
 *
 * @param number the request's number
 * @param clocks its clocks, oldest first, replaced ones too
 * @param pauses when its clocks stood still, oldest first
 * @param breakdown how long it was in which state with whom
 * @param summary the clock that comes due next in one sentence; the first where none runs
 */
public record DueExplanation(
    String number,
    List<ExplainedClock> clocks,
    List<Pause> pauses,
    List<Stay> breakdown,
    LocalizedText summary) {
  public DueExplanation {
    clocks = List.copyOf(clocks);
    pauses = List.copyOf(pauses);
    breakdown = List.copyOf(breakdown);
  }

  /**
   * A clock and on what it rests.
   *
   * @param clock with the way to its due time
   * @param grant what was granted; absent of one that was replaced, and of another department's
   * @param summary in one sentence
   */
  public record ExplainedClock(Obligation clock, Optional<Grant> grant, LocalizedText summary) {

    /** What is due, for example {@code FIRST_ANSWER}. */
    public String metric() {
      return clock.metric();
    }

    /** By when. */
    public Instant dueAt() {
      return clock.due().due();
    }

    /** Whether the request's own clock, not that of another department's part. */
    public boolean own() {
      return clock.promise().team().isEmpty();
    }

    /** Whether it is an operational target, which no customer is told. */
    public boolean internal() {
      return clock.promise().internal();
    }
  }
}
