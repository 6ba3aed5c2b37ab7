package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

public class RequestListStoreTest extends StoreContract {

  private ServiceRequest insert(long customer, long dueAfter) {
    return write(
        () -> stores.requests().insert(Rows.ofCustomer(unit, customer, T0.plusSeconds(dueAfter))));
  }

  private ServiceRequest taken(ServiceRequest request, String by) {
    return write(
        () -> stores.requests().update(request.after(RequestState.TAKEN, Optional.of(by))));
  }

  @Test
  public void aCustomersRequestsComeNewestFirst() {
    ServiceRequest first = insert(7, 1);
    ServiceRequest ended = insert(7, 1);
    insert(8, 1);
    ServiceRequest last = insert(7, 1);
    ServiceRequest closed =
        write(() -> stores.requests().update(ended.after(RequestState.CLOSED, Optional.empty())));
    assertEquals(List.of(last, first), ofCustomer(true, Long.MAX_VALUE, 9));
    assertEquals(List.of(last), ofCustomer(true, Long.MAX_VALUE, 1));
    assertEquals(List.of(first), ofCustomer(true, last.id(), 9));
    assertEquals(List.of(closed), ofCustomer(false, Long.MAX_VALUE, 9));
  }

  private List<ServiceRequest> ofCustomer(boolean open, long before, int limit) {
    return read(() -> stores.requestLists().ofCustomer(unit, 7, open, before, limit));
  }

  @Test
  public void whatComesDueInASpanIsListedAndCounted() {
    ServiceRequest later = insert(1, 9);
    ServiceRequest sooner = insert(1, 5);
    ServiceRequest mine = taken(insert(2, 5), "li.na");
    insert(1, 10);
    insert(1, 4);
    assertEquals(List.of(sooner, mine, later), due(QueueFilter.ALL, 5, Long.MIN_VALUE));
    assertEquals(List.of(mine, later), due(QueueFilter.ALL, 5, sooner.id()));
    assertEquals(List.of(mine), due(QueueFilter.of("li.na"), 0, Long.MIN_VALUE));
    assertEquals(List.of(sooner, mine, later), due(QueueFilter.team("network"), 5, Long.MIN_VALUE));
    assertEquals(3, count(QueueFilter.ALL, 100));
    assertEquals(2, count(QueueFilter.ALL, 2));
    assertEquals(1, count(QueueFilter.of("li.na"), 100));
  }

  private List<ServiceRequest> due(QueueFilter filter, long from, long id) {
    UrgentPlace place = new UrgentPlace(T0.plusSeconds(from), id);
    return read(() -> stores.requestLists().due(unit, filter, place, T0.plusSeconds(10), 9));
  }

  private int count(QueueFilter filter, int most) {
    return read(
        () ->
            stores.requestLists().count(unit, filter, T0.plusSeconds(5), T0.plusSeconds(10), most));
  }

  @Test
  public void requestsAreFoundByTheirIdsInTheirUnitOnly() {
    ServiceRequest one = insert(1, 1);
    List<Long> ids = List.of(one.id(), Long.MAX_VALUE);
    assertEquals(List.of(one), read(() -> stores.requestLists().of(unit, ids)));
    assertEquals(List.of(), read(() -> stores.requestLists().of("other", ids)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.requestLists().ofCustomer(unit, 1, true, 1, 1));
    assertNeedsTransaction(() -> stores.requestLists().count(unit, QueueFilter.ALL, T0, T0, 1));
    assertNeedsTransaction(() -> stores.requestLists().of(unit, List.of(1L)));
  }
}
