package io.echelon.platform.sla;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * A time of day, {@code from} inclusive to {@code to} exclusive. A window whose end is not after
 * its begin ends on the next day and belongs to the day it begins on; one with equal ends is a
 * whole day.
 */
public record Window(LocalTime from, LocalTime to) {
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
