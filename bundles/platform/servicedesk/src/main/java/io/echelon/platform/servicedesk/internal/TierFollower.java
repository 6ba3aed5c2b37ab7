package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.MarkEffect;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.UnitRules;
import io.echelon.platform.unit.Units;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Brings the open requests in line with what holds of their customers now, whenever tiers, marks or
 * contract exceptions begin or end to count: their places in the queue always, their promises and,
 * while nobody has touched them, the hands they are in as the unit's rules say. Its cursor is the
 * id of the last request that was looked at.
 */
@Component
public final class TierFollower implements DomainEventHandler {
  private static final int BLOCK = 200;
  private static final String CUSTOMER = "customer/";
  private static final String CONTRACT = "contract-exception";

  private final RequestStore store;
  private final Tiers tiers;
  private final CustomerMarks marks;
  private final PromiseChange promises;
  private final FastLane lane;
  private final Assigner assigner;
  private final Obligations obligations;
  private final Rules rules;
  private final Units units;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public TierFollower(
      @Reference RequestStore store,
      @Reference Tiers tiers,
      @Reference CustomerMarks marks,
      @Reference PromiseChange promises,
      @Reference FastLane lane,
      @Reference Assigner assigner,
      @Reference Obligations obligations,
      @Reference Rules rules,
      @Reference Units units,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.tiers = tiers;
    this.marks = marks;
    this.promises = promises;
    this.lane = lane;
    this.assigner = assigner;
    this.obligations = obligations;
    this.rules = rules;
    this.units = units;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "requests";
  }

  @Override
  public Set<String> types() {
    return Set.of("tiers-published", "tiers-revoked", "tier-standing", "customer-marked", CONTRACT);
  }

  @Override
  public Optional<String> handle(StoredEvent stored, String cursor) {
    DomainEvent event = stored.event();
    List<ServiceRequest> block =
        store.open(
            event.unit(),
            customer(event.subject()),
            cursor.isEmpty() ? 0 : Long.parseLong(cursor),
            BLOCK);
    int moved = follow(event.unit(), block, event.type().equals(CONTRACT));
    if (moved > 0) {
      audit.record(
          Caller.system(),
          AuditDraft.in(event.unit(), "queue.renew", event.subject())
              .change(null, moved + " requests"));
    }
    return block.size() < BLOCK
        ? Optional.empty()
        : Optional.of(Long.toString(block.get(BLOCK - 1).id()));
  }

  private static OptionalLong customer(String subject) {
    return subject.startsWith(CUSTOMER)
        ? OptionalLong.of(Long.parseLong(subject.substring(CUSTOMER.length())))
        : OptionalLong.empty();
  }

  /** How many requests changed. */
  private int follow(String unit, List<ServiceRequest> block, boolean contract) {
    List<ServiceRequest> named = block.stream().filter(r -> r.customerId().isPresent()).toList();
    List<Long> ids = named.stream().map(r -> r.customerId().getAsLong()).distinct().toList();
    Instant now = clock.instant();
    LocalDate today = units.dayOf(now);
    Map<Long, TierAnswer> answers = tiers.of(unit, ids, today, now);
    Map<Long, MarkEffect> effects = marks.effects(unit, ids, today);
    UnitRules known = rules.current(unit, today).rules();
    Map<Long, String> managers = assigner.managers(known.desk(), unit, ids);
    List<ServiceRequest> moved = new ArrayList<>();
    for (ServiceRequest request : named) {
      long customer = request.customerId().getAsLong();
      Optional<TierAnswer> tier = Optional.ofNullable(answers.get(customer));
      QueueKey place =
          QueueKey.of(
              tier.map(TierAnswer::rank).orElse(Grant.LAST_RANK),
              tier.map(TierAnswer::score).orElse(0.0),
              effects.getOrDefault(customer, MarkEffect.NONE));
      ServiceRequest followed =
          request.queued(lane.place(unit, request.channel(), today, tier, place));
      if (contract || !tier.map(TierAnswer::tier).equals(request.grant().tier())) {
        followed = promises.after(followed, known.tierChange(), now);
      }
      followed =
          assigned(followed, known.desk(), tier, Optional.ofNullable(managers.get(customer)), now);
      if (!followed.equals(request)) {
        moved.add(followed);
      }
    }
    store.update(moved);
    return moved.size();
  }

  /** Whatever people have decided stays; what nobody has touched yet goes where the rules say. */
  private ServiceRequest assigned(
      ServiceRequest request,
      DeskRules desk,
      Optional<TierAnswer> tier,
      Optional<String> manager,
      Instant now) {
    if (desk.assignment().isEmpty()
        || request.state() != RequestState.NEW
        || !request.work().byRule()) {
      return request;
    }
    Assignment assignment = Assignment.by(desk, request.item(), Assigner.codes(tier), manager);
    if (assignment.holdsOf(request)) {
      return request;
    }
    obligations.assign(request.unit(), request.reference(), assignment.assignee());
    ServiceRequest assigned = request.assigned(assignment.assignee(), assignment.team());
    store.append(
        request.id(),
        RequestEvent.beside(
            assigned, Caller.system().name(), now, assignment.why(), Optional.empty()));
    return assigned;
  }
}
