package io.echelon.platform.obligation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Keeps the clocks of dated promises. But for {@link #tick} the methods join the caller's
 * transaction. Safe for use by several threads.
 *
 * <p>Pauses belong to the subject: every clock of it that no other department owes stands still
 * with it, and one that starts later for an earlier instant counts them too.
 */
@ProviderType
public interface Obligations {

  /**
   * The plan of a clock, pauses of its subject until now included; keeps nothing.
   *
   * @param startedAt may lie in the past
   */
  ClockPlan plan(Promise promise, Instant startedAt);

  /** Starts a clock; it stands still where its subject does. What is past is done at once. */
  Obligation start(Promise promise, Instant startedAt);

  /**
   * Starts a clock instead of an open one, which stays to be read. Whom the old one told already is
   * told again only at moments to come.
   */
  Obligation replace(Obligation old, Promise promise, Instant startedAt);

  /**
   * Notes that a promise was kept, internal or not; without effect if it was before.
   *
   * @param team the department that kept it; empty: the subject's own
   */
  void met(String unit, String subject, String metric, Optional<String> team, Instant at);

  /** Some of a subject's open clocks end; nobody waits for what they promise any more. */
  void cancel(String unit, String subject, Predicate<Promise> which);

  /** The subject's clocks stand still from an instant on; without effect if they do. */
  void pause(String unit, String subject, Instant at);

  /** The subject's clocks run on, their ends put off by the pause; without effect if they run. */
  void resume(String unit, String subject, Instant at);

  /** Somebody else is to keep the subject's open promises. */
  void assign(String unit, String subject, Optional<String> owner);

  /** All promises of a subject, oldest first. */
  List<Obligation> of(String unit, String subject);

  /** The subject's pauses, oldest first. */
  List<Pause> pauses(String unit, String subject);

  /**
   * Does what clocks have to do before an instant: breaches promises, escalates; in blocks, each
   * with its events, audit rows and messages in one transaction of its own. Called every few
   * seconds, and by a test that moves the clock. Calls at the same time, earlier instants and
   * repeated calls do nothing twice.
   *
   * @return how many moments were done
   */
  int tick(Instant now);
}
