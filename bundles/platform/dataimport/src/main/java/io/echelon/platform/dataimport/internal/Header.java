package io.echelon.platform.dataimport.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.dataimport.ImportMapping;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Where each column of a mapping stands in a file. */
final class Header {
  private static final Reasons REASONS = new Reasons(Header.class);

  private final Map<String, Integer> positions = new HashMap<>();
  private final int width;

  /**
   * @throws EchelonException INVALID_INPUT if a mapped column is missing or a heading stands twice
   */
  Header(List<String> headings, ImportMapping mapping) {
    width = headings.size();
    for (int i = 0; i < width; i++) {
      String heading = headings.get(i).trim();
      if (positions.put(heading, i) != null) {
        throw REASONS.invalid("column.twice", heading);
      }
    }
    columns(mapping)
        .filter(column -> !positions.containsKey(column))
        .findFirst()
        .ifPresent(
            column -> {
              throw REASONS.invalid("column.missing", column);
            });
  }

  int width() {
    return width;
  }

  int of(String column) {
    return positions.get(column);
  }

  private static Stream<String> columns(ImportMapping m) {
    return Stream.of(
            Stream.of(m.number(), m.name()),
            m.registrationCode().stream(),
            m.phones().stream(),
            m.emails().stream(),
            m.asOf().stream(),
            m.indicators().stream().map(ImportMapping.IndicatorColumn::column))
        .flatMap(s -> s);
  }
}
