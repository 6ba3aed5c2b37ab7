package io.echelon.surface.http;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * A stream that refuses (TOO_LARGE) to give more than so many bytes. What little is left to come is
 * read and thrown away first: a client that still writes when the connection is closed never sees
 * the answer (RFC 9112, section 9.6). Used by one thread.
 */
final class BoundedInput extends FilterInputStream {
  private static final Reasons REASONS = new Reasons(BoundedInput.class);
  private static final long PATIENCE = 4L << 20;
  private static final int BUFFER = 8 << 10;

  private final long limit;
  private long read;

  BoundedInput(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  /** Refuses a length before anything is read. */
  void announce(long length) {
    if (length > limit) {
      drain();
      throw REASONS.of(ErrorCode.TOO_LARGE, "body", limit);
    }
  }

  private void drain() {
    byte[] waste = new byte[BUFFER];
    try {
      long left = PATIENCE;
      for (int n = 0; n >= 0 && left > 0; left -= n) {
        n = in.read(waste);
      }
    } catch (IOException e) {
      return; // the client is gone, and with it whoever could read the answer
    }
  }

  @Override
  public int read() throws IOException {
    int b = super.read();
    count(b < 0 ? 0 : 1);
    return b;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int n = super.read(buffer, offset, length);
    count(Math.max(n, 0));
    return n;
  }

  @Override
  public long skip(long n) throws IOException {
    long skipped = super.skip(n);
    count(skipped);
    return skipped;
  }

  @Override
  public boolean markSupported() {
    return false;
  }

  private void count(long more) {
    read += more;
    announce(read);
  }
}
