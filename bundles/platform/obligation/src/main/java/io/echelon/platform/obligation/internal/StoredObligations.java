package io.echelon.platform.obligation.internal;

import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligation.State;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.obligation.store.EscalationStore;
import io.echelon.platform.obligation.store.ObligationStore;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredObligations implements Obligations {
  private final ObligationStore store;
  private final EscalationStore escalations;
  private final Calendars calendars;
  private final Rules rules;
  private final Units units;
  private final DueWork work;
  private final Clock clock;

  @Activate
  public StoredObligations(
      @Reference ObligationStore store,
      @Reference EscalationStore escalations,
      @Reference Calendars calendars,
      @Reference Rules rules,
      @Reference Units units,
      @Reference DueWork work,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.escalations = escalations;
    this.calendars = calendars;
    this.rules = rules;
    this.units = units;
    this.work = work;
    this.clock = clock;
  }

  @Override
  public ClockPlan plan(Promise promise, Instant startedAt) {
    return ClockPlan.of(
        startedAt,
        promise.target(),
        promise.team().isPresent() ? List.of() : pausesUntilNow(promise),
        calendars.get(promise.unit(), promise.target().calendar()),
        rules.current(promise.unit(), units.today()).rules().escalation().levels());
  }

  private List<Pause> pausesUntilNow(Promise promise) {
    Instant now = clock.instant();
    return pauses(promise.unit(), promise.subject()).stream()
        .map(p -> p.to().isPresent() ? p : new Pause(p.from(), Optional.of(now)))
        .toList();
  }

  @Override
  public Obligation start(Promise promise, Instant startedAt) {
    return start(Obligation.planned(promise, plan(promise, startedAt)));
  }

  private Obligation start(Obligation obligation) {
    return store.insert(
        lasting(obligation.unit(), obligation.subject())
            .map(Pause::from)
            .flatMap(from -> paused(obligation, from))
            .orElse(obligation));
  }

  @Override
  public Obligation replace(Obligation old, Promise promise, Instant startedAt) {
    store.update(old.in(State.REPLACED, Optional.empty()));
    List<EscalationLevel> told = escalations.told(old.id());
    ClockPlan plan = plan(promise, startedAt);
    Instant now = clock.instant();
    Predicate<Moment> isToDo =
        moment -> moment.at().isAfter(now) || moment.level().filter(told::contains).isEmpty();
    return start(
        Obligation.planned(promise, plan).doing(plan.moments().stream().filter(isToDo).toList()));
  }

  @Override
  public void met(String unit, String subject, String metric, Optional<String> team, Instant at) {
    open(unit, subject, o -> o.metric().equals(metric) && o.promise().team().equals(team))
        .forEach(o -> store.update(o.in(isLate(o, at) ? State.LATE : State.MET, Optional.of(at))));
  }

  private static boolean isLate(Obligation obligation, Instant at) {
    return obligation.state() != State.PAUSED && at.isAfter(obligation.due().due());
  }

  @Override
  public void cancel(String unit, String subject, Predicate<Promise> which) {
    open(unit, subject, o -> which.test(o.promise())).forEach(this::cancel);
  }

  /** A promise that was broken stays broken. */
  private void cancel(Obligation obligation) {
    State end = obligation.state() == State.BREACHED ? State.LATE : State.CANCELLED;
    store.update(obligation.in(end, Optional.empty()));
  }

  @Override
  public void pause(String unit, String subject, Instant at) {
    if (lasting(unit, subject).isPresent()) {
      return;
    }
    store.keep(unit, subject, new Pause(at, Optional.empty()));
    open(unit, subject, o -> o.promise().team().isEmpty())
        .forEach(o -> paused(o, at).ifPresent(store::update));
  }

  /** What it has to do until then it does all the same; whoever is overdue runs on. */
  private static Optional<Obligation> paused(Obligation obligation, Instant at) {
    return obligation.promise().team().isEmpty()
            && obligation.state() == State.RUNNING
            && !obligation.due().due().isBefore(at)
        ? Optional.of(
            obligation
                .in(State.PAUSED, Optional.empty())
                .doing(obligation.moments().stream().filter(m -> m.at().isBefore(at)).toList()))
        : Optional.empty();
  }

  @Override
  public void resume(String unit, String subject, Instant at) {
    lasting(unit, subject)
        .ifPresent(
            pause -> {
              Instant end = at.isBefore(pause.from()) ? pause.from() : at;
              store.keep(unit, subject, new Pause(pause.from(), Optional.of(end)));
              open(unit, subject, o -> o.state() == State.PAUSED).forEach(this::resume);
            });
  }

  private void resume(Obligation paused) {
    ClockPlan plan = plan(paused.promise(), paused.startedAt());
    List<EscalationLevel> told = escalations.told(paused.id());
    store.update(
        paused.by(
            plan,
            plan.moments().stream()
                .filter(m -> m.level().filter(told::contains).isEmpty())
                .toList()));
  }

  @Override
  public void assign(String unit, String subject, Optional<String> owner) {
    open(unit, subject, o -> o.promise().team().isEmpty())
        .forEach(o -> store.update(o.ownedBy(owner)));
  }

  @Override
  public List<Obligation> of(String unit, String subject) {
    return store.of(unit, subject);
  }

  @Override
  public List<Pause> pauses(String unit, String subject) {
    return store.pauses(unit, subject);
  }

  @Override
  public int tick(Instant now) {
    return work.tick(now);
  }

  private Optional<Pause> lasting(String unit, String subject) {
    return pauses(unit, subject).stream().filter(p -> p.to().isEmpty()).findFirst();
  }

  private List<Obligation> open(String unit, String subject, Predicate<Obligation> which) {
    return store.of(unit, subject).stream().filter(o -> o.state().isOpen()).filter(which).toList();
  }
}
