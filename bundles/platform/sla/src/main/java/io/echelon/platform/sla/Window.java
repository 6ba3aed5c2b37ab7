package io.echelon.platform.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time of day, {@code from} inclusive to {@code to} exclusive. A window whose end is not after
 * its begin ends on the next day and belongs to the day it begins on; one with equal ends is a
 * whole day.
 */
public record Window(LocalTime from, LocalTime to) {
  private static final Pattern FORM =
      Pattern.compile("((?:[01]\\d|2[0-3]):[0-5]\\d)-((?:[01]\\d|2[0-3]):[0-5]\\d|24:00)");
  private static final String MIDNIGHT = "24:00";

  /**
   * Reads the form of {@link #toString}: 09:00-12:00, 22:00-06:00, 00:00-24:00.
   *
   * @throws IllegalArgumentException if it is something else, or is empty as 09:00-09:00
   */
  public static Window parse(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches() || form.group(1).equals(form.group(2))) {
      throw new IllegalArgumentException(
          "\"" + text + "\" are no hours; write them as 09:00-12:00");
    }
    String to = form.group(2);
    return new Window(
        LocalTime.parse(form.group(1)),
        to.equals(MIDNIGHT) ? LocalTime.MIDNIGHT : LocalTime.parse(to));
  }

  @Override
  public String toString() {
    return from + "-" + (to.equals(LocalTime.MIDNIGHT) ? MIDNIGHT : to);
  }

  boolean passesMidnight() {
    return !from.isBefore(to);
  }

  Instant opens(LocalDate day, ZoneId zone) {
    return day.atTime(from).atZone(zone).toInstant();
  }

  Instant closes(LocalDate day, ZoneId zone) {
    return day.plusDays(passesMidnight() ? 1 : 0).atTime(to).atZone(zone).toInstant();
  }

  static List<Window> checked(List<Window> windows) {
    for (int i = 1; i < windows.size(); i++) {
      Window previous = windows.get(i - 1);
      if (previous.passesMidnight() || windows.get(i).from().isBefore(previous.to())) {
        throw new IllegalArgumentException("windows overlap at " + (i + 1));
      }
    }
    return List.copyOf(windows);
  }
}
