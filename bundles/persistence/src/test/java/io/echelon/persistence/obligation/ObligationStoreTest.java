package io.echelon.persistence.obligation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.ClockTarget.DailyHours;
import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.sla.DueTime;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.Test;

public class ObligationStoreTest extends StoreContract {
  private static final EscalationLevel LEADER =
      new EscalationLevel(100, EscalationLevel.Rank.LEADER, true);

  private Obligation obligation(String subject, Instant due) {
    return new Obligation(
        0,
        new Promise(
            unit,
            subject,
            "R-1",
            "FIRST_ANSWER",
            true,
            Optional.of("network"),
            Optional.of("li.na"),
            ClockTarget.within(
                Duration.ofHours(4), Optional.of(new DailyHours(LocalTime.of(8, 0), 12)), "cn")),
        T0,
        T0.plusSeconds(10),
        new DueTime(
            due,
            "cn",
            List.of(
                new DueTime.Step(
                    LocalDate.of(2026, 10, 1),
                    DueTime.Kind.SKIPPED,
                    new LocalizedText("holiday", "国庆节"))),
            true),
        Obligation.State.RUNNING,
        Optional.empty(),
        List.of(
            new Moment(due, Optional.empty()), new Moment(due.plusSeconds(1), Optional.of(LEADER))),
        0);
  }

  private Obligation insert(String subject, Instant due) {
    return write(() -> stores.obligations().insert(obligation(subject, due)));
  }

  private static Obligation met(Obligation o, Instant at) {
    return o.in(Obligation.State.MET, Optional.of(at));
  }

  @Test
  public void aSubjectsObligationsComeOldestFirst() {
    Obligation first = insert("request/1", T0.plusSeconds(99));
    Obligation second = insert("request/1", T0);
    insert("request/2", T0);
    assertEquals(List.of(first, second), read(() -> stores.obligations().of(unit, "request/1")));
    assertEquals(List.of(), read(() -> stores.obligations().of("other", "request/1")));
    assertEquals(obligation("request/1", T0).due(), second.due());
  }

  @Test
  public void updateKeepsStateAndMetAt() {
    Obligation stored = insert("request/1", T0);
    run(() -> stores.obligations().update(met(stored, T0.plusSeconds(5))));
    Obligation kept = read(() -> stores.obligations().of(unit, "request/1")).get(0);
    assertEquals(Obligation.State.MET, kept.state());
    assertEquals(Optional.of(T0.plusSeconds(5)), kept.metAt());
    assertEquals(stored.version() + 1, kept.version());
    assertRefused(ErrorCode.STALE, () -> stores.obligations().update(met(stored, T0)));
  }

  @Test
  public void ofTwoThatChangeAtOnceOneIsStale() throws Exception {
    Obligation stored = insert("request/1", T0);
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      Callable<Boolean> update =
          () -> {
            try {
              run(() -> stores.obligations().update(met(stored, T0)));
              return true;
            } catch (EchelonException e) {
              assertEquals(ErrorCode.STALE, e.code());
              return false;
            }
          };
      List<Future<Boolean>> done = threads.invokeAll(List.of(update, update));
      assertTrue(done.get(0).get() != done.get(1).get());
    } finally {
      threads.shutdown();
    }
  }

  @Test
  public void dueAreThoseWithSomethingToDoEarliestFirst() {
    Instant base = Instant.parse("2001-01-01T00:00:00Z");
    Obligation late = insert("a", base.plusSeconds(2));
    Obligation later = insert("b", base.plusSeconds(3));
    Obligation latest = insert("c", base.plusSeconds(1));
    insert("d", base.plusSeconds(5));
    run(() -> stores.obligations().update(met(late, T0)));
    assertEquals(List.of(latest.id(), later.id()), due(base.plusSeconds(4), 10));
    assertEquals(List.of(latest.id()), due(base.plusSeconds(4), 1));
    run(() -> List.of(latest, later).forEach(o -> stores.obligations().update(met(o, T0))));
    assertEquals(List.of(), due(base.plusSeconds(4), 10));
  }

  private List<Long> due(Instant now, int limit) {
    return read(() -> stores.obligations().due(now, limit)).stream()
        .filter(c -> c.unit().equals(unit))
        .map(DueClock::id)
        .toList();
  }

  @Test
  public void whatADueClockHasDoneIsKeptUnlessItWasChangedMeanwhile() {
    Instant base = Instant.parse("2002-01-01T00:00:00Z");
    Obligation first = insert("e", base);
    Obligation second = insert("f", base);
    List<DueClock> due =
        read(() -> stores.obligations().due(base.plusMillis(1), 100)).stream()
            .filter(c -> c.unit().equals(unit))
            .map(c -> c.doneUntil(base.plusMillis(1)))
            .toList();
    assertEquals(2, due.size());
    run(() -> stores.obligations().update(second.ownedBy(Optional.of("wang"))));
    List<DueClock> kept = write(() -> stores.obligations().keep(due));
    assertEquals(List.of(first.id()), kept.stream().map(DueClock::id).toList());
    Obligation breached = read(() -> stores.obligations().of(unit, "e")).get(0);
    assertEquals(Obligation.State.BREACHED, breached.state());
    assertEquals(List.of(new Moment(base.plusSeconds(1), Optional.of(LEADER))), breached.moments());
    Obligation changed = read(() -> stores.obligations().of(unit, "f")).get(0);
    assertEquals(Optional.of("wang"), changed.promise().owner());
    assertEquals(Obligation.State.RUNNING, changed.state());
    run(
        () -> {
          stores.obligations().update(met(breached, T0));
          stores.obligations().update(met(changed, T0));
        });
  }

  @Test
  public void manyThreadsStartClocksAtOnce() throws Exception {
    int threads = 8;
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      Callable<List<Long>> starts =
          () -> IntStream.range(0, 100).mapToObj(i -> insert("many", T0).id()).toList();
      Set<Long> ids = new HashSet<>();
      for (Future<List<Long>> some : pool.invokeAll(Collections.nCopies(threads, starts))) {
        ids.addAll(some.get());
      }
      assertEquals(threads * 100, ids.size());
    } finally {
      pool.shutdown();
    }
    run(
        () ->
            stores
                .obligations()
                .of(unit, "many")
                .forEach(o -> stores.obligations().update(met(o, T0))));
  }

  @Test
  public void aPauseIsKeptAndEnded() {
    Pause lasting = new Pause(T0, Optional.empty());
    Pause ended = new Pause(T0, Optional.of(T0.plusSeconds(60)));
    Pause next = new Pause(T0.plusSeconds(90), Optional.empty());
    run(() -> stores.obligations().keep(unit, "request/9", lasting));
    assertEquals(List.of(lasting), read(() -> stores.obligations().pauses(unit, "request/9")));
    run(() -> stores.obligations().keep(unit, "request/9", ended));
    run(() -> stores.obligations().keep(unit, "request/9", next));
    assertEquals(List.of(ended, next), read(() -> stores.obligations().pauses(unit, "request/9")));
    assertEquals(List.of(), read(() -> stores.obligations().pauses("other", "request/9")));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.obligations().insert(obligation("a", T0)));
    assertNeedsTransaction(() -> stores.obligations().update(obligation("a", T0)));
    assertNeedsTransaction(() -> stores.obligations().of(unit, "a"));
    assertNeedsTransaction(() -> stores.obligations().due(T0, 1));
    assertNeedsTransaction(() -> stores.obligations().pauses(unit, "a"));
  }
}
