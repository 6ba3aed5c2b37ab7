package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class TierReplayTest extends StoreContract {

  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int CUSTOMERS = 12;
  private static final int DAYS = 6;

  /** A publication with all that is known of it, as the naive replay keeps it. */
  private record History(
      long run,
      String unit,
      LocalDate from,
      Instant at,
      Optional<Instant> revokedAt,
      Map<Long, RunResult> results,
      Map<Long, String> corrections) {}

  private final List<History> histories = new ArrayList<>();

  @Test
  public void tiersAreWhatANaiveReplayOfRandomHistoriesSays() {
    Random random = new Random(20_260_303);
    for (int round = 0; round < 8; round++) {
      histories.clear();
      String code = unit + "-" + round;
      int publications = 1 + random.nextInt(7);
      run(
          () -> {
            for (int i = 0; i < publications; i++) {
              histories.add(publishRandomly(code, i, random));
            }
          });
      run(() -> compare(code));
    }
  }

  private History publishRandomly(String code, int number, Random random) {
    long run = stores.runs().insert(RunRows.run(code, "run " + number, T0)).id();
    Map<Long, RunResult> results = new HashMap<>();
    Map<Long, String> corrections = new HashMap<>();
    for (long customer = 1; customer <= CUSTOMERS; customer++) {
      int kind = random.nextInt(4);
      if (kind > 0) {
        results.put(
            customer,
            kind == 1 ? RunRows.notRatable(customer) : RunRows.rated(customer, "T" + run));
      }
    }
    stores.runs().append(run, List.copyOf(results.values()));
    for (long customer : results.keySet()) {
      for (int i = random.nextInt(6) - 3; i > 0; i--) {
        corrections.put(customer, "C" + i + run);
        stores.runs().append(run, RunRows.correction(customer, "", "C" + i + run, T0));
      }
    }
    History history =
        new History(
            run,
            code,
            DAY.plusDays(random.nextInt(DAYS)),
            T0.plusSeconds(number * 10L),
            random.nextInt(3) == 0
                ? Optional.of(T0.plusSeconds(number * 10L + random.nextInt(30)))
                : Optional.empty(),
            results,
            corrections);
    stores.publications().publish(RunRows.publication(run, code, history.from(), history.at()));
    history.revokedAt().ifPresent(at -> stores.publications().revoke(run, at, "w", "r"));
    return history;
  }

  private void compare(String code) {
    for (int day = -1; day <= DAYS; day++) {
      LocalDate on = DAY.plusDays(day);
      for (int second = -1; second < 100; second += 7) {
        Instant at = T0.plusSeconds(second);
        Map<Long, Published> expected = replay(on, at);
        assertEquals(expected, stores.publications().tiers(code, 1, CUSTOMERS, on, at));
        long customer = 1 + Math.floorMod(day * 31 + second, CUSTOMERS);
        assertEquals(
            expected.getOrDefault(customer, Published.NONE),
            stores.publications().tier(code, customer, on, at));
      }
    }
  }

  private Map<Long, Published> replay(LocalDate on, Instant at) {
    Map<Long, Published> tiers = new HashMap<>();
    for (long customer = 1; customer <= CUSTOMERS; customer++) {
      Published published = replay(customer, on, at);
      if (!published.equals(Published.NONE)) {
        tiers.put(customer, published);
      }
    }
    return tiers;
  }

  private Published replay(long customer, LocalDate on, Instant at) {
    Comparator<History> order = Comparator.comparing(History::from).thenComparing(History::at);
    List<History> winningFirst =
        histories.stream()
            .filter(h -> !h.from().isAfter(on) && !h.at().isAfter(at))
            .filter(h -> h.revokedAt().isEmpty() || h.revokedAt().get().isAfter(at))
            .filter(h -> h.results().containsKey(customer))
            .sorted(order.reversed())
            .toList();
    Optional<Publication> notRatable = Optional.empty();
    for (History h : winningFirst) {
      RunResult result = h.results().get(customer);
      Optional<String> corrected = Optional.ofNullable(h.corrections().get(customer));
      if (corrected.or(result::ratedTier).isPresent()) {
        Line line =
            new Line(
                publication(h),
                customer,
                result.tierBefore(),
                result.ratedTier(),
                corrected,
                result.score());
        return new Published(Optional.of(line), notRatable);
      }
      notRatable = notRatable.or(() -> Optional.of(publication(h)));
    }
    return new Published(Optional.empty(), notRatable);
  }

  private Publication publication(History h) {
    return new Publication(
        h.run(), h.unit(), h.from(), h.at(), "wang", h.revokedAt(), Lowering.atOnce(h.from()));
  }
}
