package io.echelon.itests.distribution;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A page for people whose commands can be run: blocks marked {@code sh}, each with what it prints
 * in the block marked {@code text} behind it. {@code sh until} is asked again until it prints that.
 */
record Guide(List<Step> steps) {
  private static final Pattern BLOCK = Pattern.compile("(?ms)^```(sh until|sh|text)\\n(.*?)^```$");
  private static final String LEFT_OUT = "…";

  /** Commands and what they print. */
  record Step(String commands, boolean again, List<String> prints) {

    boolean isPrintedBy(String output) {
      String narrow = narrow(output);
      return prints.stream().allMatch(narrow::contains);
    }
  }

  static Guide of(String markdown) {
    List<Step> steps = new ArrayList<>();
    Matcher block = BLOCK.matcher(markdown);
    while (block.find()) {
      if (block.group(1).equals("text")) {
        steps.get(steps.size() - 1).prints().addAll(parts(block.group(2)));
      } else {
        boolean again = block.group(1).endsWith("until");
        steps.add(new Step(block.group(2), again, new ArrayList<>()));
      }
    }
    return new Guide(steps);
  }

  private static List<String> parts(String printed) {
    return printed
        .lines()
        .flatMap(line -> Pattern.compile(LEFT_OUT).splitAsStream(line))
        .map(part -> narrow(part).strip())
        .toList();
  }

  /** The width of a column depends on what else the table shows. */
  private static String narrow(String text) {
    return text.replaceAll(" +", " ");
  }
}
