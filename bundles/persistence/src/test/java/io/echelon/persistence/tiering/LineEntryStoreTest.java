package io.echelon.persistence.tiering;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.tiering.LineEntry;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.Test;

public class LineEntryStoreTest extends StoreContract {
  private static final int THREADS = 4;
  private static final int EACH = 5;

  private long run() {
    long run = write(() -> stores.runs().insert(RunRows.run(unit, "1", T0))).id();
    run(() -> stores.runs().append(run, List.of(RunRows.rated(1, "A1"), RunRows.rated(2, "A2"))));
    return run;
  }

  private List<LineEntry> entries(long run, long customer) {
    return read(() -> stores.runs().entries(run, customer));
  }

  private void comment(long run, long customer, String by, String text) {
    run(
        () -> {
          stores.runs().lock(run);
          stores.runs().comment(run, customer, by, T0, text);
        });
  }

  @Test
  public void correctionsAndCommentsAreNumberedTogetherPerCustomer() {
    long run = run();
    comment(run, 2, "wang", "回款慢");
    run(() -> stores.runs().append(run, RunRows.correction(2, "A2", "A1", T0)));
    comment(run, 2, "zhou", "agreed");
    comment(run, 1, "zhou", "fine");
    assertEquals(
        List.of(
            new LineEntry(1, "wang", T0, Optional.empty(), Optional.empty(), "回款慢"),
            new LineEntry(2, "li.na", T0, Optional.of("A2"), Optional.of("A1"), "重要客户"),
            new LineEntry(3, "zhou", T0, Optional.empty(), Optional.empty(), "agreed")),
        entries(run, 2));
    assertEquals(3, read(() -> stores.runs().line(run, 2)).orElseThrow().revision());
    assertEquals(
        List.of(1, 3),
        read(() -> stores.runs().lines(run, Optional.empty(), 0, 10)).stream()
            .map(l -> l.revision())
            .toList());
    assertEquals(List.of(), entries(run, 3));
    assertEquals(List.of(2L), read(() -> stores.runs().correctedInto(run, "A1", 1, 2)));
    assertEquals(List.of(), read(() -> stores.runs().correctedInto(run, "A1", 2, 9)));
    assertEquals(List.of(), read(() -> stores.runs().correctedInto(run, "A2", 0, 9)));
  }

  @Test
  public void theLockLeavesTheVersionForTheNextStep() {
    long run = run();
    long version = read(() -> stores.runs().find(run)).orElseThrow().version();
    run(() -> stores.runs().lock(run));
    assertEquals(version, read(() -> stores.runs().find(run)).orElseThrow().version());
  }

  @Test
  public void underTheLockNoNumberIsGivenTwiceAndNothingIsLost() throws Exception {
    long run = run();
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    try {
      List<Future<?>> ends =
          IntStream.range(0, THREADS)
              .<Future<?>>mapToObj(
                  t ->
                      threads.submit(
                          () -> {
                            start.await();
                            for (int i = 0; i < EACH; i++) {
                              comment(run, 1, "t" + t, "n" + i);
                            }
                            return null;
                          }))
              .toList();
      for (Future<?> end : ends) {
        end.get(1, TimeUnit.MINUTES);
      }
    } finally {
      threads.shutdownNow();
    }
    assertEquals(
        IntStream.rangeClosed(1, THREADS * EACH).boxed().toList(),
        entries(run, 1).stream().map(LineEntry::revision).toList());
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.runs().lock(1));
    assertNeedsTransaction(() -> stores.runs().entries(1, 1));
    assertNeedsTransaction(() -> stores.runs().correctedInto(1, "A", 0, 1));
    assertNeedsTransaction(() -> stores.runs().comment(1, 1, "x", T0, "y"));
  }
}
