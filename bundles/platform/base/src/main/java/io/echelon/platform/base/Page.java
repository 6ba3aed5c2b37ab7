package io.echelon.platform.base;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A page of a list that is walked by key.
 *
 * @param items in the list's order
 * @param next what to ask the next page with; empty on the last page
 */
public record Page<T>(List<T> items, Optional<String> next) {

  /** Most items a page holds. */
  public static final int MAX = 500;

  private static final Reasons REASONS = new Reasons(Page.class);

  public Page {
    items = List.copyOf(items);
  }

  /**
   * Cuts a page out of a list that was read with one item too many.
   *
   * @param read up to {@code limit + 1} items
   * @param limit items of a page
   * @param key the key of an item, as the next page is asked with
   */
  public static <T> Page<T> of(List<T> read, int limit, Function<T, String> key) {
    if (read.size() <= limit) {
      return new Page<>(read, Optional.empty());
    }
    List<T> items = read.subList(0, limit);
    return new Page<>(items, Optional.of(key.apply(items.get(limit - 1))));
  }

  /** The same page with other items. */
  public <R> Page<R> map(Function<T, R> mapper) {
    return new Page<>(items.stream().map(mapper).toList(), next);
  }

  /**
   * Checks a page size.
   *
   * @throws EchelonException INVALID_INPUT unless 1 to {@link #MAX}
   */
  public static int limit(int wanted) {
    if (wanted < 1 || wanted > MAX) {
      throw REASONS.invalid("limit", MAX, wanted);
    }
    return wanted;
  }
}
