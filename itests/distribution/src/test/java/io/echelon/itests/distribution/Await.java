package io.echelon.itests.distribution;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** Polls with a deadline. */
public final class Await {
  private static final long DEADLINE_SECONDS = 120;
  private static final long PAUSE_MILLIS = 50;

  private Await() {}

  public static <T> T until(String what, Supplier<T> value, Predicate<T> holds) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
    T last = value.get();
    while (!holds.test(last)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("not within " + DEADLINE_SECONDS + " s: " + what + "; " + last);
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(PAUSE_MILLIS));
      last = value.get();
    }
    return last;
  }
}
