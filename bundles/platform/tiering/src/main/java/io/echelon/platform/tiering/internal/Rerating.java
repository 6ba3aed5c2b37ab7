package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.TierMatrix;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Rates the customers of a run anew, by another scorecard: a run without its results. Reads each
 * block in a transaction of its own; used by one thread.
 */
final class Rerating {
  private final RunStore runs;
  private final Transactions transactions;
  private final Run run;
  private final Scorecard card;
  private final BlockReader reader;
  private final BlockScorer scorer;
  private final IndicatorBatch batch;

  /**
   * @param scorer of the scorecard, for blocks of {@link BlockWalk#BLOCK}
   */
  Rerating(
      RunStore runs,
      Transactions transactions,
      Run run,
      Scorecard card,
      BlockReader reader,
      BlockScorer scorer) {
    this.runs = runs;
    this.transactions = transactions;
    this.run = run;
    this.card = card;
    this.reader = reader;
    this.scorer = scorer;
    batch = new IndicatorBatch(card, BlockWalk.BLOCK);
  }

  /**
   * Lines of the run with the values of their customers, which count until the next block.
   *
   * @param lines by customer id
   * @param customers the same customers
   */
  record Block(List<RunLine> lines, CustomerBlock customers) {

    /** Why a customer is not ratable, if it is not. */
    Optional<String> fault(RunLine line) {
      return Optional.ofNullable(customers.faults().get(line.result().customerId()));
    }

    static String tier(RunLine line) {
      return line.tier().orElse(TierMatrix.NONE);
    }
  }

  /** Reads and scores the customers behind an id; empty behind the last. */
  Optional<Block> next(long afterId) {
    Optional<Block> block = transactions.read(() -> read(afterId));
    block.ifPresent(b -> scorer.score(b.customers().values()));
    return block;
  }

  private Optional<Block> read(long afterId) {
    List<RunLine> lines = runs.lines(run.id(), Optional.empty(), afterId, BlockWalk.BLOCK);
    if (lines.isEmpty()) {
      return Optional.empty();
    }
    List<Member> members =
        lines.stream().map(l -> new Member(l.result().customerId(), l.result().number())).toList();
    return Optional.of(new Block(lines, reader.read(members, batch)));
  }

  /** Scores of the last block. */
  BlockScorer scorer() {
    return scorer;
  }

  /**
   * Rates all.
   *
   * @param sum column of a number to keep per customer
   */
  TierMoves all(OptionalInt sum) {
    TierMoves moves = new TierMoves(sum.isPresent());
    Optional<RankPass> ranks = RankPass.of(card);
    Optional<Block> next = next(0);
    while (next.isPresent()) {
      Block block = next.get();
      ranks.ifPresent(r -> r.add(block.customers(), scorer.scores()));
      add(block, ranks.isPresent(), sum, moves);
      next = next(block.customers().lastId());
    }
    ranks.ifPresent(
        r -> {
          r.finish();
          moves.settle(n -> card.tiers().get(r.tier(n)).code());
        });
    return moves;
  }

  private void add(Block block, boolean byRank, OptionalInt sum, TierMoves moves) {
    int row = 0;
    for (RunLine line : block.lines()) {
      long id = line.result().customerId();
      if (block.fault(line).isPresent()) {
        moves.add(id, Block.tier(line), TierMatrix.NONE, 0);
        continue;
      }
      double value = sum.isPresent() ? batch.numbers(sum.getAsInt())[row] : 0;
      if (byRank) {
        moves.addOpen(id, Block.tier(line), value);
      } else {
        moves.add(id, Block.tier(line), card.tiers().get(scorer.tier(row)).code(), value);
      }
      row++;
    }
  }
}
