package io.echelon.platform.obligation.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.store.ObligationStore;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredObligations implements Obligations {
  private static final int BLOCK = 500;

  private final ObligationStore store;
  private final EventStore events;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredObligations(
      @Reference ObligationStore store,
      @Reference EventStore events,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.events = events;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public Obligation start(String unit, String subject, String metric, ClockPlan plan) {
    return store.insert(
        new Obligation(
            0,
            unit,
            subject,
            metric,
            plan.startedAt(),
            plan.warnAt(),
            plan.due(),
            Obligation.State.RUNNING,
            Optional.empty(),
            0));
  }

  @Override
  public boolean replace(
      String unit, String subject, String metric, String newMetric, ClockPlan plan) {
    List<Obligation> running =
        store.of(unit, subject).stream()
            .filter(o -> o.metric().equals(metric) && o.state() == Obligation.State.RUNNING)
            .toList();
    running.forEach(o -> store.update(in(o, Obligation.State.REPLACED, Optional.empty())));
    if (!running.isEmpty()) {
      start(unit, subject, newMetric, plan);
    }
    return !running.isEmpty();
  }

  @Override
  public void met(String unit, String subject, String metric, Instant at) {
    store.of(unit, subject).stream()
        .filter(
            o ->
                o.metric().equals(metric)
                    && o.metAt().isEmpty()
                    && o.state() != Obligation.State.REPLACED)
        .forEach(
            o -> {
              boolean late = at.isAfter(o.due().due());
              store.update(
                  in(o, late ? Obligation.State.LATE : Obligation.State.MET, Optional.of(at)));
            });
  }

  @Override
  public List<Obligation> of(String unit, String subject) {
    return store.of(unit, subject);
  }

  @Override
  public int tick(Instant now) {
    int breached = 0;
    int block;
    do {
      block = transactions.write(() -> breach(now));
      breached += block;
    } while (block == BLOCK);
    return breached;
  }

  private int breach(Instant now) {
    List<Obligation> overdue = store.overdue(now, BLOCK);
    for (Obligation o : overdue) {
      store.update(in(o, Obligation.State.BREACHED, Optional.empty()));
      audit.record(
          Caller.system(),
          AuditDraft.in(o.unit(), "obligation.breach", o.subject())
              .change(Obligation.State.RUNNING, Obligation.State.BREACHED));
      events.append(
          new DomainEvent(
              "obligation-breached",
              o.unit(),
              o.subject(),
              o.due().due(),
              Map.of("metric", o.metric())),
          now);
    }
    return overdue.size();
  }

  private static Obligation in(Obligation o, Obligation.State state, Optional<Instant> metAt) {
    return new Obligation(
        o.id(),
        o.unit(),
        o.subject(),
        o.metric(),
        o.startedAt(),
        o.warnAt(),
        o.due(),
        state,
        metAt,
        o.version());
  }
}
