package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.Transitions;
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
public final class StoredTransitions implements Transitions {
  private final Scorecards scorecards;
  private final TierReader reader;
  private final CustomerStore customers;
  private final Transactions transactions;

  @Activate
  public StoredTransitions(
      @Reference Scorecards scorecards,
      @Reference TierReader reader,
      @Reference CustomerStore customers,
      @Reference Transactions transactions) {
    this.scorecards = scorecards;
    this.reader = reader;
    this.customers = customers;
    this.transactions = transactions;
  }

  /** Members with their tiers at both moments. */
  private record Block(List<Member> members, Map<Long, TierOn> from, Map<Long, TierOn> to) {
    static String tier(Map<Long, TierOn> tiers, Member member) {
      TierOn row = tiers.get(member.id());
      return row == null ? TierMatrix.NONE : row.tier();
    }

    long lastId() {
      return members.get(members.size() - 1).id();
    }
  }

  @Override
  public TierMatrix matrix(Caller caller, String unit, Moment from, Moment to) {
    caller.requireIn(unit, StoredRuns.READERS);
    LocalDate later = from.on().isAfter(to.on()) ? from.on() : to.on();
    MatrixCount count = new MatrixCount(List.of(scorecards.current(unit, later).card()));
    Optional<Block> next = block(unit, from, to, 0);
    while (next.isPresent()) {
      Block block = next.get();
      for (Member member : block.members()) {
        count.add(Block.tier(block.from(), member), Block.tier(block.to(), member));
      }
      next = block(unit, from, to, block.lastId());
    }
    return count.matrix();
  }

  @Override
  public Page<Customer> customers(
      Caller caller,
      String unit,
      Moment from,
      Moment to,
      String tierFrom,
      String tierTo,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, StoredRuns.READERS);
    int size = Page.limit(limit);
    Page<Long> ids =
        BlockWalk.page(
            Cursor.number(after),
            size,
            last -> block(unit, from, to, last).map(block -> cell(block, tierFrom, tierTo)));
    Map<Long, Customer> named = transactions.read(() -> customers.byIds(unit, ids.items()));
    return ids.map(named::get);
  }

  private static BlockWalk.Found<Long> cell(Block block, String tierFrom, String tierTo) {
    SortedMap<Long, Long> ids = new TreeMap<>();
    for (Member member : block.members()) {
      if (Block.tier(block.from(), member).equals(tierFrom)
          && Block.tier(block.to(), member).equals(tierTo)) {
        ids.put(member.id(), member.id());
      }
    }
    return new BlockWalk.Found<>(block.lastId(), ids);
  }

  /** A transaction of its own per block, so that a long list locks nobody out. */
  private Optional<Block> block(String unit, Moment from, Moment to, long afterId) {
    return transactions.read(
        () -> {
          List<Member> members = customers.members(unit, afterId, BlockWalk.BLOCK);
          return members.isEmpty()
              ? Optional.empty()
              : Optional.of(
                  new Block(members, tiers(unit, members, from), tiers(unit, members, to)));
        });
  }

  private Map<Long, TierOn> tiers(String unit, List<Member> members, Moment moment) {
    return reader.tiers(
        unit,
        members.get(0).id(),
        members.get(members.size() - 1).id(),
        moment.on(),
        moment.knownAt());
  }
}
