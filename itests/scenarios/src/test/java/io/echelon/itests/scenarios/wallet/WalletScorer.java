package io.echelon.itests.scenarios.wallet;

import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.card.Characteristic;
import io.echelon.spi.scoring.card.CutOffs;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;

/**
 * Points for the share of a customer's spending that comes to us, and for recency, which halves
 * every 90 days. Weights and lines are the scorecard's, the formula is the strategy's.
 */
final class WalletScorer implements Scorer {
  private static final double HALF_LIFE_DAYS = 90;
  private static final int SHARE = 0;
  private static final int RECENCY = 1;

  private final int here;
  private final int anywhere;
  private final int idle;
  private final double shareWeight;
  private final double recencyWeight;
  private final double recencyMissing;
  private final double[] lines;
  private final int[] tiers;

  WalletScorer(Scorecard card) {
    here = indicator(card, "spent_here");
    anywhere = indicator(card, "spent_anywhere");
    idle = indicator(card, "idle_days");
    shareWeight = characteristic(card, SHARE, "share").weight();
    Characteristic recency = characteristic(card, RECENCY, "recency");
    recencyWeight = recency.weight();
    recencyMissing = recency.missing().orElse(0.0) * recencyWeight;
    if (!(card.rule() instanceof CutOffs cutOffs)) {
      throw new IllegalArgumentException("/rule: wallet needs cut-offs");
    }
    List<CutOffs.CutOff> rows = cutOffs.rows();
    lines = rows.stream().mapToDouble(CutOffs.CutOff::atLeast).toArray();
    // who reaches no line gets the last tier
    tiers = new int[rows.size() + 1];
    for (int i = 0; i < rows.size(); i++) {
      tiers[i] = card.tierIndex(rows.get(i).tier());
    }
    tiers[rows.size()] = card.tiers().size() - 1;
  }

  @Override
  public void score(IndicatorBatch in, ScoreBatch out) {
    double[] spentHere = in.numbers(here);
    double[] spentAnywhere = in.numbers(anywhere);
    double[] idleDays = in.numbers(idle);
    for (int row = 0; row < in.size(); row++) {
      double share = shareWeight * share(spentHere[row], spentAnywhere[row]);
      double recency =
          Double.isNaN(idleDays[row])
              ? recencyMissing
              : recencyWeight * Math.pow(2, -idleDays[row] / HALF_LIFE_DAYS);
      double total = share + recency;
      out.points(SHARE)[row] = share;
      out.points(RECENCY)[row] = recency;
      out.groups(0)[row] = total;
      out.total()[row] = total;
      int line = 0;
      while (line < lines.length && total < lines[line]) {
        line++;
      }
      out.decidedBy()[row] = line;
      out.tier()[row] = tiers[line];
    }
  }

  /**
   * Nothing spent or nothing known is no share; spent here is spent, whatever the estimate says.
   */
  private static double share(double here, double anywhere) {
    return here > 0 && anywhere > 0 ? Math.min(1, here / anywhere) : 0;
  }

  private static int indicator(Scorecard card, String code) {
    int index = card.indicatorIndex(code);
    if (index < 0) {
      throw new IllegalArgumentException("/indicators: wallet needs " + code);
    }
    return index;
  }

  private static Characteristic characteristic(Scorecard card, int index, String code) {
    if (card.characteristics().size() != 2
        || !card.characteristics().get(index).code().equals(code)) {
      throw new IllegalArgumentException("/characteristics: wallet needs share and recency");
    }
    return card.characteristics().get(index);
  }
}
