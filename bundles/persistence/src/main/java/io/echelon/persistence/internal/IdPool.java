package io.echelon.persistence.internal;

/**
 * Ids for rows that come one by one from many threads, from a sequence that counts in blocks: a
 * block is claimed for all, since Derby refuses a sequence that many ask at once. Ids ascend within
 * one process. Safe for use by several threads.
 */
public final class IdPool {
  private final String sequence;
  private final int block;
  private long next = 1;
  private long last;

  /**
   * @param block the sequence's increment and first value
   */
  public IdPool(String sequence, int block) {
    this.sequence = sequence;
    this.block = block;
  }

  /** The next id; one whose transaction is rolled back is not given again. */
  public synchronized long next(Jdbc jdbc) {
    if (next > last) {
      last = jdbc.next(sequence);
      next = last - block + 1;
    }
    return next++;
  }
}
