package io.echelon.platform.tiering.internal;

import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Blocks that were read once and are needed again. Keeps as many as a share of the heap holds;
 * whoever misses one reads it again, so that neither the number of customers nor that of indicators
 * is bounded by memory.
 */
final class KeptBlocks {
  private static final int SHARE_OF_HEAP = 4;

  /** A member with its number. */
  private static final int MEMBER_BYTES = 96;

  private final long bytesPerCustomer;
  private final Map<Long, CustomerBlock> blocks = new HashMap<>();
  private long left = Runtime.getRuntime().maxMemory() / SHARE_OF_HEAP;

  KeptBlocks(Scorecard card) {
    bytesPerCustomer = MEMBER_BYTES + card.indicators().stream().mapToLong(KeptBlocks::bytes).sum();
  }

  private static long bytes(Indicator indicator) {
    return switch (indicator.kind()) {
      case NUMBER, DATE -> Double.BYTES;
      case CATEGORY -> Integer.BYTES;
      case FLAG -> 1;
    };
  }

  /** Whether there is room for one more block. */
  boolean hasRoom(int customers) {
    return left >= customers * bytesPerCustomer;
  }

  /** Keeps a block, whose batch must not be filled again. */
  void keep(long afterId, CustomerBlock block) {
    left -= block.values().capacity() * bytesPerCustomer;
    blocks.put(afterId, block);
  }

  /** Gives a block up to its last reader. */
  Optional<CustomerBlock> take(long afterId) {
    return Optional.ofNullable(blocks.remove(afterId));
  }
}
