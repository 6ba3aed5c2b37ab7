package io.echelon.surface.rest.internal.text;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.sla.DueTime;
import io.echelon.surface.rest.internal.view.DueView;
import java.time.Duration;
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
    StringBuilder text = new StringBuilder(due.summary().in(language)).append('\n');
    for (DueView.ClockView clock : due.clocks()) {
      text.append('\n').append(clock(clock, language));
    }
    text.append('\n').append(breakdown(due, language));
    return text.toString();
  }

  private static String clock(DueView.ClockView clock, Locale language) {
    TextTable days = new TextTable();
    for (DueTime.Step step : clock.due().steps()) {
      days.row(step.date().toString(), step.why().in(language));
    }
    String beyond = clock.due().beyondCalendar() ? word("beyond", language) + "\n" : "";
    String why =
        clock
            .grant()
            .map(
                grant ->
                    word("grant", language, grant.reason())
                        + "\n"
                        + grant.clause().map(c -> word("clause", language, c) + "\n").orElse(""))
            .orElse("");
    return word(
            "clock",
            language,
            clock.name(),
            local(clock.startedAt(), clock),
            local(clock.due().due(), clock),
            clock.zone(),
            MESSAGES.text("state." + clock.state()))
        + "\n"
        + why
        + days.render()
        + beyond;
  }

  private static String breakdown(DueView due, Locale language) {
    TextTable stays = new TextTable();
    for (Stay stay : due.breakdown()) {
      stays.row(
          MESSAGES.text("stay." + stay.state()).in(language),
          stay.team().orElse("-"),
          word("spent", language, time(stay.elapsed()), time(stay.workingTime())));
    }
    return word("breakdown", language) + "\n" + stays.render();
  }

  private static String time(Duration time) {
    return String.format(Locale.ROOT, "%d:%02d", time.toHours(), time.toMinutesPart());
  }

  private static String local(Instant at, DueView.ClockView clock) {
    return TIME.format(at.atZone(ZoneId.of(clock.zone())));
  }

  private static String word(String key, Locale language, Object... arguments) {
    return MESSAGES.text(key, arguments).in(language);
  }
}
