package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Random;
import org.junit.Test;

/**
 * A team that serves the head of its queue, one request in a slot. Whatever comes: as soon as a
 * request is past three quarters of its clock it goes before all that are not. So nobody's turn
 * comes more than one slot later than if every request were served by due times alone and not
 * before it is urgent; where that keeps all due times, whatever the tier, each request has its turn
 * at the latest one slot after it is due.
 */
public class NoStarvationTest extends StoreContract {
  private static final Duration SLOT = Duration.ofMinutes(10);
  private static final QueueFilter TEAM = QueueFilter.team("network");

  /** Ends of the slots in which requests were served, in slots after T0. */
  private final Map<Long, Long> served = new HashMap<>();

  private ServiceRequest arrival(int rank, double score, long at, long slots) {
    Instant accepted = at(at);
    return Rows.request(
        unit,
        new QueueKey(rank, score),
        accepted,
        accepted.plus(SLOT.multipliedBy(slots).multipliedBy(3).dividedBy(4)),
        at(at + slots));
  }

  private static Instant at(long slot) {
    return T0.plus(SLOT.multipliedBy(slot));
  }

  private static long slotOf(Instant instant) {
    return -Math.floorDiv(-Duration.between(T0, instant).toSeconds(), SLOT.toSeconds());
  }

  private Optional<ServiceRequest> head(Instant now) {
    return stores.requests().urgent(unit, TEAM, now, Optional.empty(), 1).stream()
        .findFirst()
        .or(
            () ->
                stores.requests().waiting(unit, TEAM, now, Optional.empty(), 1).stream()
                    .findFirst());
  }

  /** Serves until nothing is left; never something that is not urgent before what is. */
  private List<ServiceRequest> serve(List<ServiceRequest> arrivals) {
    List<ServiceRequest> waiting = new ArrayList<>(arrivals);
    waiting.sort(Comparator.comparing(ServiceRequest::acceptedAt));
    List<ServiceRequest> present = new ArrayList<>();
    List<ServiceRequest> all = new ArrayList<>();
    for (long slot = 0; !waiting.isEmpty() || !present.isEmpty(); slot++) {
      Instant now = at(slot);
      while (!waiting.isEmpty() && !waiting.get(0).acceptedAt().isAfter(now)) {
        ServiceRequest next = waiting.remove(0);
        ServiceRequest stored = write(() -> stores.requests().insert(next));
        present.add(stored);
        all.add(stored);
      }
      Optional<ServiceRequest> head = read(() -> head(now));
      assertEquals("somebody is served whenever somebody waits", present.isEmpty(), head.isEmpty());
      if (head.isPresent()) {
        ServiceRequest turn = head.get();
        assertFalse(
            turn.number() + " goes before an urgent one",
            turn.warnAt().isAfter(now) && present.stream().anyMatch(r -> !r.warnAt().isAfter(now)));
        present.removeIf(r -> r.id() == turn.id());
        served.put(turn.id(), slot + 1);
        run(() -> stores.requests().update(turn.after(RequestState.CLOSED, Optional.of("li.na"))));
      }
    }
    return all;
  }

  /** The slot at whose end the last of the requests is late by most, by due times alone. */
  private static long lateness(List<ServiceRequest> requests) {
    List<ServiceRequest> coming = new ArrayList<>(requests);
    coming.sort(Comparator.comparing(ServiceRequest::warnAt));
    PriorityQueue<ServiceRequest> urgent =
        new PriorityQueue<>(Comparator.comparing(ServiceRequest::dueAt));
    long worst = Long.MIN_VALUE;
    for (long slot = 0; !coming.isEmpty() || !urgent.isEmpty(); slot++) {
      while (!coming.isEmpty() && slotOf(coming.get(0).warnAt()) <= slot) {
        urgent.add(coming.remove(0));
      }
      ServiceRequest next = urgent.poll();
      if (next != null) {
        worst = Math.max(worst, slot + 1 - slotOf(next.dueAt()));
      }
    }
    return worst;
  }

  private long latest(List<ServiceRequest> requests) {
    return requests.stream()
        .mapToLong(r -> served.get(r.id()) - slotOf(r.dueAt()))
        .max()
        .orElseThrow();
  }

  @Test
  public void everybodyHasATurnAndNoLaterThanByDueTimesButForOneSlot() {
    Random random = new Random(6);
    for (int round = 0; round < 4; round++) {
      served.clear();
      List<ServiceRequest> arrivals = new ArrayList<>();
      for (long slot = 0; slot < 60; slot++) {
        for (int i = random.nextInt(3); i > 0; i--) {
          int rank = 1 + random.nextInt(5);
          arrivals.add(arrival(rank, random.nextInt(100), slot, rank * 8 + random.nextInt(60)));
        }
      }
      List<ServiceRequest> all = serve(arrivals);
      assertEquals(arrivals.size(), served.size());
      long bound = Math.max(lateness(all), 0) + 1;
      assertTrue("late by " + latest(all) + " slots, not " + bound, latest(all) <= bound);
    }
  }

  @Test
  public void theLowestTierHasItsTurnThoughTheBestFillEverySlot() {
    List<ServiceRequest> arrivals = new ArrayList<>();
    arrivals.add(arrival(5, 1, 0, 40));
    for (long slot = 0; slot < 80; slot++) {
      arrivals.add(arrival(1, 99, slot, 40));
    }
    List<ServiceRequest> all = serve(arrivals);
    ServiceRequest lowest = all.get(0);
    assertEquals(5, lowest.queue().rank());
    assertEquals(
        "as soon as it is urgent", slotOf(lowest.warnAt()) + 1, (long) served.get(lowest.id()));
    assertTrue(latest(all) <= 1);
  }
}
