package io.echelon.surface.rest.internal.text;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.sla.DueTime;
import io.echelon.surface.rest.internal.view.DueView;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Says in text why a request is due when it is due, in the time of the calendar's zone. */
public final class DueText extends TextWriter<DueView> {
  private static final Messages MESSAGES = new Messages(DueText.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  public DueText() {
    super(DueView.class);
  }

  @Override
  String render(DueView due, Locale language) {
    StringBuilder text = new StringBuilder(due.summary().in(language)).append("\n\n");
    text.append(word("grant", language, due.grant().reason())).append('\n');
    due.grant()
        .clause()
        .ifPresent(clause -> text.append(word("clause", language, clause)).append('\n'));
    for (DueView.ClockView clock : due.obligations()) {
      text.append('\n').append(clock(clock, language));
    }
    return text.toString();
  }

  private static String clock(DueView.ClockView clock, Locale language) {
    TextTable days = new TextTable();
    for (DueTime.Step step : clock.due().steps()) {
      days.row(step.date().toString(), step.why().in(language));
    }
    String beyond = clock.due().beyondCalendar() ? word("beyond", language) + "\n" : "";
    return word(
            "clock",
            language,
            clock.metric(),
            local(clock.startedAt(), clock),
            local(clock.due().due(), clock),
            clock.zone(),
            MESSAGES.text("state." + clock.state()))
        + "\n"
        + days.render()
        + beyond;
  }

  private static String local(Instant at, DueView.ClockView clock) {
    return TIME.format(at.atZone(ZoneId.of(clock.zone())));
  }

  private static String word(String key, Locale language, Object... arguments) {
    return MESSAGES.text(key, arguments).in(language);
  }
}
