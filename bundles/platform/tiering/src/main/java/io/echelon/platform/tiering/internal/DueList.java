package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.platform.tiering.store.StandingStore.Due;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * New customers whose assessment is due. Those that a publication has rated meanwhile lie between
 * them, so that a page looks at blocks of candidates, and at so many at most. Joins the caller's
 * transaction.
 */
final class DueList {
  private static final Reasons REASONS = new Reasons(DueList.class);
  private static final int BLOCK = 2_000;
  private static final int MOST_BLOCKS = 10;
  private static final String SEPARATOR = "/";

  private final StandingStore standings;
  private final PublicationStore publications;
  private final Units units;
  private final Clock clock;

  DueList(StandingStore standings, PublicationStore publications, Units units, Clock clock) {
    this.standings = standings;
    this.publications = publications;
    this.units = units;
    this.clock = clock;
  }

  Page<Standing> page(String unit, LocalDate by, Optional<String> after, int size) {
    LocalDate today = units.today();
    LocalDate ratedBy = by.isAfter(today) ? by : today;
    List<Standing> found = new ArrayList<>();
    Due last = after.map(DueList::read).orElse(Due.FIRST);
    for (int block = 0; block < MOST_BLOCKS; block++) {
      List<Standing> candidates = standings.due(unit, by, last, BLOCK);
      Set<Long> rated =
          publications.rated(
              unit,
              candidates.stream().map(Standing::customerId).toList(),
              ratedBy,
              clock.instant());
      for (Standing candidate : candidates) {
        if (!rated.contains(candidate.customerId())) {
          if (found.size() == size) {
            return new Page<>(found, Optional.of(write(last)));
          }
          found.add(candidate);
        }
        last = new Due(candidate.due().orElseThrow(), candidate.customerId());
      }
      if (candidates.size() < BLOCK) {
        return new Page<>(found, Optional.empty());
      }
    }
    return new Page<>(found, Optional.of(write(last)));
  }

  private static String write(Due place) {
    return place.day() + SEPARATOR + place.customerId();
  }

  private static Due read(String cursor) {
    try {
      String[] parts = cursor.split(SEPARATOR, 2);
      return new Due(LocalDate.parse(parts[0]), Long.parseLong(parts[parts.length - 1]));
    } catch (DateTimeParseException | NumberFormatException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, REASONS.text("cursor", cursor), e);
    }
  }
}
