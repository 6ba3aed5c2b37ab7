package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestLists;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** The desk's one request is everybody's and comes due whenever that is asked. */
final class FakeRequestLists implements RequestLists {
  private final FakeDesk desk;

  FakeRequestLists(FakeDesk desk) {
    this.desk = desk;
  }

  @Override
  public Page<ServiceRequest> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit) {
    return desk.queue(caller, unit, after, limit);
  }

  @Override
  public Page<ServiceRequest> due(
      Caller caller,
      String unit,
      QueueFilter filter,
      DueSpan span,
      Optional<String> after,
      int limit) {
    return desk.queue(caller, unit, filter, after, limit);
  }

  @Override
  public int count(Caller caller, String unit, QueueFilter filter, DueSpan span, int most) {
    return 1;
  }

  @Override
  public Map<Long, ServiceRequest> of(Caller caller, String unit, Collection<Long> ids) {
    return Map.of();
  }
}
