package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/** The platform's words in a request's history. */
final class EventText {
  private static final Messages MESSAGES = new Messages(EventText.class);

  private EventText() {}

  /**
   * What was done.
   *
   * @param action the action as the audit trail names it
   */
  static LocalizedText of(String action, Object... terms) {
    return MESSAGES.text(action, terms);
  }

  /** When something is due; never: a dash. */
  static LocalizedText due(Optional<Instant> at, ZoneId zone) {
    return at.map(due -> DueSentence.when(due.atZone(zone))).orElse(new LocalizedText("–", "–"));
  }
}
