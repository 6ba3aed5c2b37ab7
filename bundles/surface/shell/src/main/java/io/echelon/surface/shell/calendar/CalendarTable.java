package io.echelon.surface.shell.calendar;

import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.CalendarDay;
import io.echelon.platform.sla.CalendarDocument;
import io.echelon.platform.sla.CalendarVersion;
import io.echelon.platform.unit.Approval;
import io.echelon.surface.shell.Table;

/** What is shown of calendars. */
final class CalendarTable {
  static final Table<CalendarDocument> CALENDAR =
      new Table<CalendarDocument>()
          .column("calendar", CalendarDocument::id)
          .column("name", CalendarDocument::name)
          .column("zone", CalendarDocument::zone)
          .column("knownto", c -> Integer.toString(c.lastKnownYear()));

  static final Table<CalendarVersion> VERSION =
      new Table<CalendarVersion>()
          .column("version", CalendarVersion::version)
          .column("calendar", v -> v.document().id())
          .column("knownto", v -> Integer.toString(v.document().lastKnownYear()))
          .column("createdby", CalendarVersion::createdBy)
          .column("createdat", CalendarVersion::createdAt)
          .column("approvedby", v -> v.approval().map(Approval::by))
          .column("from", v -> v.approval().map(Approval::effectiveFrom));

  static final Table<CalendarDay> DAY =
      new Table<CalendarDay>()
          .column("day", CalendarDay::date)
          .column("hours", CalendarDay::windows)
          .column("reason", CalendarDay::special);

  static final Table<CalculationAnswer> ANSWER =
      new Table<CalculationAnswer>()
          .column("calendar", CalculationAnswer::calendar)
          .column("zone", CalculationAnswer::zone)
          .column("at", CalculationAnswer::at)
          .column("worktime", CalculationAnswer::time)
          .column("day", CalculationAnswer::day)
          .column("open", CalculationAnswer::open);

  private CalendarTable() {}
}
