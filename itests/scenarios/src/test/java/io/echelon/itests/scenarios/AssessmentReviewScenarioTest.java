package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.tiering.Run;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.Test;

/** Several reviewers of one assessment. */
public class AssessmentReviewScenarioTest extends AssessmentScenario {

  @Test
  public void anotherReviewersWordIsNeverOverwrittenUnseen() {
    Run run = opened();
    correct(head, run, "fair", OptionalInt.empty(), "A", "grows");
    String refusal =
        assertRefused(
                ErrorCode.STALE,
                () -> correct(otherHead, run, "fair", OptionalInt.of(0), "C", "pays late"))
            .getMessage();
    assertEquals(
        "customer fair is at revision 1, not 0: luo set B → A at 2026-03-25T02:00:00Z: grows",
        refusal);
    correct(otherHead, run, "fair", OptionalInt.of(1), "C", "pays late");
    assertRefused(
        ErrorCode.STALE, () -> correct(head, run, "fair", OptionalInt.empty(), "B", "no"));
    platform.review.comment(platform.reviewer, UNIT, run.id(), "good", "keep");
    var line = platform.review.line(head, UNIT, run.id(), "fair");
    assertEquals(2, line.rated().line().revision());
    assertEquals(List.of("luo", "he"), line.entries().stream().map(entry -> entry.by()).toList());
    assertEquals(3, line.rated().characteristics().size());
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> correct(head, run, "fair", OptionalInt.of(3), "B", "not there yet"));
  }

  @Test
  public void ofReviewersWhoCorrectAtTheSameMomentOneIsToldOfTheOther() throws Exception {
    Run run = opened();
    CyclicBarrier start = new CyclicBarrier(2);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Future<Boolean>> ends =
          Stream.of(head, otherHead)
              .map(
                  by ->
                      threads.submit(
                          () -> {
                            start.await();
                            return tries(
                                () -> correct(by, run, "fair", OptionalInt.of(0), "A", "x"));
                          }))
              .toList();
      int corrected = 0;
      for (Future<Boolean> end : ends) {
        corrected += end.get(1, TimeUnit.MINUTES) ? 1 : 0;
      }
      assertEquals(1, corrected);
    } finally {
      threads.shutdownNow();
    }
    assertEquals(1, platform.review.corrections(head, UNIT, run.id()).size());
  }

  @Test
  public void onePersonEndsNoTwoStepsRunning() {
    Run run = opened();
    platform.review.submit(head, UNIT, run.id(), "");
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.submit(head, UNIT, run.id(), ""));
    Caller both = new Caller("fang", Set.of(Role.REVIEWER, Role.APPROVER), Set.of(UNIT));
    platform.review.submit(both, UNIT, run.id(), "");
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES, () -> platform.review.approve(both, UNIT, run.id(), ""));
    platform.review.approve(platform.approver, UNIT, run.id(), "");
  }
}
