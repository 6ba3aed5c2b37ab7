package io.echelon.spi.scoring.card;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Two or three axes kept side by side. A customer has one level on each; the levels together are
 * its cell, and the cell is its tier.
 *
 * @param axes in their order, two or three
 * @param cells tier per cell code; a cell that is not named is the tier of its own code
 */
public record AxesMatrix(List<Axis> axes, Map<String, String> cells) implements TierRule {
  private static final int MOST_AXES = 3;

  public AxesMatrix {
    axes = List.copyOf(axes);
    cells = cells == null ? Map.of() : Map.copyOf(cells);
    if (axes.size() < 2 || axes.size() > MOST_AXES) {
      throw new IllegalArgumentException("/rule/axes: two or three are needed");
    }
  }

  /**
   * An axis.
   *
   * @param code stable key
   * @param name the name shown to people
   * @param levels tried in order; at least two
   */
  public record Axis(String code, LocalizedText name, List<Level> levels) {
    public Axis {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      levels = List.copyOf(levels);
      if (levels.size() < 2) {
        throw new IllegalArgumentException("axis " + code + " has fewer than two levels");
      }
    }
  }

  /**
   * A level of an axis.
   *
   * @param code stable key
   * @param name the name shown to people
   * @param all what must hold, all of it; empty for the last level, which takes the rest
   */
  public record Level(String code, LocalizedText name, List<Condition> all) {
    public Level {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
      all = all == null ? List.of() : List.copyOf(all);
    }
  }

  /** Number of cells. */
  public int size() {
    return axes.stream().mapToInt(a -> a.levels().size()).reduce(1, Math::multiplyExact);
  }

  /**
   * The levels of a cell, one per axis.
   *
   * @param cell 0 to {@link #size()} exclusive; the last axis varies fastest
   */
  public List<Level> levels(int cell) {
    Level[] levels = new Level[axes.size()];
    int rest = cell;
    for (int a = levels.length - 1; a >= 0; a--) {
      List<Level> ofAxis = axes.get(a).levels();
      levels[a] = ofAxis.get(rest % ofAxis.size());
      rest /= ofAxis.size();
    }
    return List.of(levels);
  }

  /** Code of a cell: the codes of its levels, joined by {@code _}. */
  public String code(int cell) {
    return String.join("_", levels(cell).stream().map(Level::code).toList());
  }

  /** Code of the tier that a cell is. */
  public String tier(int cell) {
    String code = code(cell);
    return cells.getOrDefault(code, code);
  }
}
