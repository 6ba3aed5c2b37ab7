package io.echelon.itests.benchmarks;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.internal.StoredCustomerMarks;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.internal.Assigner;
import io.echelon.platform.servicedesk.internal.FastLane;
import io.echelon.platform.servicedesk.internal.PromiseChange;
import io.echelon.platform.servicedesk.internal.TierFollower;
import io.echelon.platform.tiering.internal.StoredTiers;
import io.echelon.platform.unit.Rules;
import io.echelon.platform.unit.internal.StoredRules;
import io.echelon.spi.LocalizedText;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** 10,000 open requests whose customers get tiers, from the publication to the last new place. */
final class QueueRenewal {
  static final int REQUESTS = 10_000;
  private static final int BLOCK = 500;

  private QueueRenewal() {}

  /** Time until every request has the place of its customer's tier. */
  static Duration measure(Path folder) throws SQLException {
    try (RatedUnit unit = new RatedUnit(folder, REQUESTS)) {
      unit.statementsToPublish(unit.rate());
      PlainStores stores = unit.stores();
      accept(stores);
      TierFollower follower = follower(unit, stores);
      StoredEvent event =
          new StoredEvent(
              1,
              RatedUnit.NOW,
              new DomainEvent("tiers-published", RatedUnit.UNIT, "run/1", RatedUnit.NOW, Map.of()));
      long start = System.nanoTime();
      Optional<String> cursor = Optional.of("");
      while (cursor.isPresent()) {
        String from = cursor.get();
        cursor = stores.transactions().write(() -> follower.handle(event, from));
      }
      Duration took = Duration.ofNanos(System.nanoTime() - start);
      long left =
          stores.transactions().read(() -> open(stores, 0, REQUESTS)).stream()
              .filter(r -> r.queue().rank() == Grant.LAST_RANK)
              .count();
      if (left > 0) {
        throw new IllegalStateException(left + " requests were not renewed");
      }
      return took;
    }
  }

  private static List<ServiceRequest> open(PlainStores stores, long after, int limit) {
    return stores.requests().open(RatedUnit.UNIT, OptionalLong.empty(), after, limit);
  }

  private static TierFollower follower(RatedUnit unit, PlainStores stores) {
    Clock clock = unit.clock();
    AuditTrail audit = new StoredAuditTrail(stores.audit(), stores.transactions(), clock);
    Rules rules =
        new StoredRules(stores.rules(), OneUnit.units(), stores.transactions(), audit, clock);
    CustomerMarks marks =
        new StoredCustomerMarks(
            stores.marks(),
            stores.customers(),
            rules,
            OneUnit.units(),
            stores.events(),
            stores.transactions(),
            audit,
            clock);
    return new TierFollower(
        stores.requests(),
        new StoredTiers(
            unit.reader(),
            stores.publications(),
            stores.standings(),
            stores.runs(),
            null,
            stores.transactions()),
        marks,
        new PromiseChange(stores.requests(), null, null, null, audit),
        new FastLane(null, null, clock),
        new Assigner(rules, OneUnit.units(), null, null),
        null,
        rules,
        OneUnit.units(),
        audit,
        clock);
  }

  /** One request per customer, each without a tier as yet; those of an earlier measurement too. */
  private static void accept(PlainStores stores) {
    long after = 0;
    List<Member> members;
    do {
      long from = after;
      members =
          stores.transactions().read(() -> stores.customers().members(RatedUnit.UNIT, from, BLOCK));
      List<Member> block = members;
      stores
          .transactions()
          .run(() -> block.forEach(m -> stores.requests().insert(request(m.id()))));
      after = members.isEmpty() ? after : members.get(members.size() - 1).id();
    } while (!members.isEmpty());
  }

  private static ServiceRequest request(long customer) {
    Grant grant =
        new Grant(
            "inquiry",
            "FIRST_ANSWER",
            OptionalInt.of(1),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            true,
            Grant.Origin.NO_TIER,
            Optional.empty(),
            Grant.LAST_RANK,
            0,
            OptionalInt.empty(),
            Optional.empty(),
            new LocalizedText("no tier yet", "尚无等级"),
            List.of(),
            Optional.empty());
    return new ServiceRequest(
        0,
        RatedUnit.UNIT,
        "web",
        "inquiry",
        "subject",
        "",
        OptionalLong.of(customer),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        List.of(grant),
        new QueueKey(Grant.LAST_RANK, 0),
        RequestState.NEW,
        Optional.empty(),
        Optional.empty(),
        RatedUnit.NOW,
        RatedUnit.NOW.plusSeconds(60),
        RatedUnit.NOW.plusSeconds(120),
        RequestWork.NONE,
        0);
  }
}
