package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Explanation.CustomerRef;
import io.echelon.platform.tiering.Mover;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.WhatIfs.Moves;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Finds the customers whose tier would be another. Where tiers follow from the rank, all are ranked
 * before the first is found. Used by one thread, for one page.
 */
final class MoverSearch {
  private final Rerating rerating;
  private final Scorecard old;
  private final Scorecard card;
  private final Moves wanted;
  private final TierMatrix order;
  private final Function<Collection<Long>, Map<Long, Customer>> named;
  private final Optional<RankPass> ranks;

  /** Ratable customers before the next block. */
  private int ratable;

  /**
   * @param old the scorecard by which the run rated
   * @param card the one that is tried
   * @param named customers by id
   */
  MoverSearch(
      Rerating rerating,
      Scorecard old,
      Scorecard card,
      Moves wanted,
      Function<Collection<Long>, Map<Long, Customer>> named) {
    this.rerating = rerating;
    this.old = old;
    this.card = card;
    this.wanted = wanted;
    this.named = named;
    order = new MatrixCount(List.of(card, old)).matrix();
    ranks = RankPass.of(card);
  }

  Page<Mover> page(long afterId, int size) {
    ranks.ifPresent(pass -> rank(pass, afterId));
    MoverText text = new MoverText(old, card, ranks.map(RankPass::cuts).orElse(List.of()));
    return BlockWalk.page(
        afterId, size, last -> rerating.next(last).map(block -> found(block, text, size)));
  }

  private void rank(RankPass pass, long afterId) {
    Optional<Rerating.Block> next = rerating.next(0);
    while (next.isPresent()) {
      Rerating.Block block = next.get();
      pass.add(block.customers(), rerating.scorer().scores());
      for (RunLine line : block.lines()) {
        boolean before = line.result().customerId() <= afterId && block.fault(line).isEmpty();
        ratable += before ? 1 : 0;
      }
      next = rerating.next(block.customers().lastId());
    }
    pass.finish();
  }

  /** A mover more than the page takes says that more follow. */
  private BlockWalk.Found<Mover> found(Rerating.Block block, MoverText text, int size) {
    Map<Long, Function<CustomerRef, Mover>> movers = new TreeMap<>();
    int row = 0;
    for (RunLine line : block.lines()) {
      boolean rated = block.fault(line).isEmpty();
      int tier = rated ? tier(row) : -1;
      String to = rated ? card.tiers().get(tier).code() : TierMatrix.NONE;
      if (movers.size() <= size && isWanted(Rerating.Block.tier(line), to)) {
        int at = row;
        int decidedBy =
            !rated ? 0 : ranks.isPresent() ? tier : rerating.scorer().scores().decidedBy()[row];
        movers.put(
            line.result().customerId(),
            ref -> text.write(ref, line, to, block, rerating.scorer().scores(), at, decidedBy));
      }
      row += rated ? 1 : 0;
    }
    ratable += row;
    Map<Long, Customer> customers = named.apply(movers.keySet());
    TreeMap<Long, Mover> written = new TreeMap<>();
    movers.forEach(
        (id, mover) -> {
          Customer customer = customers.get(id);
          written.put(id, mover.apply(new CustomerRef(customer.number(), customer.name())));
        });
    return new BlockWalk.Found<>(block.customers().lastId(), written);
  }

  private int tier(int row) {
    return ranks.isPresent() ? ranks.get().tier(ratable + row) : rerating.scorer().tier(row);
  }

  private boolean isWanted(String from, String to) {
    return !from.equals(to)
        && wanted.from().filter(f -> !f.equals(from)).isEmpty()
        && wanted.to().filter(t -> !t.equals(to)).isEmpty()
        && wanted.direction().filter(d -> !order.goes(d, from, to)).isEmpty();
  }
}
