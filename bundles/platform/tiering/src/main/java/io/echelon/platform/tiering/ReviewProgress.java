package io.echelon.platform.tiering;

import io.echelon.spi.LocalizedText;
import java.util.List;

/**
 * How far the review of a run has come.
 *
 * @param step number of the current step, from 1
 * @param name its name
 * @param steps all steps in their order, as the unit's policy had them when the run was started
 */
public record ReviewProgress(int step, LocalizedText name, List<LocalizedText> steps) {
  public ReviewProgress {
    steps = List.copyOf(steps);
    if (!steps.get(step - 1).equals(name)) {
      throw new IllegalArgumentException("step " + step + " of " + steps + " is not " + name);
    }
  }

  public static ReviewProgress of(int step, List<LocalizedText> steps) {
    return new ReviewProgress(step, steps.get(step - 1), steps);
  }

  public static ReviewProgress first(List<LocalizedText> steps) {
    return of(1, steps);
  }

  /** Whether approval comes after this step. */
  public boolean last() {
    return step == steps.size();
  }

  ReviewProgress next() {
    return of(step + 1, steps);
  }
}
