package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.tiering.Offboardings;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.spi.scoring.card.Offboarding;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredOffboardings implements Offboardings {
  private final Scorecards scorecards;
  private final TierReader tiers;
  private final CustomerStore customers;
  private final Transactions transactions;

  @Activate
  public StoredOffboardings(
      @Reference Scorecards scorecards,
      @Reference TierReader tiers,
      @Reference CustomerStore customers,
      @Reference Transactions transactions) {
    this.scorecards = scorecards;
    this.tiers = tiers;
    this.customers = customers;
    this.transactions = transactions;
  }

  private record Moment(LocalDate on, Instant knownAt) {}

  @Override
  public Page<Candidate> list(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, StoredRuns.READERS);
    int size = Page.limit(limit);
    long afterId = Cursor.number(after);
    return transactions.read(
        () -> {
          Scorecard card = scorecards.current(unit, on).card();
          return card.offboarding()
              .map(rule -> list(unit, card, rule, new Moment(on, knownAt), afterId, size))
              .orElseGet(() -> new Page<>(List.of(), Optional.empty()));
        });
  }

  private Page<Candidate> list(
      String unit, Scorecard card, Offboarding rule, Moment at, long afterId, int size) {
    TierStreak streak = new TierStreak(tiers, card, rule);
    Page<Staying> staying = BlockWalk.page(afterId, size, last -> staying(unit, streak, at, last));
    Map<Long, Customer> named =
        customers.byIds(unit, staying.items().stream().map(Staying::customerId).toList());
    return staying.map(
        s -> new Candidate(named.get(s.customerId()), s.tier(), rule.years(), rule.clause()));
  }

  private record Staying(long customerId, String tier) {}

  private Optional<BlockWalk.Found<Staying>> staying(
      String unit, TierStreak streak, Moment at, long afterId) {
    List<Member> members = customers.members(unit, afterId, BlockWalk.BLOCK);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    long to = members.get(members.size() - 1).id();
    SortedMap<Long, Staying> staying = new TreeMap<>();
    streak
        .in(unit, members.get(0).id(), to, at.on(), at.knownAt())
        .forEach((customer, tier) -> staying.put(customer, new Staying(customer, tier.tier())));
    return Optional.of(new BlockWalk.Found<>(to, staying));
  }
}
