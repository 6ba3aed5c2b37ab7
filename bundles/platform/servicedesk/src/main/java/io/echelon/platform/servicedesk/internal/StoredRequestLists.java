package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestListStore;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredRequestLists implements RequestLists {
  private static final Reasons REASONS = new Reasons(StoredRequestLists.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};

  private final RequestListStore store;
  private final Customers customers;
  private final RequestClocks clocks;
  private final Transactions transactions;
  private final Clock clock;

  @Activate
  public StoredRequestLists(
      @Reference RequestListStore store,
      @Reference Customers customers,
      @Reference RequestClocks clocks,
      @Reference Transactions transactions,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.customers = customers;
    this.clocks = clocks;
    this.transactions = transactions;
    this.clock = clock;
  }

  @Override
  public Page<ServiceRequest> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    CustomerPlace place = after.map(CustomerPlace::parse).orElse(CustomerPlace.FIRST);
    return transactions.read(
        () ->
            Page.of(
                place.readAfter(
                    store, unit, customers.get(Caller.system(), unit, number).id(), size + 1),
                size,
                request -> CustomerPlace.of(request).toString()));
  }

  @Override
  public Page<ServiceRequest> due(
      Caller caller,
      String unit,
      QueueFilter filter,
      DueSpan span,
      Optional<String> after,
      int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    return transactions.read(
        () -> {
          Bounds bounds = bounds(unit, span);
          UrgentPlace place =
              after
                  .map(StoredRequestLists::place)
                  .orElse(new UrgentPlace(bounds.from(), Long.MIN_VALUE));
          return Page.of(
              store.due(unit, filter, place, bounds.until(), size + 1),
              size,
              request -> request.dueAt() + "_" + request.id());
        });
  }

  @Override
  public int count(Caller caller, String unit, QueueFilter filter, DueSpan span, int most) {
    caller.requireIn(unit, READERS);
    return transactions.read(
        () -> {
          Bounds bounds = bounds(unit, span);
          return store.count(unit, filter, bounds.from(), bounds.until(), most);
        });
  }

  @Override
  public Map<Long, ServiceRequest> of(Caller caller, String unit, Collection<Long> ids) {
    caller.requireIn(unit, READERS);
    if (ids.isEmpty()) {
      return Map.of();
    }
    return transactions.read(
        () ->
            store.of(unit, ids).stream()
                .collect(Collectors.toMap(ServiceRequest::id, Function.identity())));
  }

  private Bounds bounds(String unit, DueSpan span) {
    Instant now = clock.instant();
    return switch (span) {
      case BREACHED -> new Bounds(Instant.EPOCH, now);
      case TODAY -> {
        ZoneId zone = clocks.calendar(unit, now).zone();
        yield new Bounds(
            now, now.atZone(zone).toLocalDate().plusDays(1).atStartOfDay(zone).toInstant());
      }
      case ANY -> new Bounds(Instant.EPOCH, ServiceRequest.NEVER.plusSeconds(1));
    };
  }

  private static UrgentPlace place(String cursor) {
    try {
      String[] part = cursor.split("_");
      return new UrgentPlace(Instant.parse(part[0]), Long.parseLong(part[1]));
    } catch (RuntimeException e) {
      throw new EchelonException(ErrorCode.INVALID_INPUT, REASONS.text("cursor.due", cursor), e);
    }
  }

  /**
   * A span of time.
   *
   * @param from inclusive
   * @param until exclusive
   */
  private record Bounds(Instant from, Instant until) {}
}
