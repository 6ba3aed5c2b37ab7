package io.echelon.persistence.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;

/** Cuts long IN lists into pieces that every database takes. */
public final class Chunks {
  private static final int SIZE = 500;

  private Chunks() {}

  public static <T> void each(Collection<T> items, Consumer<List<T>> work) {
    List<T> all = new ArrayList<>(items);
    for (int i = 0; i < all.size(); i += SIZE) {
      work.accept(all.subList(i, Math.min(all.size(), i + SIZE)));
    }
  }

  /** {@code (?, ?, ?)} for so many values. */
  public static String placeholders(int count) {
    return "(" + "?, ".repeat(count - 1) + "?)";
  }

  /** Parameters of a statement with a list at its end. */
  public static Object[] parameters(Object first, List<?> rest) {
    List<Object> all = new ArrayList<>(rest.size() + 1);
    all.add(first);
    all.addAll(rest);
    return all.toArray();
  }
}
