package io.echelon.itests.benchmarks;

import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.SpecialDay;
import io.echelon.platform.sla.Window;
import io.echelon.spi.LocalizedText;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Adding one hour to thirty days of working time: the calendar beside two arrays by hand and beside
 * a loop over the days. One operation is one due time.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(CalendarBenchmark.CASES)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 9, time = 1)
@Fork(1)
public class CalendarBenchmark {
  static final int CASES = 4_096;
  private static final int FIRST_YEAR = 2007;
  private static final int LAST_YEAR = 2026;
  private static final long SECONDS = 30 * 8 * 3_600;

  final Instant[] starts = new Instant[CASES];
  final Duration[] times = new Duration[CASES];
  private final BusinessCalendar calendar = calendar();
  private final DirectCalendar direct =
      new DirectCalendar(calendar, LocalDate.of(FIRST_YEAR, 1, 1), LocalDate.of(LAST_YEAR, 12, 31));

  /** Any seconds of fifteen years. */
  public CalendarBenchmark() {
    Random random = new Random(1);
    long first = LocalDate.of(2010, 1, 1).toEpochDay() * 86_400;
    for (int i = 0; i < CASES; i++) {
      starts[i] = Instant.ofEpochSecond(first + (long) (random.nextDouble() * 15 * 365 * 86_400));
      times[i] = Duration.ofSeconds(3_600 + (long) (random.nextDouble() * SECONDS));
    }
  }

  private static BusinessCalendar calendar() {
    Random random = new Random(2);
    Map<LocalDate, SpecialDay> days = new HashMap<>();
    for (int i = 0; i < 35 * (LAST_YEAR - FIRST_YEAR + 1); i++) {
      days.put(
          LocalDate.of(FIRST_YEAR, 1, 1).plusDays(random.nextInt(20 * 365)),
          new SpecialDay(random.nextInt(4) == 0, new LocalizedText("day", "日")));
    }
    return new BusinessCalendar(
        "cn",
        ZoneId.of("Asia/Shanghai"),
        EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
        List.of(
            new Window(LocalTime.of(9, 0), LocalTime.of(12, 0)),
            new Window(LocalTime.of(13, 0), LocalTime.of(18, 0))),
        days,
        FIRST_YEAR,
        LAST_YEAR);
  }

  @Benchmark
  public void platform(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      hole.consume(platform(i));
    }
  }

  @Benchmark
  public void byHand(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      hole.consume(byHand(i));
    }
  }

  @Benchmark
  public void dayLoop(Blackhole hole) {
    for (int i = 0; i < CASES; i++) {
      hole.consume(dayLoop(i));
    }
  }

  Instant platform(int i) {
    return calendar.at(starts[i], times[i]);
  }

  Instant byHand(int i) {
    return direct.at(starts[i], times[i].getSeconds());
  }

  Instant dayLoop(int i) {
    Duration left = times[i];
    for (LocalDate day = calendar.dayOf(starts[i]); ; day = day.plusDays(1)) {
      for (Window window : calendar.windows(day)) {
        Instant opens = day.atTime(window.from()).atZone(calendar.zone()).toInstant();
        Instant from = opens.isBefore(starts[i]) ? starts[i] : opens;
        Instant to = day.atTime(window.to()).atZone(calendar.zone()).toInstant();
        Duration open = Duration.between(from, to);
        if (open.compareTo(left) >= 0) {
          return from.plus(left);
        }
        left = open.isNegative() ? left : left.minus(open);
      }
    }
  }
}
