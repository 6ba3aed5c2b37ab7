package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
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
            DAY.plusDays(random.nextInt(DAYS)),
            T0.plusSeconds(number * 10L),
            random.nextInt(3) == 0
                ? Optional.of(T0.plusSeconds(number * 10L + random.nextInt(30)))
                : Optional.empty(),
            results,
            corrections);
    stores
        .publications()
        .publish(new Publication(run, code, history.from(), history.at(), "w", Optional.empty()));
    history.revokedAt().ifPresent(at -> stores.publications().revoke(run, at, "w", "r"));
    return history;
  }

  private void compare(String code) {
    for (int day = -1; day <= DAYS; day++) {
      LocalDate on = DAY.plusDays(day);
      for (int second = -1; second < 100; second += 7) {
        Instant at = T0.plusSeconds(second);
        Map<Long, TierRow> expected = replay(on, at);
        assertEquals(expected, stores.publications().tiers(code, 1, CUSTOMERS, on, at));
        long customer = 1 + Math.floorMod(day * 31 + second, CUSTOMERS);
        assertEquals(
            Optional.ofNullable(expected.get(customer)),
            stores.publications().tier(code, customer, on, at));
      }
    }
  }

  private Map<Long, TierRow> replay(LocalDate on, Instant at) {
    Map<Long, TierRow> tiers = new HashMap<>();
    for (long customer = 1; customer <= CUSTOMERS; customer++) {
      replay(customer, on, at).ifPresent(row -> tiers.put(row.customerId(), row));
    }
    return tiers;
  }

  private Optional<TierRow> replay(long customer, LocalDate on, Instant at) {
    Comparator<History> order = Comparator.comparing(History::from).thenComparing(History::at);
    List<History> winningFirst =
        histories.stream()
            .filter(h -> !h.from().isAfter(on) && !h.at().isAfter(at))
            .filter(h -> h.revokedAt().isEmpty() || h.revokedAt().get().isAfter(at))
            .filter(h -> h.results().containsKey(customer))
            .sorted(order.reversed())
            .toList();
    boolean skipped = false;
    for (History h : winningFirst) {
      RunResult result = h.results().get(customer);
      String corrected = h.corrections().get(customer);
      Optional<String> tier = Optional.ofNullable(corrected).or(result::ratedTier);
      if (tier.isPresent()) {
        return Optional.of(
            new TierRow(
                customer,
                h.run(),
                tier.get(),
                result.score(),
                corrected != null,
                h.from(),
                skipped));
      }
      skipped = true;
    }
    return Optional.empty();
  }
}
