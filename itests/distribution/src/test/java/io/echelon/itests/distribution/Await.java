package io.echelon.itests.distribution;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Polls with a deadline. */
public final class Await {
  private static final Duration PATIENCE = Duration.ofSeconds(120);
  private static final long PAUSE_MILLIS = 50;

  private Await() {}

  public static <T> T until(String what, Supplier<T> value, Predicate<T> holds) {
    return within(PATIENCE, what, value, holds);
  }

  public static <T> T within(
      Duration patience, String what, Supplier<T> value, Predicate<T> holds) {
    long deadline = System.nanoTime() + patience.toNanos();
    T last = value.get();
    while (!holds.test(last)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + patience + ": " + what + "; " + last);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
      last = value.get();
    }
    return last;
  }
}
