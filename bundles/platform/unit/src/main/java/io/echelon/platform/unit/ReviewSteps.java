package io.echelon.platform.unit;

import io.echelon.spi.LocalizedText;
import java.util.List;
import java.util.stream.IntStream;

/** The named steps that a run passes between its rating and its approval, in their order. */
public final class ReviewSteps {
  /** What a unit has that names none. */
  public static final List<LocalizedText> DEFAULT = List.of(new LocalizedText("Review", "复评"));

  private static final int MOST = 5;
  private static final int LONGEST = 100;

  private ReviewSteps() {}

  /**
   * The steps that configuration names, one list for each language.
   *
   * @param en names separated by semicolons, which may be Chinese ones; blank in both languages:
   *     the default
   * @param zh the same names in Chinese, in the same order
   * @throws IllegalArgumentException naming the fault
   */
  public static List<LocalizedText> parse(String en, String zh) {
    if (en.isBlank() && zh.isBlank()) {
      return DEFAULT;
    }
    List<String> english = names(en);
    List<String> chinese = names(zh);
    if (english.size() != chinese.size()) {
      throw new IllegalArgumentException(
          "reviewSteps.en names "
              + english.size()
              + " steps "
              + english
              + " and reviewSteps.zh "
              + chinese.size()
              + " "
              + chinese
              + "; both need the same number");
    }
    return checked(
        IntStream.range(0, english.size())
            .mapToObj(i -> new LocalizedText(english.get(i), chinese.get(i)))
            .toList());
  }

  /** The same steps, if there are 1 to 5 of them with names of at most 100 characters. */
  static List<LocalizedText> checked(List<LocalizedText> steps) {
    if (steps.isEmpty() || steps.size() > MOST) {
      throw new IllegalArgumentException("1 to " + MOST + " review steps, not " + steps.size());
    }
    for (LocalizedText step : steps) {
      if (step.en().length() > LONGEST || step.zh().length() > LONGEST) {
        throw new IllegalArgumentException(
            "the name of a review step has at most " + LONGEST + " characters: " + step.en());
      }
    }
    return List.copyOf(steps);
  }

  private static List<String> names(String list) {
    return List.of(list.strip().split("\\s*[;\uff1b]\\s*", -1));
  }
}
