package io.echelon.platform.sla;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The calendars of a unit as data: drafted, approved by somebody else, dated, never changed. On
 * each day that version of a calendar counts which {@link Calendars} says. Safe for use by several
 * threads.
 */
@ProviderType
public interface UnitCalendars {

  /**
   * Keeps a new version as a draft; needs the unit admin role.
   *
   * @param json in the calendar schema
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault, also of
   *     a zone that is not the one the calendar has
   */
  CalendarVersion draft(Caller caller, String unit, String json);

  /**
   * Drafts a version that has other special days in one year, and is else the newest version, draft
   * or approved, or the shipped calendar; needs the unit admin role. All days are taken or none.
   *
   * @param year one the calendar knows, or the one after
   * @param days CSV with the columns date, kind (holiday or working), name_en, name_zh, windows, or
   *     JSON as in {@code {"days": […]}} of a calendar's document
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming line or path and fault,
   *     NOT_FOUND
   */
  CalendarVersion importYear(Caller caller, String unit, String calendar, int year, YearDays days);

  /**
   * Approves a draft; needs the approver role and another person than its author. It counts from
   * then on, also for days that are past.
   *
   * @param effectiveFrom first day on which it counts, inclusive
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, ILLEGAL_STEP if it is approved
   *     already, SEPARATION_OF_DUTIES
   */
  CalendarVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom);

  /**
   * A version, draft or approved.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  CalendarVersion get(Caller caller, String unit, int version);

  /** All versions of all calendars, newest first. */
  List<CalendarVersion> list(Caller caller, String unit);

  /** What counts on a day of each calendar that the unit can name, shipped or its own, by id. */
  List<CalendarDocument> documents(Caller caller, String unit, LocalDate on);

  /**
   * What of a calendar counts on a day, shipped or the unit's own.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  CalendarDocument document(Caller caller, String unit, String calendar, LocalDate on);

  /**
   * Every day of a year, by the versions that count on it.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, INVALID_INPUT of a year beyond it
   */
  List<CalendarDay> year(Caller caller, String unit, String calendar, int year);
}
