package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Obligation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.TimeUnit;
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
    Random random = new Random(3);
    int killed = 0;
    boolean done = false;
    for (int attempt = 0; !done; attempt++) {
      Process process = start(attempt);
      Path ticking = folder.getRoot().toPath().resolve(EscalationProcess.TICKING + attempt);
      Await.until(
          "attempt " + attempt + " ticks",
          () -> Files.exists(ticking) || !process.isAlive(),
          yes -> yes);
      done =
          killed < KILLS
              ? process.waitFor(random.nextInt(SPREAD_MILLIS), TimeUnit.MILLISECONDS)
              : process.waitFor(3, TimeUnit.MINUTES);
      if (!done) {
        process.destroyForcibly().waitFor();
        killed++;
      }
      assertTrue(output(), !done || process.exitValue() == 0);
      assertTrue("kills", killed <= KILLS);
    }
    assertTrue("it was killed at least once while it worked", killed > 0);
    try (PlainStores stores =
        PlainStores.attach(Databases.derby(folder.getRoot().toPath().resolve("db")))) {
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

  private String output() throws IOException {
    return Files.readString(folder.getRoot().toPath().resolve("out"));
  }

  private Process start(int attempt) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-Dechelon.sample=" + System.getProperty("echelon.sample"),
            "-Dderby.stream.error.file=" + folder.getRoot().toPath().resolve("derby.log"),
            "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
            "-cp",
            System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
            EscalationProcess.class.getName(),
            folder.getRoot().toString(),
            Integer.toString(attempt));
    return new ProcessBuilder(new ArrayList<>(command))
        .redirectErrorStream(true)
        .redirectOutput(
            ProcessBuilder.Redirect.appendTo(folder.getRoot().toPath().resolve("out").toFile()))
        .start();
  }
}
