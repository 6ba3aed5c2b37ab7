package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.unit.EscalationLevel;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a clock has still to do as a short text, since the due scan reads many: moments apart by
 * semicolons, each its microseconds, then share, rank and whether outside hours, if it has a level.
 */
final class MomentText {
  private static final String OUTSIDE = "1";
  private static final int RADIX = 10;

  private MomentText() {}

  static String write(List<Moment> moments) {
    return moments.stream().map(MomentText::write).collect(Collectors.joining(";"));
  }

  private static String write(Moment moment) {
    return Micros.of(moment.at())
        + moment
            .level()
            .map(l -> ":" + l.share() + ":" + l.to() + ":" + (l.outsideHours() ? OUTSIDE : "0"))
            .orElse("");
  }

  static List<Moment> read(String text) {
    List<Moment> moments = new ArrayList<>();
    int from = 0;
    while (text != null && from < text.length()) {
      int end = text.indexOf(';', from);
      int to = end < 0 ? text.length() : end;
      moments.add(moment(text, from, to));
      from = to + 1;
    }
    return moments;
  }

  private static Moment moment(String text, int from, int to) {
    int at = text.indexOf(':', from);
    if (at < 0 || at > to) {
      return new Moment(instant(text, from, to), Optional.empty());
    }
    int share = text.indexOf(':', at + 1);
    int rank = text.indexOf(':', share + 1);
    return new Moment(
        instant(text, from, at),
        Optional.of(
            new EscalationLevel(
                Integer.parseInt(text, at + 1, share, RADIX),
                EscalationLevel.Rank.valueOf(text.substring(share + 1, rank)),
                text.startsWith(OUTSIDE, rank + 1))));
  }

  private static Instant instant(String text, int from, int to) {
    return Micros.instant(Long.parseLong(text, from, to, RADIX));
  }
}
