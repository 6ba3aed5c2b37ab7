package io.echelon.platform.base;

import java.util.function.Supplier;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Opens transactions. Domain services call it around their store calls; stores only join, and
 * refuse to work outside one. A call inside a transaction of the same thread joins it. Safe for use
 * by several threads.
 */
@ProviderType
public interface Transactions {

  /**
   * Runs the work in a transaction that may write; commits when it returns and rolls back whole
   * when it throws.
   *
   * @throws EchelonException STALE if another transaction changed the same row first,
   *     ALREADY_EXISTS if a unique key was taken meanwhile
   */
  <T> T write(Supplier<T> work);

  /** Runs the work in a transaction that only reads. */
  <T> T read(Supplier<T> work);

  /** As {@link #write}, without a result. */
  default void run(Runnable work) {
    write(
        () -> {
          work.run();
          return null;
        });
  }
}
