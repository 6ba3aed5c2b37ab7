package io.echelon.platform.tiering.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.card.ForcedDistribution;
import io.echelon.spi.scoring.card.Scorecard;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.Test;

/** Whoever would pass a cut does so when all are ranked again, and nobody else does. */
public class RankCutsTest {
  private static final Scorecard CARD =
      ScorecardDocument.read(
          """
          {"id":"x","name":{"en":"X","zh":"X"},"source":"test",
           "tiers":[{"code":"A","name":{"en":"A","zh":"A"}},{"code":"B","name":{"en":"B","zh":"B"}},
                    {"code":"C","name":{"en":"C","zh":"C"}}],
           "indicators":[
             {"code":"sales","name":{"en":"Sales","zh":"销售额"},"kind":"NUMBER"}],
           "groups":[{"code":"g","name":{"en":"G","zh":"G"}}],
           "characteristics":[
             {"code":"c","name":{"en":"C","zh":"C"},"indicator":"sales","group":"g","weight":5,
              "bands":[{"from":0,"share":0},{"from":1,"share":1}]}],
           "rule":{"kind":"forced-distribution","thenBy":"sales","enforcedFrom":1,"shares":[
             {"tier":"A","percent":20},{"tier":"B","percent":30},{"tier":"C","percent":50}]}}
          """);
  private static final ForcedDistribution RULE = (ForcedDistribution) CARD.rule();

  /** A customer of the population. */
  private record Ranked(double score, double sales, String number) {}

  @Test
  public void theCutsOfARunSayWhereAChangeWouldLead() {
    Random random = new Random(3);
    int lifted = 0;
    for (int round = 0; round < 300; round++) {
      List<Ranked> all = new ArrayList<>();
      int size = 3 + random.nextInt(40);
      for (int i = 0; i < size; i++) {
        all.add(new Ranked(random.nextInt(4), random.nextInt(3), "N" + (1_000 - i * 7 % 83)));
      }
      Ranking.Outcome outcome = rank(all);
      RankCuts cuts = new RankCuts(store(all, outcome), 1, CARD, RULE);
      for (int tries = 0; tries < 20; tries++) {
        int who = random.nextInt(size);
        Ranked changed =
            new Ranked(random.nextInt(4), random.nextInt(4) - 0.5, all.get(who).number());
        int told = cuts.tier(changed.score(), values(changed.sales()), 0, changed.number());
        List<Ranked> after = new ArrayList<>(all);
        after.set(who, changed);
        int found = rank(after).tier()[who];
        int before = outcome.tier()[who];
        assertEquals(all + " " + changed, found < before, told < before);
        if (found < before) {
          assertEquals(all + " " + changed, found, told);
          lifted++;
        }
      }
    }
    assertTrue(Integer.toString(lifted), lifted > 500);
  }

  private static Ranking.Outcome rank(List<Ranked> all) {
    Ranking ranking = new Ranking();
    all.forEach(r -> ranking.add(r.score(), r.sales(), r.number()));
    return ranking.cut(
        LargestRemainder.divide(
            all.size(), RULE.shares().stream().map(ForcedDistribution.Share::percent).toList()));
  }

  private static IndicatorBatch values(double sales) {
    IndicatorBatch batch = new IndicatorBatch(CARD, 1);
    batch.addRow();
    batch.numbers(0)[0] = sales;
    return batch;
  }

  /** A run's results as far as cuts are looked up in them. */
  private static RunStore store(List<Ranked> all, Ranking.Outcome outcome) {
    return (RunStore)
        Proxy.newProxyInstance(
            RunStore.class.getClassLoader(),
            new Class<?>[] {RunStore.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("cuts")) {
                return cuts(outcome);
              }
              @SuppressWarnings("unchecked")
              Consumer<RunResult> results = (Consumer<RunResult>) arguments[3];
              eachAt(all, outcome, (String) arguments[1], (Double) arguments[2], results);
              return null;
            });
  }

  private static List<RunStore.Cut> cuts(Ranking.Outcome outcome) {
    List<RunStore.Cut> cuts = new ArrayList<>();
    for (int t = 0; t < outcome.cuts().size(); t++) {
      Ranking.Cut cut = outcome.cuts().get(t);
      cuts.add(
          new RunStore.Cut(
              CARD.tiers().get(t).code(),
              cut.quota(),
              cut.lastScore(),
              cut.tied(),
              cut.tiedByNumber()));
    }
    return cuts;
  }

  private static void eachAt(
      List<Ranked> all,
      Ranking.Outcome outcome,
      String tier,
      double score,
      Consumer<RunResult> results) {
    for (int i = 0; i < all.size(); i++) {
      Ranked ranked = all.get(i);
      String rated = CARD.tiers().get(outcome.tier()[i]).code();
      if (rated.equals(tier) && ranked.score() == score) {
        byte[] detail =
            RatingDetail.pack(CARD, values(ranked.sales()), new ScoreBatch(CARD, 1), 0, 0);
        results.accept(
            new RunResult(
                i + 1,
                ranked.number(),
                Optional.empty(),
                Optional.of(rated),
                Optional.empty(),
                score,
                detail));
      }
    }
  }
}
