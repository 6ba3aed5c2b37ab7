package io.echelon.surface.shell;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.apache.karaf.shell.support.table.ShellTable;

/**
 * What is shown of things of one kind: as a table with a heading, or one thing line by line. Made
 * once, then only read.
 *
 * @param <T> the kind
 */
public final class Table<T> {
  private final List<Column<T>> columns = new ArrayList<>();

  private record Column<T>(String key, Function<T, ?> value) {}

  /**
   * Adds a column.
   *
   * @param key the heading is the message {@code column.<key>}
   */
  public Table<T> column(String key, Function<T, ?> value) {
    columns.add(new Column<>(key, value));
    return this;
  }

  /** Prints several, one a row. */
  public void print(Words words, PrintStream out, List<? extends T> items) {
    ShellTable table = new ShellTable().emptyTableText(words.get("table.empty"));
    columns.forEach(column -> table.column(heading(words, column)));
    for (T item : items) {
      Object[] cells = columns.stream().map(c -> words.of(c.value().apply(item))).toArray();
      table.addRow().addContent(Arrays.asList(cells));
    }
    table.print(out);
  }

  /** Prints one, a line for each value that there is. */
  public void show(Words words, PrintStream out, T item) {
    for (Column<T> column : columns) {
      String value = words.of(column.value().apply(item));
      if (!value.isEmpty()) {
        out.println(heading(words, column) + ": " + value);
      }
    }
  }

  private static String heading(Words words, Column<?> column) {
    return words.get("column." + column.key());
  }
}
