package io.echelon.persistence.internal;

/**
 * Claims ids for bulk inserts from a sequence that counts in blocks; a block's remainder is given
 * up, so that ids ascend from claim to claim on every node.
 */
public final class Ids {
  private final Jdbc jdbc;
  private final String sequence;
  private final int block;
  private long next = 1;
  private long last;

  /**
   * @param block the sequence's increment and first value
   */
  public Ids(Jdbc jdbc, String sequence, int block) {
    this.jdbc = jdbc;
    this.sequence = sequence;
    this.block = block;
  }

  /** The next id, above all that were claimed in this transaction. */
  public long next() {
    if (next > last) {
      last = jdbc.next(sequence);
      next = last - block + 1;
    }
    return next++;
  }
}
