package io.echelon.platform.obligation.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.store.EventStore;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.store.EscalationStore;
import io.echelon.platform.obligation.store.ObligationStore;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Does what clocks have to do, in blocks, each in one transaction with all that follows from it.
 */
@Component(service = DueWork.class)
public final class DueWork {
  private static final int BLOCK = 500;

  private final ObligationStore store;
  private final EscalationStore escalations;
  private final EventStore events;
  private final Outbox outbox;
  private final Rules rules;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public DueWork(
      @Reference ObligationStore store,
      @Reference EscalationStore escalations,
      @Reference EventStore events,
      @Reference Outbox outbox,
      @Reference Rules rules,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.escalations = escalations;
    this.events = events;
    this.outbox = outbox;
    this.rules = rules;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
  }

  /** How many moments were done. */
  int tick(Instant now) {
    int done = 0;
    Block block;
    do {
      block = transactions.write(() -> block(now));
      done += block.moments();
    } while (block.clocks() == BLOCK);
    return done;
  }

  private record Block(int clocks, int moments) {}

  /** A clock that somebody changed since it was read is left to the next call. */
  private Block block(Instant now) {
    Map<Long, DueClock> due = new HashMap<>();
    store.due(now, BLOCK).forEach(clock -> due.put(clock.id(), clock));
    List<DueClock> kept =
        store.keep(due.values().stream().map(clock -> clock.doneUntil(now)).toList());
    Effects effects = new Effects(now);
    kept.forEach(clock -> effects.add(due.get(clock.id())));
    effects.keep();
    return new Block(kept.size(), effects.drafts.size());
  }

  /** What follows from a block. */
  private final class Effects {
    private final Instant now;
    private final Map<String, EscalationLadder> ladders = new HashMap<>();
    private final List<Escalation> raised = new ArrayList<>();
    private final List<OutboxMessage> messages = new ArrayList<>();
    private final List<DomainEvent> told = new ArrayList<>();
    private final List<AuditDraft> drafts = new ArrayList<>();

    Effects(Instant now) {
      this.now = now;
    }

    void add(DueClock clock) {
      for (Moment moment : clock.until(now)) {
        moment.level().ifPresentOrElse(level -> escalate(clock, level), () -> breach(clock));
      }
    }

    private void breach(DueClock clock) {
      drafts.add(
          AuditDraft.in(clock.unit(), "obligation.breach", clock.subject())
              .change(clock.state(), Obligation.State.BREACHED)
              .because(clock.metric()));
      told.add(event("obligation-breached", clock, Map.of("metric", clock.metric())));
    }

    private void escalate(DueClock clock, EscalationLevel level) {
      List<String> recipients = recipients(clock, level);
      raised.add(
          new Escalation(
              0,
              clock.unit(),
              clock.id(),
              clock.subject(),
              clock.name(),
              clock.metric(),
              level,
              recipients,
              clock.due(),
              now,
              Optional.empty()));
      for (String recipient : recipients) {
        messages.add(EscalationMessage.of(clock, level, recipient, units, now));
      }
      drafts.add(
          AuditDraft.in(clock.unit(), "obligation.escalate", clock.subject())
              .change(null, level.share() + " % → " + level.to())
              .because(clock.metric()));
      told.add(
          event(
              "obligation-escalated",
              clock,
              Map.of(
                  "metric", clock.metric(),
                  "share", Integer.toString(level.share()),
                  "to", level.to().name())));
    }

    /** What nobody owns goes to the managers. */
    private List<String> recipients(DueClock clock, EscalationLevel level) {
      EscalationLadder ladder =
          ladders.computeIfAbsent(
              clock.unit(), unit -> rules.current(unit, units.dayOf(now)).rules().escalation());
      if (level.to() != EscalationLevel.Rank.OWNER) {
        return ladder.named(level.to());
      }
      return clock.owner().map(List::of).orElse(ladder.managers());
    }

    private DomainEvent event(String type, DueClock clock, Map<String, String> data) {
      return new DomainEvent(type, clock.unit(), clock.subject(), clock.due(), data);
    }

    void keep() {
      escalations.append(raised);
      outbox.append(messages);
      audit.record(Caller.system(), drafts);
      events.append(told, now);
    }
  }
}
