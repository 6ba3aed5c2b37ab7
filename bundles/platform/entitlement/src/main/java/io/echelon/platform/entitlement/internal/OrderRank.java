package io.echelon.platform.entitlement.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.OpenOrder;
import io.echelon.platform.entitlement.store.OrderStore;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The place of a new order among the open ones: by tier, best first, then score, high to low (同一类别
 * 按积分由高到低排列), then customer number, then age. Open orders are read in blocks, each with the tiers
 * of its customers; none is kept. Joins the caller's transaction.
 */
final class OrderRank {
  private static final int BLOCK = 2_000;
  private static final Comparator<Place> ORDER =
      Comparator.comparingInt(Place::rank)
          .thenComparing(Comparator.comparingDouble(Place::score).reversed())
          .thenComparing(Place::number);

  private final OrderStore orders;
  private final Tiers tiers;

  /** A customer's place, by which its orders are compared with those of others. */
  private record Place(int rank, double score, String number) {}

  /**
   * @param rank 1 is first
   * @param open how many are open, without the new one
   */
  record Ranked(long rank, long open) {}

  OrderRank(OrderStore orders, Tiers tiers) {
    this.orders = orders;
    this.tiers = tiers;
  }

  /** Of a new order, which comes after those of the same customer. */
  Ranked of(Customer customer, Optional<TierAnswer> tier, LocalDate on, Instant now) {
    Place own = place(tier, customer.number());
    long open = 0;
    long ahead = 0;
    Optional<OpenOrder> after = Optional.empty();
    List<OpenOrder> block;
    do {
      block = orders.open(customer.unit(), after, BLOCK);
      Set<Long> ids = block.stream().map(OpenOrder::customerId).collect(Collectors.toSet());
      Map<Long, TierAnswer> answers = tiers.of(customer.unit(), ids, on, now);
      for (OpenOrder order : block) {
        Place other = place(Optional.ofNullable(answers.get(order.customerId())), order.customer());
        open++;
        ahead += ORDER.compare(other, own) <= 0 ? 1 : 0;
        after = Optional.of(order);
      }
    } while (block.size() == BLOCK);
    return new Ranked(ahead + 1, open);
  }

  private static Place place(Optional<TierAnswer> tier, String number) {
    return new Place(
        tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
        tier.map(TierAnswer::score).orElse(0.0),
        number);
  }
}
