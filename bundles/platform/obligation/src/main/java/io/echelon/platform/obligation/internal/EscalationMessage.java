package io.echelon.platform.obligation.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.MetricText;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What a person is told of a clock. */
final class EscalationMessage {
  private static final Messages MESSAGES = new Messages(EscalationMessage.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int WHOLE = 100;

  private EscalationMessage() {}

  static OutboxMessage of(
      DueClock clock, EscalationLevel level, String recipient, Units units, Instant now) {
    LocalizedText what = MetricText.of(clock.metric(), clock.internal());
    String due = TIME.format(clock.due().atZone(units.zone()));
    String title = level.share() < WHOLE ? "ahead.title" : "over.title";
    String text = level.share() < WHOLE ? "ahead.text" : "over.text";
    return OutboxMessage.toStaff(
        clock.unit(),
        "ESCALATION",
        recipient,
        clock.subject(),
        MESSAGES.text(title, clock.name(), what, level.share()),
        MESSAGES.text(
            text, clock.name(), what, level.share(), due, MESSAGES.text("level." + level.to())),
        now,
        now);
  }
}
