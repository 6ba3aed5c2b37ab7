package io.echelon.platform.obligation;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.sla.DueTime.Step;
import io.echelon.platform.unit.EscalationLevel;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * When a clock warns and ends: pure calculation over its start, its target, the pauses since and
 * the calendar. The same arguments give the same plan at any later time.
 *
 * @param startedAt when it starts
 * @param warnAt when three quarters of its time are gone
 * @param due when it ends, with the way there
 * @param moments what it does when, earliest first
 */
public record ClockPlan(Instant startedAt, Instant warnAt, DueTime due, List<Moment> moments) {
  private static final Messages MESSAGES = new Messages(ClockPlan.class);
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
  private static final int WARN_PERCENT = 75;
  private static final int WHOLE = 100;

  public ClockPlan {
    moments = List.copyOf(moments);
  }

  /**
   * Plans a clock.
   *
   * @param pauses those of the subject that have ended, in any order; what lies before the start
   *     does not matter, and what overlaps counts once
   * @param calendar the one that the target names
   * @param levels whom it tells when
   */
  public static ClockPlan of(
      Instant startedAt,
      ClockTarget target,
      List<Pause> pauses,
      BusinessCalendar calendar,
      List<EscalationLevel> levels) {
    BusinessCalendar on = target.on(calendar);
    DueTime unpaused = target.due(startedAt, on);
    Run run =
        new Run(startedAt, pauses, target.runsInWorkingTime() ? Optional.of(on) : Optional.empty());
    Duration span = run.passed(startedAt, unpaused.due());
    List<Run.Stretch> way = run.stretches(span, unpaused.due());
    DueTime due = way.size() == 1 ? unpaused : explained(run, way, on);
    List<Moment> moments = new ArrayList<>();
    moments.add(new Moment(due.due(), Optional.empty()));
    for (EscalationLevel level : levels) {
      Instant at = level.share() == WHOLE ? due.due() : run.after(share(span, level.share()));
      moments.add(new Moment(level.outsideHours() ? at : calendar.opening(at), Optional.of(level)));
    }
    moments.sort(Comparator.comparing(Moment::at));
    return new ClockPlan(startedAt, run.after(share(span, WARN_PERCENT)), due, moments);
  }

  private static Duration share(Duration span, int percent) {
    return span.multipliedBy(percent).dividedBy(WHOLE);
  }

  private static DueTime explained(Run run, List<Run.Stretch> way, BusinessCalendar on) {
    List<Step> steps = new ArrayList<>();
    boolean beyond = false;
    for (Run.Stretch stretch : way) {
      DueTime part = run.explained(stretch, on);
      steps.addAll(part.steps());
      stretch.pausedUntil().ifPresent(to -> steps.add(paused(stretch.end(), to, on)));
      beyond = part.beyondCalendar();
    }
    return new DueTime(way.get(way.size() - 1).end(), on.id(), steps, beyond);
  }

  private static Step paused(Instant from, Instant to, BusinessCalendar on) {
    return new Step(
        on.dayOf(from), DueTime.Kind.PAUSED, MESSAGES.text("paused", time(from, on), time(to, on)));
  }

  private static String time(Instant at, BusinessCalendar on) {
    return TIME.format(at.atZone(on.zone()));
  }
}
