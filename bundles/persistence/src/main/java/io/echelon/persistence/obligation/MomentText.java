package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.unit.EscalationLevel;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a clock has still to do as a short text, since the due scan reads many: moments apart by
 * semicolons, each its microseconds, then share, rank and whether outside hours, if it has a level.
 */
final class MomentText {
  private static final String OUTSIDE = "1";

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
    return text == null || text.isEmpty()
        ? List.of()
        : Stream.of(text.split(";")).map(MomentText::moment).toList();
  }

  private static Moment moment(String text) {
    String[] part = text.split(":");
    return new Moment(
        Micros.instant(Long.parseLong(part[0])),
        part.length == 1
            ? Optional.empty()
            : Optional.of(
                new EscalationLevel(
                    Integer.parseInt(part[1]),
                    EscalationLevel.Rank.valueOf(part[2]),
                    part[3].equals(OUTSIDE))));
  }
}
