package io.echelon.platform.access.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import java.util.function.Supplier;

/** Does work anew when somebody else changed the same row first, a few times at most. */
final class Retry {
  private static final int ATTEMPTS = 5;

  private Retry() {}

  /**
   * @param work opens its own transaction and reads anew each time
   * @throws EchelonException STALE if the last attempt was too late, too
   */
  static <T> T whileStale(Supplier<T> work) {
    for (int attempt = 1; ; attempt++) {
      try {
        return work.get();
      } catch (EchelonException e) {
        if (e.code() != ErrorCode.STALE || attempt == ATTEMPTS) {
          throw e;
        }
      }
    }
  }
}
