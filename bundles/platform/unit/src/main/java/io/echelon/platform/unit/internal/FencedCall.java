package io.echelon.platform.unit.internal;

import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A call that knows whether somebody still waits for it, and counts itself while nobody does. */
final class FencedCall<T> implements Callable<T> {
  private final Callable<T> call;
  private final AtomicInteger abandonedCalls;
  private boolean returned;
  private boolean abandoned;

  FencedCall(Callable<T> call, AtomicInteger abandonedCalls) {
    this.call = call;
    this.abandonedCalls = abandonedCalls;
  }

  @Override
  public T call() throws Exception {
    try {
      return call.call();
    } finally {
      leave();
    }
  }

  /** Nobody waits any more; false if the call returned in the same moment. */
  synchronized boolean abandon() {
    if (!returned) {
      abandoned = true;
      abandonedCalls.incrementAndGet();
    }
    return abandoned;
  }

  private synchronized void leave() {
    returned = true;
    if (abandoned) {
      abandonedCalls.decrementAndGet();
    }
  }
}
