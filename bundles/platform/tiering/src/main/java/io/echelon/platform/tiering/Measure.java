package io.echelon.platform.tiering;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Units of measure of scorecards as people write them. Safe for use by several threads. */
public final class Measure {
  private static final Messages MESSAGES = new Messages(Measure.class);
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private Measure() {}

  /**
   * A unit in a language; words that are not known stay as they are.
   *
   * @param unit as it stands in a scorecard, for example {@code CNY/month}
   */
  public static String in(String unit, Locale locale) {
    return WORD.matcher(unit)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    MESSAGES.find(found.group()).map(t -> t.in(locale)).orElse(found.group())));
  }

  /** A number with its unit behind it. */
  public static LocalizedText behind(LocalizedText number, String unit) {
    return new LocalizedText(
        number.en() + " " + in(unit, Locale.ENGLISH), number.zh() + " " + in(unit, Locale.CHINESE));
  }
}
