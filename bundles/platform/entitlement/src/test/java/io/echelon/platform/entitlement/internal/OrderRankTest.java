package io.echelon.platform.entitlement.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.store.OrderStore;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class OrderRankTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
  private static final int CUSTOMERS = 900;
  private static final int ORDERS = 4_500;
  private static final int BLOCKS = 3;

  private final Random random = new Random(20081001);
  private final Map<Long, TierAnswer> tiers = new HashMap<>();
  private final List<OpenOrder> orders = new ArrayList<>();
  private int tierReads;

  private static TierAnswer tier(int rank, double score) {
    return new TierAnswer(
        "T" + rank,
        "T" + rank,
        rank,
        DAY,
        TierAnswer.Origin.RUN,
        Optional.of(1L),
        Optional.of("run"),
        1,
        score,
        false,
        false,
        Optional.empty(),
        Optional.empty());
  }

  private static String number(long customer) {
    return "C%04d".formatted((customer * 7_919) % 10_000);
  }

  @Test
  public void placesOverManyOrdersAreThoseOfASortedList() {
    for (long customer = 1; customer <= CUSTOMERS; customer++) {
      if (random.nextInt(10) > 0) {
        tiers.put(customer, tier(1 + random.nextInt(4), random.nextInt(6) * 12.5));
      }
    }
    for (int i = 0; i < ORDERS; i++) {
      long customer = 1 + random.nextInt(CUSTOMERS);
      orders.add(
          new OpenOrder("u", "O-%05d".formatted(i), customer, number(customer), Instant.EPOCH));
    }
    orders.sort(Comparator.comparingLong(OpenOrder::customerId).thenComparing(OpenOrder::number));
    OrderRank rank = new OrderRank(store(), reader());
    for (int i = 0; i < 20; i++) {
      long id = 1 + random.nextInt(CUSTOMERS);
      tierReads = 0;
      OrderRank.Ranked ranked =
          rank.of(customer(id), Optional.ofNullable(tiers.get(id)), DAY, Instant.EPOCH);
      assertEquals(naive(id), ranked.rank());
      assertEquals(ORDERS, ranked.open());
      assertTrue(tierReads + " reads", tierReads <= BLOCKS);
    }
  }

  private static Customer customer(long id) {
    return new Customer(id, "u", number(id), "c", Optional.empty(), List.of(), List.of());
  }

  private long naive(long id) {
    List<String> keys = new ArrayList<>(orders.stream().map(o -> key(o.customerId())).toList());
    keys.sort(Comparator.naturalOrder());
    return keys.stream().filter(k -> k.compareTo(key(id)) <= 0).count() + 1;
  }

  private String key(long customer) {
    TierAnswer tier = tiers.getOrDefault(customer, tier(99, 0));
    return "%02d %07.2f %s".formatted(tier.rank(), 1_000 - tier.score(), number(customer));
  }

  private OrderStore store() {
    return (OrderStore)
        Proxy.newProxyInstance(
            OrderStore.class.getClassLoader(),
            new Class<?>[] {OrderStore.class},
            (proxy, method, arguments) -> {
              int from = ((Optional<?>) arguments[1]).map(o -> orders.indexOf(o) + 1).orElse(0);
              int to = Math.min(orders.size(), from + (int) arguments[2]);
              return List.copyOf(orders.subList(from, to));
            });
  }

  private Tiers reader() {
    return (Tiers)
        Proxy.newProxyInstance(
            Tiers.class.getClassLoader(),
            new Class<?>[] {Tiers.class},
            (proxy, method, arguments) -> {
              tierReads++;
              Map<Long, TierAnswer> answers = new HashMap<>(tiers);
              answers.keySet().retainAll((Collection<?>) arguments[1]);
              return answers;
            });
  }
}
