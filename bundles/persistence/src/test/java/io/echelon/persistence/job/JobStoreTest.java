package io.echelon.persistence.job;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.job.Job;
import io.echelon.platform.job.JobProgress;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class JobStoreTest extends StoreContract {

  private static final Instant LEASE = T0.plusSeconds(30);

  private Job insert(String type) {
    return write(
        () ->
            stores
                .jobs()
                .insert(
                    new Job(
                        77,
                        type,
                        unit,
                        Map.of("file", "a.csv", "asOf", ""),
                        Job.State.QUEUED,
                        "",
                        Map.of(),
                        0,
                        "li.na",
                        T0,
                        Optional.empty(),
                        Optional.empty())));
  }

  private Optional<Long> claim(String owner, Instant now, Instant until) {
    return write(() -> stores.jobs().claim(Set.of(unit, unit + "-b"), owner, now, until))
        .map(Job::id);
  }

  private Job found(long id) {
    return read(() -> stores.jobs().find(id)).orElseThrow();
  }

  @Test
  public void aJobComesBackExactlyUnderItsOwnId() {
    Job first = insert(unit);
    Job second = insert(unit);
    assertTrue(second.id() > first.id());
    assertEquals(first, found(first.id()));
    assertEquals(Map.of("file", "a.csv", "asOf", ""), first.parameters());
    assertEquals(Optional.empty(), read(() -> stores.jobs().find(Long.MAX_VALUE)));
  }

  @Test
  public void aUnitsJobsComeDescendingBelowAnId() {
    Job first = insert(unit);
    Job second = insert(unit + "-b");
    Job third = insert(unit);
    assertEquals(List.of(third, second), read(() -> stores.jobs().before(unit, Long.MAX_VALUE, 2)));
    assertEquals(List.of(first), read(() -> stores.jobs().before(unit, second.id(), 5)));
  }

  @Test
  public void theOldestQueuedJobIsClaimedOnce() {
    Job first = insert(unit);
    Job second = insert(unit);
    insert("type that is not asked for");
    assertEquals(Optional.of(first.id()), claim("node 1", T0, LEASE));
    assertEquals(Job.State.RUNNING, found(first.id()).state());
    assertEquals(Optional.of(second.id()), claim("node 2", T0, LEASE));
    assertEquals(Optional.empty(), claim("node 3", T0, LEASE));
    assertEquals(Optional.empty(), write(() -> stores.jobs().claim(Set.of(), "node 1", T0, LEASE)));
  }

  @Test
  public void aJobWhoseLeaseEndedIsClaimedAgain() {
    Job job = insert(unit);
    claim("node 1", T0, LEASE);
    assertEquals(Optional.empty(), claim("node 2", LEASE, LEASE.plusSeconds(30)));
    assertEquals(
        Optional.of(job.id()), claim("node 2", LEASE.plusNanos(1_000), LEASE.plusSeconds(30)));
  }

  @Test
  public void progressIsKeptWhileTheLeaseIsTheOwners() {
    Job job = insert(unit);
    claim("node 1", T0, LEASE);
    JobProgress progress = new JobProgress("2000", Map.of("read", 2000L, "new", 1L), 9, false);
    assertTrue(
        write(() -> stores.jobs().progress(job.id(), "node 1", progress, LEASE.plusSeconds(9))));
    assertFalse(
        write(
            () ->
                stores
                    .jobs()
                    .progress(
                        job.id(), "node 2", new JobProgress("1", Map.of(), 1, false), LEASE)));
    assertEquals("2000", found(job.id()).cursor());
    assertEquals(progress.counts(), found(job.id()).counts());
    assertEquals(9, found(job.id()).total());
    assertEquals(Optional.empty(), claim("node 2", LEASE.plusSeconds(9), LEASE.plusSeconds(60)));
  }

  @Test
  public void whatAJobReadsInItsTransactionIsWhatItWrote() {
    Job job = insert(unit);
    claim("node 1", T0, LEASE);
    run(
        () -> {
          assertEquals("", stores.jobs().find(job.id()).orElseThrow().cursor());
          stores
              .jobs()
              .progress(job.id(), "node 1", new JobProgress("7", Map.of(), 1, true), LEASE);
          assertEquals("7", stores.jobs().find(job.id()).orElseThrow().cursor());
        });
  }

  @Test
  public void aFinishedJobIsOver() {
    Job job = insert(unit);
    claim("node 1", T0, LEASE);
    assertTrue(read(() -> stores.jobs().existsUnderWay(unit, unit)));
    run(() -> stores.jobs().finish(job.id(), Job.State.FAILED, Optional.of("because"), LEASE));
    assertEquals(Job.State.FAILED, found(job.id()).state());
    assertEquals(Optional.of("because"), found(job.id()).error());
    assertEquals(Optional.of(LEASE), found(job.id()).finishedAt());
    assertFalse(read(() -> stores.jobs().existsUnderWay(unit, unit)));
    assertEquals(Optional.empty(), claim("node 2", LEASE.plusSeconds(99), LEASE.plusSeconds(100)));
    assertFalse(
        write(
            () ->
                stores
                    .jobs()
                    .progress(
                        job.id(), "node 1", new JobProgress("1", Map.of(), 1, false), LEASE)));
  }

  @Test
  public void underWayIsQueuedOrRunningOfTypeAndUnit() {
    assertFalse(read(() -> stores.jobs().existsUnderWay(unit, unit)));
    insert(unit);
    assertTrue(read(() -> stores.jobs().existsUnderWay(unit, unit)));
    assertFalse(read(() -> stores.jobs().existsUnderWay("other", unit)));
    assertFalse(read(() -> stores.jobs().existsUnderWay(unit, "other")));
  }

  @Test
  public void claimsOfManyNodesNeverGiveAJobTwice() throws Exception {
    for (int i = 0; i < 20; i++) {
      insert(unit);
    }
    ExecutorService nodes = Executors.newFixedThreadPool(4);
    try {
      List<Callable<List<Long>>> work = new ArrayList<>();
      for (int node = 0; node < 4; node++) {
        String owner = "node " + node;
        work.add(() -> claimAll(owner));
      }
      List<Long> claimed = new ArrayList<>();
      for (Future<List<Long>> done : nodes.invokeAll(work)) {
        claimed.addAll(done.get());
      }
      assertEquals(20, claimed.size());
      assertEquals(20, Set.copyOf(claimed).size());
    } finally {
      nodes.shutdown();
    }
  }

  private List<Long> claimAll(String owner) {
    List<Long> claimed = new ArrayList<>();
    for (Optional<Long> id = claim(owner, T0, LEASE);
        id.isPresent();
        id = claim(owner, T0, LEASE)) {
      claimed.add(id.get());
    }
    return claimed;
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.jobs().find(1));
    assertNeedsTransaction(() -> stores.jobs().before(unit, 1, 1));
    assertNeedsTransaction(() -> stores.jobs().existsUnderWay(unit, unit));
    assertNeedsTransaction(() -> stores.jobs().claim(Set.of("x"), "n", T0, T0));
    assertNeedsTransaction(
        () -> stores.jobs().progress(1, "n", new JobProgress("", Map.of(), 0, false), T0));
    assertNeedsTransaction(() -> stores.jobs().finish(1, Job.State.DONE, Optional.empty(), T0));
  }
}
