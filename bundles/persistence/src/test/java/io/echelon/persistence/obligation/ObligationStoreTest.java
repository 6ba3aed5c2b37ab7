package io.echelon.persistence.obligation;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.sla.DueTime;
import io.echelon.spi.LocalizedText;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.Test;

public class ObligationStoreTest extends StoreContract {

  private Obligation obligation(String subject, Instant due) {
    return new Obligation(
        0,
        unit,
        subject,
        "FIRST_ANSWER",
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
        0);
  }

  private Obligation insert(String subject, Instant due) {
    return write(() -> stores.obligations().insert(obligation(subject, due)));
  }

  private static Obligation met(Obligation o, Instant at) {
    return new Obligation(
        o.id(),
        o.unit(),
        o.subject(),
        o.metric(),
        o.startedAt(),
        o.warnAt(),
        o.due(),
        Obligation.State.MET,
        Optional.of(at),
        o.version());
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
  public void overdueAreRunningOnesDueBeforeTheInstantEarliestFirst() {
    Instant base = Instant.parse("2001-01-01T00:00:00Z");
    Obligation late = insert("a", base.plusSeconds(2));
    Obligation later = insert("b", base.plusSeconds(3));
    Obligation latest = insert("c", base.plusSeconds(1));
    insert("d", base.plusSeconds(4));
    run(() -> stores.obligations().update(met(late, T0)));
    assertEquals(
        List.of(latest, later), read(() -> stores.obligations().overdue(base.plusSeconds(4), 10)));
    assertEquals(List.of(latest), read(() -> stores.obligations().overdue(base.plusSeconds(4), 1)));
    run(() -> List.of(latest, later).forEach(o -> stores.obligations().update(met(o, T0))));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.obligations().insert(obligation("a", T0)));
    assertNeedsTransaction(() -> stores.obligations().update(obligation("a", T0)));
    assertNeedsTransaction(() -> stores.obligations().of(unit, "a"));
    assertNeedsTransaction(() -> stores.obligations().overdue(T0, 1));
  }
}
