package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;

/** Short texts of an explanation. */
final class Words {
  private static final Messages MESSAGES = new Messages(ExplanationWriter.class);

  /** What a flag that is set says. */
  static final LocalizedText YES = MESSAGES.text("yes");

  /** What stands where nothing is known. */
  static final LocalizedText NONE = plain("-");

  private Words() {}

  /** A text that is the same in both languages, for example a number. */
  static LocalizedText plain(String text) {
    return new LocalizedText(text, text);
  }

  /** A text with something behind it in both languages. */
  static LocalizedText append(LocalizedText text, String suffix) {
    return new LocalizedText(text.en() + suffix, text.zh() + suffix);
  }
}
