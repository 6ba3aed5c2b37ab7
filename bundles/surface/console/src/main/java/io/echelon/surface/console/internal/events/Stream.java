package io.echelon.surface.console.internal.events;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.BooleanSupplier;
import javax.servlet.AsyncContext;
import javax.servlet.ServletOutputStream;

/** A connection on which a page is told of changes. Told by one thread at a time. */
final class Stream {
  private static final int ROUNDS_PER_CHECK = 5;

  private final AsyncContext connection;
  private final BooleanSupplier allowed;
  private int rounds;
  private volatile boolean open = true;

  /**
   * @param allowed whether whoever listens is still signed in and may still see it
   */
  Stream(AsyncContext connection, BooleanSupplier allowed) {
    this.connection = connection;
    this.allowed = allowed;
  }

  boolean isOpen() {
    return open;
  }

  /**
   * Tells of a change; otherwise, now and then, that the connection is alive. The first time it
   * always tells of one, since nobody knows what changed before the page listened.
   */
  void tell(boolean changed) {
    rounds++;
    boolean check = rounds % ROUNDS_PER_CHECK == 0;
    if (check && !allowed.getAsBoolean()) {
      end();
    } else if (changed || rounds == 1) {
      write("data: changed\n\n");
    } else if (check) {
      write(":\n\n");
    }
  }

  /** Ends the connection; the page may open another. */
  void end() {
    open = false;
    try {
      connection.complete();
    } catch (IllegalStateException e) {
      return; // it has ended by itself
    }
  }

  void write(String text) {
    try {
      ServletOutputStream out = connection.getResponse().getOutputStream();
      out.write(text.getBytes(StandardCharsets.UTF_8));
      out.flush();
    } catch (IOException | IllegalStateException e) {
      end();
    }
  }
}
