package io.echelon.persistence.base;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertThrows;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.junit.Test;

public class EventStoreTest extends StoreContract {

  private DomainEvent event(String subject) {
    return new DomainEvent(
        "tiers-published", unit, subject, T0.plusSeconds(60), Map.of("run", "12", "empty", ""));
  }

  private List<String> subjects(long after, int limit) {
    return read(() -> stores.events().after(after, limit)).stream()
        .map(e -> e.event().subject())
        .toList();
  }

  private long end() {
    List<StoredEvent> all = read(() -> stores.events().after(0, 100_000));
    return all.isEmpty() ? 0 : all.get(all.size() - 1).id();
  }

  @Test
  public void eventsComeOldestFirstAfterACursor() {
    long start = end();
    run(() -> List.of("1", "2", "3").forEach(s -> stores.events().append(event(s), T0)));
    run(() -> stores.events().append(event("4"), T0));
    assertEquals(List.of("1", "2", "3", "4"), subjects(start, 10));
    assertEquals(List.of("2", "3"), subjects(start + 1, 2));
    StoredEvent first = read(() -> stores.events().after(start, 1)).get(0);
    assertEquals(new StoredEvent(start + 1, T0, event("1")), first);
  }

  @Test
  public void anEventOfAFailedTransactionIsGone() {
    long start = end();
    assertThrows(
        IllegalStateException.class,
        () ->
            run(
                () -> {
                  stores.events().append(event("lost"), T0);
                  throw new IllegalStateException();
                }));
    assertEquals(List.of(), subjects(start, 10));
  }

  /** Whoever commits first gets the smaller id, whoever appended first: no cursor misses one. */
  @Test
  public void idsFollowTheOrderOfCommits() throws Exception {
    long start = end();
    CountDownLatch appended = new CountDownLatch(1);
    CountDownLatch other = new CountDownLatch(1);
    Thread slow =
        new Thread(
            () ->
                run(
                    () -> {
                      stores.events().append(event("appended first"), T0);
                      appended.countDown();
                      await(other);
                    }));
    slow.start();
    appended.await();
    run(() -> stores.events().append(event("committed first"), T0));
    other.countDown();
    slow.join();
    assertEquals(List.of("committed first", "appended first"), subjects(start, 10));
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.events().append(event("1"), T0));
    assertNeedsTransaction(() -> stores.events().after(0, 1));
  }
}
