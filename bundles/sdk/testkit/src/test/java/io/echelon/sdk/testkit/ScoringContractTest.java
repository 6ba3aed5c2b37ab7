package io.echelon.sdk.testkit;

import static io.echelon.sdk.testkit.Faults.each;
import static io.echelon.sdk.testkit.Faults.give;
import static io.echelon.sdk.testkit.Faults.plain;
import static io.echelon.sdk.testkit.Faults.spoilt;
import static org.junit.Assert.assertEquals;

import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.CompiledScorecard;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.junit.Test;

/** The contract lets right strategies pass and refuses each wrong one by the rule it breaks. */
public class ScoringContractTest {
  private static final int SIZE = 0;
  private static final int PARTNER = 4;
  private static volatile Object sink;

  @Test
  public void rightStrategiesPass() {
    for (String document :
        List.of("cut-offs.json", "forced-distribution.json", "axes-matrix.json")) {
      assertEquals(document, Set.of(), ContractRun.broken(new SampleStrategy(document)));
    }
  }

  @Test
  public void anIdOfAnotherForm() {
    assertBreaks(
        new SampleStrategy("cut-offs.json") {
          @Override
          public String id() {
            return "Sample strategy";
          }
        },
        "idIsLowerCaseWithDigitsAndHyphens");
  }

  @Test
  public void aScorecardThatChanges() {
    Random random = new Random(1);
    assertBreaks(
        new SampleStrategy("cut-offs.json") {
          @Override
          public InputStream defaultScorecard() {
            String json = Texts.read(super.defaultScorecard());
            return new ByteArrayInputStream(
                Texts.bytes(json.replace("own", "own" + random.nextInt(1_000_000))));
          }
        },
        "defaultScorecardIsTheSameAtEveryCall");
  }

  @Test
  public void chance() {
    Random random = new Random(1);
    assertBreaks(
        spoilt((in, out, row) -> out.decidedBy()[row] = random.nextInt(2)),
        "sameInputGivesSameOutput",
        "nothingIsKeptBetweenCalls",
        "blockEqualsItsRowsOneByOne",
        "outputDoesNotDependOnWhatTheBatchHeldBefore",
        "severalThreadsMayUseOneScorer");
  }

  @Test
  public void aScorerThatIsAnotherAtEachCompilation() {
    int[] compiled = {0};
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) -> {
              int decidedBy = compiled[0]++ % 2;
              return each(right, (in, out, row) -> out.decidedBy()[row] = decidedBy);
            }),
        "sameInputGivesSameOutput");
  }

  @Test
  public void memoryOfFormerCalls() {
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) -> {
              double[] largest = {0};
              return (in, out) -> {
                right.score(in, out);
                for (int row = 0; row < in.size(); row++) {
                  largest[0] = Math.max(largest[0], in.numbers(1)[row]);
                }
                for (int row = 0; row < in.size(); row++) {
                  out.decidedBy()[row] = (int) (largest[0] * 1e6);
                }
              };
            }),
        "nothingIsKeptBetweenCalls",
        "severalThreadsMayUseOneScorer");
  }

  @Test
  public void aLookAtTheNeighbours() {
    assertBreaks(
        spoilt(
            (in, out, row) -> out.decidedBy()[row] = in.numbers(1)[row] > in.numbers(1)[0] ? 1 : 0),
        "blockEqualsItsRowsOneByOne");
  }

  @Test
  public void leftoversOfTheBatch() {
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) ->
                (in, out) -> {
                  int[] before = out.decidedBy().clone();
                  right.score(in, out);
                  for (int row = 0; row < in.size(); row++) {
                    if (out.decidedBy()[row] == 0) {
                      out.decidedBy()[row] = before[row];
                    }
                  }
                }),
        "outputDoesNotDependOnWhatTheBatchHeldBefore",
        "nothingIsAllocatedPerCustomer");
  }

  @Test
  public void moreRowsThanThereAre() {
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) ->
                (in, out) -> {
                  right.score(in, out);
                  if (out.total().length > in.size()) {
                    out.total()[in.size()] = 0;
                  }
                }),
        "nothingIsWrittenBeyondTheRowsInUse");
  }

  @Test
  public void inputPutInOrderOnTheWay() {
    assertBreaks(
        spoilt((in, out, row) -> in.numbers(SIZE)[row] = Math.min(in.numbers(SIZE)[row], 100)),
        "inputIsNotChanged");
  }

  @Test
  public void morePointsThanTheWeight() {
    assertBreaks(
        spoilt(
            (in, out, row) ->
                give(out, row, out.points(SIZE)[row] == 40 ? 41 : out.points(SIZE)[row])),
        "pointsStayWithinTheirWeight");
  }

  @Test
  public void contributionsThatDoNotAddUp() {
    assertBreaks(
        spoilt((in, out, row) -> out.total()[row]++),
        "contributionsAddUpToGroupsAndGroupsToTheTotal");
  }

  @Test
  public void pointsThatFallWhereTheyShouldRise() {
    assertBreaks(
        spoilt(
            (in, out, row) -> {
              if (!Double.isNaN(in.numbers(SIZE)[row])) {
                give(out, row, 40 - out.points(SIZE)[row]);
              }
            }),
        "pointsNeverMoveAgainstTheirTrend");
  }

  @Test
  public void aTierThatFallsWhenPointsRise() {
    assertBreaks(
        spoilt(
            (in, out, row) -> {
              if (!in.flags(PARTNER)[row]) {
                out.tier()[row] = 2 - out.tier()[row];
              }
            }),
        "tierNeverMovesAgainstAPromisedTrend");
  }

  @Test
  public void aTierThatIsNone() {
    assertBreaks(
        spoilt(
            (in, out, row) -> {
              if (!in.flags(PARTNER)[row]) {
                out.tier()[row] = 3;
              }
            }),
        "tierIsOneOfTheScorecardOrLeftToTheRank");
  }

  @Test
  public void aTierWhereTheRankDecides() {
    assertBreaks(
        new SampleStrategy(
            "forced-distribution.json",
            (card, right) -> each(right, (in, out, row) -> out.tier()[row] = 0)),
        "tierIsOneOfTheScorecardOrLeftToTheRank");
  }

  @Test
  public void levelsOfAnotherCell() {
    assertBreaks(
        new SampleStrategy(
            "axes-matrix.json",
            (card, right) ->
                each(right, (in, out, row) -> out.levels(1)[row] = 1 - out.levels(1)[row])),
        "levelsAreTheCellThatGaveTheTier");
  }

  @Test
  public void designationsForgotten() {
    assertBreaks(
        new SampleStrategy("cut-offs.json", (card, right) -> new CompiledScorecard(plain(card))),
        "designationSetsAtLeastItsTier");
  }

  @Test
  public void nothingForAMissingValue() {
    assertBreaks(
        spoilt(
            (in, out, row) -> {
              if (Double.isNaN(in.numbers(SIZE)[row])) {
                give(out, row, 0);
              }
            }),
        "missingValueGivesTheDeclaredPoints");
  }

  @Test
  public void aNotepadSharedByThreads() {
    double[] notepad = new double[10_000];
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) ->
                (in, out) -> {
                  right.score(in, out);
                  System.arraycopy(out.total(), 0, notepad, 0, in.size());
                  LockSupport.parkNanos(100_000); // long enough for the other thread to write
                  for (int row = 0; row < in.size(); row++) {
                    out.decidedBy()[row] = (int) notepad[row];
                  }
                }),
        "severalThreadsMayUseOneScorer");
  }

  @Test
  public void aFirstRowTakenForGranted() {
    assertBreaks(
        new SampleStrategy(
            "cut-offs.json",
            (card, right) ->
                (in, out) -> {
                  if (in.size() == 0) {
                    throw new IndexOutOfBoundsException("no first row");
                  }
                  right.score(in, out);
                }),
        "emptyBatchIsScored");
  }

  @Test
  public void anObjectPerCustomer() {
    assertBreaks(spoilt((in, out, row) -> sink = new double[1]), "nothingIsAllocatedPerCustomer");
  }

  private static void assertBreaks(ScoringStrategy strategy, String... rules) {
    assertEquals(Set.of(rules), ContractRun.broken(strategy));
  }
}
