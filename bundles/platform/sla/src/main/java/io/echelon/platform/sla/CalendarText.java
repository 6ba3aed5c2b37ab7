package io.echelon.platform.sla;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.time.Duration;

/** Words for the steps of a due time. */
final class CalendarText {
  private static final Messages MESSAGES = new Messages(CalendarText.class);

  private CalendarText() {}

  static LocalizedText text(String key, Object... arguments) {
    return MESSAGES.text(key, arguments);
  }

  /** As in 1 h 30 min. */
  static LocalizedText duration(Duration time) {
    String key =
        time.toSecondsPart() > 0
            ? "duration.s"
            : time.toMinutesPart() > 0 ? "duration.m" : "duration.h";
    return text(key, time.toHours(), time.toMinutesPart(), time.toSecondsPart());
  }
}
