package io.echelon.platform.sla;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;

/** Words for the steps of a due time. */
final class CalendarText {
  private static final Messages MESSAGES = new Messages(CalendarText.class);

  private CalendarText() {}

  static LocalizedText text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }
}
