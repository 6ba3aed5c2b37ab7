package io.echelon.itests.scenarios;

import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Role;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.spi.LocalizedText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A process that writes messages and sends them, or goes on with what a killed process left behind.
 * Arguments: working folder, port of the mail server, number of the attempt.
 */
public final class DeliveryProcess {
  static final int MESSAGES = 400;

  /** Start of the name of the file that says that an attempt is sending. */
  static final String SENDING = "sending-";

  private static final String ACCOUNT = "li.na";
  private static final long LEASE_MINUTES = 11;

  private DeliveryProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Platform platform = open(folder)) {
      platform.clock.set(
          Instant.parse("2025-09-01T02:00:00Z")
              .plusSeconds(60 * LEASE_MINUTES * Long.parseLong(arguments[2])));
      platform.plugins.add(Mailbox.channel(Integer.parseInt(arguments[1]), platform.clock));
      platform.stores.transactions().run(() -> writeOnce(platform));
      Files.createFile(folder.resolve(SENDING + arguments[2]));
      platform.deliveries.tick(platform.clock.instant());
    }
    System.exit(0);
  }

  static Platform open(Path folder) throws Exception {
    return new Platform(Databases.derby(folder.resolve("db")), folder.resolve("imports"));
  }

  private static void writeOnce(Platform platform) {
    if (platform.stores.accounts().find(ACCOUNT).isPresent()) {
      return;
    }
    UserAccount account =
        new UserAccount(
            ACCOUNT,
            Set.of(Role.AGENT),
            Set.of(Platform.UNIT),
            true,
            Optional.empty(),
            Optional.of("li.na@example.com"),
            Optional.of("en"));
    platform.stores.accounts().insert(new StoredAccount(account, "h", 0, 0));
    Instant now = platform.clock.instant();
    LocalizedText text = new LocalizedText("Take it on.", "请接手。");
    List<OutboxMessage> messages =
        IntStream.range(0, MESSAGES)
            .mapToObj(
                i ->
                    OutboxMessage.toStaff(
                        Platform.UNIT, "OVERDUE", ACCOUNT, "request/" + i, text, text, now, now))
            .toList();
    platform.outbox.append(messages);
  }
}
