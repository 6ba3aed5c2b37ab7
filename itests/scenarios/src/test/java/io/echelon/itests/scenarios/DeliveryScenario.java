package io.echelon.itests.scenarios;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Role;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.channel.Delivery;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.channel.OutboundMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.After;
import org.junit.Before;

/** A platform with the e-mail channel and a mail server, and the words for messages. */
abstract class DeliveryScenario extends Scenario {
  static final LocalizedText TITLE = new LocalizedText("Request 17 is late", "请求17超时");
  static final LocalizedText TEXT = new LocalizedText("Take it on.", "请接手。");

  final Mailbox mailbox = new Mailbox();

  @Before
  public final void connect() {
    platform.plugins.add(Mailbox.channel(mailbox.port(), platform.clock));
    user("li.na", Optional.of("li.na@example.com"), Optional.of("zh"));
  }

  @After
  public final void disconnect() {
    mailbox.close();
  }

  final void user(String name, Optional<String> email, Optional<String> language) {
    UserAccount account =
        new UserAccount(
            name, Set.of(Role.AGENT), Set.of(UNIT), true, Optional.empty(), email, language);
    platform
        .stores
        .transactions()
        .run(() -> platform.stores.accounts().insert(new StoredAccount(account, "h", 0, 0)));
  }

  final void write(String account, Instant notBefore) {
    Instant now = platform.clock.instant();
    OutboxMessage message =
        OutboxMessage.toStaff(UNIT, "OVERDUE", account, "request/17", TITLE, TEXT, notBefore, now);
    platform.stores.transactions().run(() -> platform.outbox.append(List.of(message)));
  }

  final void write(String account) {
    write(account, platform.clock.instant());
  }

  final int tick() {
    return platform.deliveries.tick(platform.clock.instant());
  }

  final int tickAfter(Duration time) {
    platform.clock.advance(time);
    return tick();
  }

  final OutboxMessage newest() {
    return platform
        .outbox
        .list(platform.agent, UNIT, Optional.empty(), Optional.empty(), Optional.empty(), 1)
        .items()
        .get(0);
  }

  final DeliveryState state() {
    return newest().delivery().state();
  }

  final long count(DeliveryState state) {
    return platform.outbox.counts(platform.agent, UNIT).get(state);
  }

  /** A channel that is asked instead of the mail server. */
  final void instead(Function<OutboundMessage, Delivery> how) {
    instead(how, () -> {});
  }

  /** As above, with something that happens before the message is handed over. */
  final void instead(Function<OutboundMessage, Delivery> how, Runnable before) {
    platform.plugins.add(
        new OutboundChannel() {
          @Override
          public String id() {
            return "email";
          }

          @Override
          public LocalizedText name() {
            return new LocalizedText("n", "名");
          }

          @Override
          public Delivery deliver(OutboundMessage message, Runnable noWayBack) {
            before.run();
            noWayBack.run();
            return how.apply(message);
          }
        });
  }
}
