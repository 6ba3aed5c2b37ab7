package io.echelon.surface.console.internal.page.customer;

import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.tiering.Timeline.Span;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;

/**
 * A customer's tiers on both axes of time: on which day, as known since when.
 *
 * @param days the last days on which the tier changes, as columns
 * @param rows what was known after each of the last records, latest first
 */
public record TierGrid(List<LocalDate> days, List<Row> rows) {
  private static final int COLUMNS = 8;
  private static final int ROWS = 6;

  /**
   * What was known since an instant.
   *
   * @param tiers code of the tier on each of the days; empty text for none
   */
  public record Row(Instant since, List<String> tiers) {}

  static TierGrid of(Timeline latest, Function<Instant, Timeline> known) {
    List<Instant> records =
        last(latest.facts().stream().map(Timeline.Fact::at).distinct().sorted().toList(), ROWS);
    List<Timeline> timelines = records.stream().map(known).toList();
    List<LocalDate> days =
        last(
            timelines.stream()
                .flatMap(timeline -> timeline.changes().stream())
                .map(Span::from)
                .distinct()
                .sorted()
                .toList(),
            COLUMNS);
    List<Row> rows = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Timeline timeline = timelines.get(i);
      rows.add(new Row(records.get(i), days.stream().map(day -> tier(timeline, day)).toList()));
    }
    Collections.reverse(rows);
    return new TierGrid(days, rows);
  }

  private static String tier(Timeline timeline, LocalDate day) {
    return timeline.changes().stream()
        .filter(span -> !span.from().isAfter(day))
        .reduce((earlier, later) -> later)
        .flatMap(Span::answer)
        .map(answer -> answer.tier())
        .orElse("");
  }

  private static <T> List<T> last(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }
}
