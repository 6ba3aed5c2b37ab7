package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.spi.Severity;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.annotation.versioning.ProviderType;

/**
 * What is done with a request beside its steps. Each call needs the version that the agent has seen
 * and refuses an outdated one as STALE; each is kept in the history and audited. Safe for use by
 * several threads.
 */
@ProviderType
public interface RequestHandling {

  /**
   * Says how bad it is. What is promised for that severity counts from the acceptance on, with all
   * pauses since; where its time has passed by now, from now on.
   *
   * @param reason in the agent's words
   */
  ServiceRequest classify(
      Caller caller, String unit, String number, Severity severity, long version, String reason);

  /**
   * Hands it to a team, in which somebody has to take it.
   *
   * @param team one of the teams that the unit's rules name; where they name none, any of 1 to 64
   *     characters
   */
  ServiceRequest handOver(
      Caller caller, String unit, String number, String team, long version, Optional<String> note);

  /** Gives it back to its team: it is in nobody's hands until somebody takes it. */
  ServiceRequest release(
      Caller caller, String unit, String number, long version, Optional<String> note);

  /**
   * Asks another department for its part, with a clock of its own that runs whatever the customer
   * is asked meanwhile.
   *
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP if its clock runs already
   */
  ServiceRequest ask(
      Caller caller, String unit, String number, String team, Deadline deadline, long version);

  /** Another department has done its part. */
  ServiceRequest done(Caller caller, String unit, String number, String team, long version);

  /**
   * Closes an open request on which no agreement was reached, whatever its state; its clocks are
   * cancelled. For what approved it: needs the approver role.
   *
   * @param reason why
   */
  ServiceRequest closeUnagreed(Caller caller, String unit, String number, String reason);

  /** By when; exactly one is present. */
  record Deadline(OptionalInt workingDays, Optional<Duration> within) {
    public Deadline {
      if (workingDays.isPresent() == within.isPresent()) {
        throw new IllegalArgumentException("a deadline has either workingDays or within");
      }
    }
  }
}
