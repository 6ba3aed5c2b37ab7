package io.echelon.surface.shell.tier;

import io.echelon.platform.tiering.TierMatrix;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import java.io.PrintStream;
import java.util.List;

/** What is shown of a matrix: the cells that are not empty. */
public final class MatrixTable {
  private static final Table<Cell> CELL =
      new Table<Cell>()
          .column("from", Cell::from)
          .column("to", Cell::to)
          .column("customers", Cell::customers);

  private MatrixTable() {}

  private record Cell(String from, String to, long customers) {}

  public static void print(Words words, PrintStream out, TierMatrix matrix) {
    List<Cell> cells =
        matrix.rows().stream()
            .flatMap(
                row ->
                    row.to().entrySet().stream()
                        .filter(cell -> cell.getValue() > 0)
                        .map(
                            cell ->
                                new Cell(
                                    tier(words, row.from()),
                                    tier(words, cell.getKey()),
                                    cell.getValue())))
            .toList();
    CELL.print(words, out, cells);
  }

  /** A tier's code, or that there is none. */
  public static String tier(Words words, String code) {
    return code.equals(TierMatrix.NONE) ? words.get("tier.without") : code;
  }
}
