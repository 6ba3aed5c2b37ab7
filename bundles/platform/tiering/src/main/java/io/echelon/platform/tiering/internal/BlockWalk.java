package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.LongFunction;

/**
 * Fills a page with what is sought in blocks of customers. A page looks at a bounded number of
 * blocks, so that a rare find does not read a million customers in one call.
 */
final class BlockWalk {
  /** Customers of a block. */
  static final int BLOCK = 2_000;

  private static final int MOST_BLOCKS = 10;

  private BlockWalk() {}

  /**
   * What a block holds.
   *
   * @param lastId id of the last customer that was looked at
   * @param items by customer id
   */
  record Found<T>(long lastId, SortedMap<Long, T> items) {}

  /**
   * @param blocks the block behind a customer id; empty behind the last
   */
  static <T> Page<T> page(long afterId, int size, LongFunction<Optional<Found<T>>> blocks) {
    List<T> page = new ArrayList<>();
    long last = afterId;
    for (int block = 0; block < MOST_BLOCKS; block++) {
      Optional<Found<T>> found = blocks.apply(last);
      if (found.isEmpty()) {
        return new Page<>(page, Optional.empty());
      }
      for (Map.Entry<Long, T> item : found.get().items().entrySet()) {
        if (page.size() == size) {
          return new Page<>(page, Optional.of(Long.toString(last)));
        }
        last = item.getKey();
        page.add(item.getValue());
      }
      last = found.get().lastId();
    }
    return new Page<>(page, Optional.of(Long.toString(last)));
  }
}
