package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore.UrgentPlace;
import io.echelon.platform.servicedesk.store.RequestStore.WaitingPlace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.Test;

/** The order in which requests wait. */
public class QueueStoreTest extends RequestStoreContract {

  @Test
  public void theUrgentComeByDueTimeThenId() {
    ServiceRequest first = insert(9, 1, 0, 50);
    ServiceRequest second = insert(1, 9, -5, 60);
    ServiceRequest third = insert(1, 9, -5, 60);
    insert(1, 9, 1, 40);
    ServiceRequest closed = insert(1, 1, -9, 10);
    run(() -> stores.requests().update(closed.after(RequestState.CLOSED, Optional.empty())));
    assertEquals(List.of(first, second, third), urgent(Optional.empty(), 10));
    assertEquals(List.of(first, second), urgent(Optional.empty(), 2));
    assertEquals(
        List.of(third), urgent(Optional.of(new UrgentPlace(second.dueAt(), second.id())), 9));
    assertEquals(
        List.of(second, third), urgent(Optional.of(new UrgentPlace(first.dueAt(), first.id())), 9));
  }

  @Test
  public void manyUrgentOnesComeInTheSameOrderAsFew() {
    int many = 210;
    List<ServiceRequest> urgent = new ArrayList<>();
    for (int i = 0; i < many; i++) {
      urgent.add(0, insert(1, 1, -i, 500 - i));
      insert(1, 9, 1, 100);
      if (i == many / 2) {
        assertEquals(urgent, urgent(Optional.empty(), many));
      }
    }
    assertEquals(urgent.subList(0, 3), urgent(Optional.empty(), 3));
    ServiceRequest place = urgent.get(10);
    assertEquals(
        urgent.subList(11, many),
        urgent(Optional.of(new UrgentPlace(place.dueAt(), place.id())), many));
  }

  private List<ServiceRequest> urgent(Optional<UrgentPlace> after, int limit) {
    return read(() -> stores.requests().urgent(unit, QueueFilter.ALL, T0, after, limit));
  }

  @Test
  public void theOthersComeByRankThenScoreThenId() {
    ServiceRequest worst = insert(2, 99, 1, 9);
    ServiceRequest lower = insert(1, 10.25, 1, 9);
    ServiceRequest lowerToo = insert(1, 10.25, 1, 9);
    ServiceRequest best = insert(1, 20, 1, 9);
    insert(1, 30, 0, 9);
    List<ServiceRequest> all = List.of(best, lower, lowerToo, worst);
    assertEquals(all, waiting(Optional.empty(), 10));
    for (int i = 0; i < all.size(); i++) {
      ServiceRequest r = all.get(i);
      WaitingPlace place = new WaitingPlace(r.queue().rank(), r.queue().score(), r.id());
      assertEquals(all.subList(i + 1, all.size()), waiting(Optional.of(place), 10));
    }
    assertEquals(all.subList(0, 2), waiting(Optional.empty(), 2));
  }

  private List<ServiceRequest> waiting(Optional<WaitingPlace> after, int limit) {
    return read(() -> stores.requests().waiting(unit, QueueFilter.ALL, T0, after, limit));
  }

  @Test
  public void aTeamAndAPersonSeeTheirPartInTheSameOrder() {
    ServiceRequest urgent = insert(9, 1, -1, 50);
    ServiceRequest waiting = insert(1, 9, 1, 60);
    ServiceRequest elsewhere =
        write(() -> stores.requests().update(insert(1, 9, 1, 60).handedTo(Optional.of("sales"))));
    ServiceRequest mine =
        write(
            () ->
                stores.requests().update(waiting.after(RequestState.TAKEN, Optional.of("li.na"))));
    assertPart(QueueFilter.team("network"), List.of(urgent), List.of(mine));
    assertPart(QueueFilter.team("sales"), List.of(), List.of(elsewhere));
    assertPart(QueueFilter.of("li.na"), List.of(), List.of(mine));
    assertPart(new QueueFilter(Optional.of("sales"), Optional.of("li.na")), List.of(), List.of());
  }

  private void assertPart(
      QueueFilter part, List<ServiceRequest> urgent, List<ServiceRequest> waiting) {
    assertEquals(urgent, read(() -> stores.requests().urgent(unit, part, T0, Optional.empty(), 9)));
    assertEquals(
        waiting, read(() -> stores.requests().waiting(unit, part, T0, Optional.empty(), 9)));
  }
}
