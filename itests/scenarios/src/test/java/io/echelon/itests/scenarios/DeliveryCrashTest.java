package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.OutboxMessage;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A process that sends messages is killed again and again: none is lost and none is sent twice, and
 * of those of which nobody can say whether they went, a person is told.
 */
public class DeliveryCrashTest {
  private static final Logger LOG = LoggerFactory.getLogger(DeliveryCrashTest.class);
  private static final int KILLS = 8;
  private static final int SPREAD_MILLIS = 1_000;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void killedDeliveriesLoseNothingAndSendNothingTwice() throws Exception {
    // The mail server's threads die loudly with the connections of killed processes.
    var loud = Thread.getDefaultUncaughtExceptionHandler();
    Thread.setDefaultUncaughtExceptionHandler((thread, e) -> LOG.debug("{}", thread, e));
    try (Mailbox mailbox = new Mailbox()) {
      int killed =
          new KillLoop(
                  folder.getRoot().toPath(),
                  DeliveryProcess.class,
                  DeliveryProcess.SENDING,
                  KILLS,
                  SPREAD_MILLIS,
                  11)
              .run(Integer.toString(mailbox.port()));
      try (Platform platform = DeliveryProcess.open(folder.getRoot().toPath())) {
        assertEveryMessageIsAccountedFor(platform, mailbox, killed);
      }
    } finally {
      Thread.setDefaultUncaughtExceptionHandler(loud);
    }
  }

  private void assertEveryMessageIsAccountedFor(Platform platform, Mailbox mailbox, int killed) {
    platform.clock.advance(Duration.ofDays(1_000));
    platform.deliveries.tick(platform.clock.instant());
    List<String> received = mailbox.mails().stream().map(Mailbox.Mail::id).toList();
    Set<String> distinct = new HashSet<>(received);
    assertEquals("none twice", distinct.size(), received.size());

    List<OutboxMessage> all =
        platform
            .stores
            .transactions()
            .read(
                () ->
                    platform
                        .stores
                        .outbox()
                        .before(
                            Platform.UNIT,
                            Optional.empty(),
                            Optional.empty(),
                            Long.MAX_VALUE,
                            2 * DeliveryProcess.MESSAGES));
    assertEquals(DeliveryProcess.MESSAGES, all.size());
    Map<DeliveryState, Long> states =
        all.stream()
            .collect(Collectors.groupingBy(m -> m.delivery().state(), Collectors.counting()));
    assertEquals(states + "", Set.of(), others(states.keySet()));
    Set<String> sent =
        all.stream()
            .filter(m -> m.delivery().state() == DeliveryState.SENT)
            .map(m -> m.delivery().note().orElseThrow())
            .collect(Collectors.toSet());
    assertTrue("what is said to be sent has been received", distinct.containsAll(sent));
    long uncertain = states.getOrDefault(DeliveryState.UNCERTAIN, 0L);
    long arrived = distinct.size() - sent.size();
    LOG.warn(
        "{} kills: {} of {} messages uncertain, {} of these had arrived",
        killed,
        uncertain,
        all.size(),
        arrived);
    assertTrue("what was received is sent or uncertain", arrived <= uncertain);
    assertTrue("one at most for each kill: " + states, uncertain <= killed);
  }

  private static Set<DeliveryState> others(Set<DeliveryState> found) {
    Set<DeliveryState> others = new HashSet<>(found);
    others.removeAll(Set.of(DeliveryState.SENT, DeliveryState.UNCERTAIN));
    return others;
  }
}
