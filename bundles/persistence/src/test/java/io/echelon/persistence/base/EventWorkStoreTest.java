package io.echelon.persistence.base;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.base.store.EventWorkStore.Work;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Before;
import org.junit.Test;

public class EventWorkStoreTest extends StoreContract {
  private String handler;
  private long start;

  @Before
  public void register() {
    handler = "handler of " + unit;
    long[] newest = new long[1];
    run(() -> newest[0] = stores.eventWork().planned(handler));
    start = newest[0];
  }

  private StoredEvent append(Instant effectiveAt) {
    DomainEvent event = new DomainEvent("moved", unit, "run/1", effectiveAt, Map.of());
    run(() -> stores.events().append(event, T0));
    List<StoredEvent> all = read(() -> stores.events().after(start, 100));
    StoredEvent stored = all.get(all.size() - 1);
    run(() -> stores.eventWork().plan(handler, stored));
    return stored;
  }

  private Optional<Work> due(Instant now) {
    return read(() -> stores.eventWork().due(handler, now));
  }

  @Test
  public void aNewHandlerStartsWithTheNewestEventAndKeepsItsPlace() {
    StoredEvent event = append(T0);
    String late = "late " + handler;
    run(() -> assertEquals(event.id(), stores.eventWork().planned(late)));
    run(() -> stores.eventWork().planned(handler, event.id()));
    run(() -> assertEquals(event.id(), stores.eventWork().planned(handler)));
  }

  @Test
  public void workIsDueWhenItsEventCountsAndComesInThatOrder() {
    StoredEvent later = append(T0.plusSeconds(60));
    StoredEvent sooner = append(T0.plusSeconds(30));
    assertEquals(Optional.empty(), due(T0.plusSeconds(29)));
    assertEquals(Optional.of(new Work(handler, sooner, "", 0)), due(T0.plusSeconds(60)));
    run(() -> stores.eventWork().done(new Work(handler, sooner, "", 0), Optional.empty()));
    assertEquals(Optional.of(new Work(handler, later, "", 0)), due(T0.plusSeconds(60)));
  }

  @Test
  public void aBlockIsDoneOnce() {
    StoredEvent event = append(T0);
    Work first = new Work(handler, event, "", 0);
    run(() -> assertTrue(stores.eventWork().take(first)));
    run(() -> stores.eventWork().done(first, Optional.of("17")));
    run(() -> assertFalse(stores.eventWork().take(first)));
    assertEquals(Optional.of(new Work(handler, event, "17", 0)), due(T0));
  }

  @Test
  public void workThatFailedIsPutOffAndCounted() {
    StoredEvent event = append(T0);
    run(() -> stores.eventWork().putOff(new Work(handler, event, "", 0), T0.plusSeconds(10)));
    assertEquals(Optional.empty(), due(T0.plusSeconds(9)));
    assertEquals(Optional.of(new Work(handler, event, "", 1)), due(T0.plusSeconds(10)));
  }
}
