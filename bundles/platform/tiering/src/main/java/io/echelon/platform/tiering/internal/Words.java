package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.util.List;

/** Short texts of an explanation. */
final class Words {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  /** What a flag that is set says. */
  static final LocalizedText YES = MESSAGES.text("yes");

  /** What a flag that is not set says. */
  static final LocalizedText NO = MESSAGES.text("no");

  /** What stands where nothing is known. */
  static final LocalizedText NONE = plain("-");

  private Words() {}

  /** A text that is the same in both languages, for example a number. */
  static LocalizedText plain(String text) {
    return new LocalizedText(text, text);
  }

  /** Whole months since a day. */
  static LocalizedText months(double months) {
    return MESSAGES.text("months", Numbers.plain(months));
  }

  /** Texts one after the other in both languages. */
  static LocalizedText join(List<LocalizedText> texts, LocalizedText between) {
    return new LocalizedText(
        String.join(between.en(), texts.stream().map(LocalizedText::en).toList()),
        String.join(between.zh(), texts.stream().map(LocalizedText::zh).toList()));
  }
}
