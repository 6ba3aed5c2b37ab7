package io.echelon.surface.http;

import java.util.concurrent.atomic.AtomicInteger;
import javax.servlet.Servlet;

/**
 * One container with the requests that are in it. Retired, it takes no further request and is
 * destroyed when the last one has left. Safe for use by several threads.
 */
final class Generation {
  private final Servlet container;
  private final AtomicInteger holders = new AtomicInteger(1);

  Generation(Servlet container) {
    this.container = container;
  }

  Servlet container() {
    return container;
  }

  /** Whether the caller may use the container; if so it must {@link #leave}. */
  boolean enter() {
    return holders.getAndUpdate(n -> n == 0 ? 0 : n + 1) > 0;
  }

  void leave() {
    if (holders.decrementAndGet() == 0) {
      container.destroy();
    }
  }

  /** Called once, by the owner. */
  void retire() {
    leave();
  }
}
