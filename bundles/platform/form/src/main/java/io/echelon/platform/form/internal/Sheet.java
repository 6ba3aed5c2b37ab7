package io.echelon.platform.form.internal;

import java.io.Closeable;
import java.io.IOException;
import java.util.List;

/** What a form is written on, from top to bottom. Closing it completes the file. */
interface Sheet extends Closeable {

  /** The heading of the form. */
  void title(String title, String subtitle) throws IOException;

  /** Labels with their values, several side by side. */
  void pairs(List<Pair> pairs) throws IOException;

  /** Begins a table; its headings stand again on each page. */
  void table(String caption, List<Column> columns) throws IOException;

  /**
   * A row of the table begun last.
   *
   * @param cells texts and numbers, one per column
   */
  void row(List<?> cells) throws IOException;

  /** A paragraph. */
  void text(String text) throws IOException;

  /** A label with its value. */
  record Pair(String label, String value) {}

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param share of the width, in relation to the other columns
   */
  record Column(String heading, int share) {}
}
