package io.echelon.spi.scoring.card;

import java.util.Optional;
import java.util.Set;

/**
 * One thing that must hold of a customer. Reads an indicator or a score and tests it in one way: a
 * number by one or two ends, a category by a set, a flag by its state.
 *
 * @param indicator code of the indicator it reads; empty if it reads a score
 * @param score code of the group whose subtotal it reads, or {@link CutOffs#TOTAL}; empty if it
 *     reads an indicator
 * @param above the value must be greater, exclusive
 * @param atLeast the value must be greater or equal, inclusive
 * @param below the value must be less, exclusive
 * @param atMost the value must be less or equal, inclusive
 * @param in the category must be one of these; empty otherwise
 * @param is the flag must be this
 * @param whenMissing what it says of a customer without the value; empty: such a customer is not
 *     ratable
 */
public record Condition(
    Optional<String> indicator,
    Optional<String> score,
    Optional<Double> above,
    Optional<Double> atLeast,
    Optional<Double> below,
    Optional<Double> atMost,
    Set<String> in,
    Optional<Boolean> is,
    Optional<Boolean> whenMissing) {
  public Condition {
    indicator = indicator == null ? Optional.empty() : indicator;
    score = score == null ? Optional.empty() : score;
    above = above == null ? Optional.empty() : above;
    atLeast = atLeast == null ? Optional.empty() : atLeast;
    below = below == null ? Optional.empty() : below;
    atMost = atMost == null ? Optional.empty() : atMost;
    in = in == null ? Set.of() : Set.copyOf(in);
    is = is == null ? Optional.empty() : is;
    whenMissing = whenMissing == null ? Optional.empty() : whenMissing;
  }

  /** Whether it tests a number by its ends. */
  public boolean hasEnd() {
    return above.isPresent() || atLeast.isPresent() || below.isPresent() || atMost.isPresent();
  }
}
