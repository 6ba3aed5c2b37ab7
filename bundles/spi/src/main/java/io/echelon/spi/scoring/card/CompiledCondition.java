package io.echelon.spi.scoring.card;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import java.util.List;

/** A condition with its codes resolved. */
interface CompiledCondition {
  boolean holds(IndicatorBatch in, ScoreBatch out, int row);

  /** All conditions of a rung or level as one; no condition holds for everybody. */
  static CompiledCondition all(Scorecard card, List<Condition> conditions) {
    CompiledCondition[] parts =
        conditions.stream().map(c -> of(card, c)).toArray(CompiledCondition[]::new);
    return (in, out, row) -> {
      for (CompiledCondition part : parts) {
        if (!part.holds(in, out, row)) {
          return false;
        }
      }
      return true;
    };
  }

  private static CompiledCondition of(Scorecard card, Condition c) {
    if (c.score().isPresent()) {
      return score(card, c);
    }
    int column = card.indicatorIndex(c.indicator().get());
    boolean missing = c.whenMissing().orElse(false);
    return switch (card.indicators().get(column).kind()) {
      case NUMBER, DATE -> {
        Ends ends = new Ends(c);
        yield (in, out, row) -> {
          double value = in.numbers(column)[row];
          return Double.isNaN(value) ? missing : ends.hold(value);
        };
      }
      case CATEGORY -> {
        List<String> codes = card.indicators().get(column).categoryCodes();
        boolean[] member = new boolean[codes.size()];
        for (int i = 0; i < member.length; i++) {
          member[i] = c.in().contains(codes.get(i));
        }
        yield (in, out, row) -> {
          int value = in.categories(column)[row];
          return value < 0 ? missing : member[value];
        };
      }
      case FLAG -> {
        boolean is = c.is().get();
        yield (in, out, row) -> in.flags(column)[row] == is;
      }
    };
  }

  private static CompiledCondition score(Scorecard card, Condition c) {
    Ends ends = new Ends(c);
    if (c.score().get().equals(CutOffs.TOTAL)) {
      return (in, out, row) -> ends.hold(out.total()[row]);
    }
    int group = card.groupIndex(c.score().get());
    return (in, out, row) -> ends.hold(out.groups(group)[row]);
  }

  /** Up to four ends of a range. */
  final class Ends {
    private final double above;
    private final double atLeast;
    private final double below;
    private final double atMost;

    Ends(Condition c) {
      above = c.above().orElse(Double.NaN);
      atLeast = c.atLeast().orElse(Double.NEGATIVE_INFINITY);
      below = c.below().orElse(Double.NaN);
      atMost = c.atMost().orElse(Double.POSITIVE_INFINITY);
    }

    /** An end that is not given is NaN, so that its opposite holds for no value. */
    boolean hold(double value) {
      return value >= atLeast && value <= atMost && !(value <= above) && !(value >= below);
    }
  }
}
