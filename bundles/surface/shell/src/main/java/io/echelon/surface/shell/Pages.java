package io.echelon.surface.shell;

import io.echelon.platform.base.Page;
import java.io.PrintStream;

/** Prints pages. */
public final class Pages {
  private Pages() {}

  /** The rows, and how to ask for more. */
  public static <T> void print(Page<T> page, Table<T> table, Words words, PrintStream out) {
    table.print(words, out, page.items());
    page.next().ifPresent(next -> out.println(words.get("page.more", next)));
  }
}
