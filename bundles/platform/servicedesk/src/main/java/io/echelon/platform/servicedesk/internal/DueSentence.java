package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.MetricText;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.spi.LocalizedText;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** The sentence that says why a request is due when it is due. */
final class DueSentence {
  private static final Messages MESSAGES = new Messages(DueSentence.class);
  private static final DateTimeFormatter ENGLISH =
      DateTimeFormatter.ofPattern("HH:mm 'on' d MMMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter CHINESE =
      DateTimeFormatter.ofPattern("yyyy年M月d日 HH:mm", Locale.CHINESE);

  private DueSentence() {}

  static LocalizedText write(Obligation clock, Optional<Grant> grant, BusinessCalendar calendar) {
    DueTime due = clock.due();
    LocalizedText when = when(due.due().atZone(calendar.zone()));
    LocalizedText sentence =
        grant
            .map(g -> MESSAGES.text("due." + clock.metric(), when, g.reason()))
            .orElseGet(() -> without(clock, when));
    if (clock.state() == Obligation.State.PAUSED) {
      return MESSAGES.text("due.paused", sentence);
    }
    if (grant.isPresent() && grant.get().within().isPresent() && grant.get().hours().isEmpty()) {
      return MESSAGES.text("due.elapsed", sentence);
    }
    List<Step> skipped =
        due.steps().stream().filter(s -> s.kind() == DueTime.Kind.SKIPPED).toList();
    if (!skipped.isEmpty()) {
      sentence =
          MESSAGES.text(
              "due.skipped",
              sentence,
              new LocalizedText(spans(skipped, Locale.ENGLISH), spans(skipped, Locale.CHINESE)));
    }
    return due.beyondCalendar() ? MESSAGES.text("due.beyond", sentence) : sentence;
  }

  /** A point in time as people write it. */
  static LocalizedText when(ZonedDateTime local) {
    return new LocalizedText(ENGLISH.format(local), CHINESE.format(local));
  }

  private static LocalizedText without(Obligation clock, LocalizedText when) {
    LocalizedText metric = MetricText.of(clock.metric(), clock.promise().internal());
    return clock
        .promise()
        .team()
        .map(team -> MESSAGES.text("due.team", metric, team, when))
        .orElseGet(() -> MESSAGES.text("due.replaced", metric, when));
  }

  /** Neighbouring days that were skipped for the same reason become one span. */
  private static String spans(List<Step> skipped, Locale locale) {
    List<List<Step>> spans = new ArrayList<>();
    for (Step step : skipped) {
      List<Step> last = spans.isEmpty() ? List.of() : spans.get(spans.size() - 1);
      if (!last.isEmpty()
          && last.get(last.size() - 1).date().plusDays(1).equals(step.date())
          && last.get(0).why().equals(step.why())) {
        last.add(step);
      } else {
        spans.add(new ArrayList<>(List.of(step)));
      }
    }
    return spans.stream()
        .map(span -> span(span, locale))
        .collect(Collectors.joining(locale == Locale.CHINESE ? ";" : "; "));
  }

  private static String span(List<Step> span, Locale locale) {
    LocalDate from = span.get(0).date();
    LocalDate to = span.get(span.size() - 1).date();
    String dates = from.equals(to) ? from.toString() : from + " – " + to;
    return dates + " " + span.get(0).why().in(locale);
  }
}
