package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Obligation;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Clocks whose process is killed again and again lose no escalation and send none twice. */
public class EscalationCrashTest {
  private static final int KILLS = 6;
  private static final int SPREAD_MILLIS = 1_500;
  private static final int PAGE = 500;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void everyLevelOfEveryClockIsToldExactlyOnce() throws Exception {
    Path root = folder.getRoot().toPath();
    new KillLoop(root, EscalationProcess.class, EscalationProcess.TICKING, KILLS, SPREAD_MILLIS, 3)
        .run();
    try (PlainStores stores = PlainStores.attach(Databases.derby(root.resolve("db")))) {
      assertEverythingOnce(stores);
    }
  }

  private static void assertEverythingOnce(PlainStores stores) {
    Map<String, Integer> told = new HashMap<>();
    long before = Long.MAX_VALUE;
    List<Escalation> page;
    do {
      long from = before;
      page =
          stores
              .transactions()
              .read(() -> stores.escalations().before(Platform.UNIT, false, from, PAGE));
      page.forEach(e -> told.merge(e.subject() + " " + e.level().to(), 1, Integer::sum));
      before = page.isEmpty() ? before : page.get(page.size() - 1).id();
    } while (!page.isEmpty());
    assertEquals(3 * EscalationProcess.CLOCKS, told.size());
    assertTrue(told.values().stream().allMatch(count -> count == 1));
    assertEquals(EscalationProcess.CLOCKS, events(stores, "obligation-breached"));
    assertEquals(3 * EscalationProcess.CLOCKS, events(stores, "obligation-escalated"));
    assertEquals("a message to the owner of each", EscalationProcess.CLOCKS, messages(stores));
    for (int i = 0; i < EscalationProcess.CLOCKS; i += PAGE) {
      String subject = "test/" + i;
      List<Obligation> clocks =
          stores.transactions().read(() -> stores.obligations().of(Platform.UNIT, subject));
      assertEquals(1, clocks.size());
      assertEquals(Obligation.State.BREACHED, clocks.get(0).state());
    }
  }

  private static int events(PlainStores stores, String type) {
    int count = 0;
    long after = 0;
    List<StoredEvent> page;
    do {
      long from = after;
      page = stores.transactions().read(() -> stores.events().after(from, PAGE));
      count += page.stream().filter(e -> e.event().type().equals(type)).count();
      after = page.isEmpty() ? after : page.get(page.size() - 1).id();
    } while (!page.isEmpty());
    return count;
  }

  private static int messages(PlainStores stores) {
    int count = 0;
    long before = Long.MAX_VALUE;
    List<OutboxMessage> page;
    do {
      long from = before;
      page =
          stores
              .transactions()
              .read(
                  () ->
                      stores
                          .outbox()
                          .before(Platform.UNIT, Optional.empty(), Optional.empty(), from, PAGE));
      count += page.size();
      before = page.isEmpty() ? before : page.get(page.size() - 1).id();
    } while (!page.isEmpty());
    return count;
  }
}
