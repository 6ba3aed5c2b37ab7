package io.echelon.itests.scenarios;

import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A process that works on a bulk request, or goes on with one that a killed process left behind.
 * Arguments: working folder, number of the attempt.
 */
public final class BulkProcess {
  static final int LINES = 800;

  /** The line of the file that is refused. */
  static final int BAD = 7;

  /** Start of the name of the file that says that an attempt accepts lines. */
  static final String ACCEPTING = "accepting-";

  private static final long LEASE_SECONDS = 60;

  private BulkProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Platform platform =
        new Platform(Databases.derby(folder.resolve("db")), folder.resolve("imports"))) {
      platform.clock.set(
          Instant.parse("2025-09-01T02:00:00Z")
              .plusSeconds(LEASE_SECONDS * Long.parseLong(arguments[1])));
      platform.withTelecomUnit();
      BulkRequest bulk = bulk(platform);
      Files.createFile(folder.resolve(ACCEPTING + arguments[1]));
      platform.await(bulk.job());
    }
    System.exit(0);
  }

  private static BulkRequest bulk(Platform platform) {
    List<BulkRequest> bulks =
        platform.bulks.list(platform.agent, Platform.UNIT, Optional.empty(), 2).items();
    if (!bulks.isEmpty()) {
      return bulks.get(0);
    }
    platform.imports.putMapping(platform.admin, Platform.UNIT, "m", ImportProcess.MAPPING);
    InputStream customers = csv("number,name,phone,revenue\nC-1,One,13800000001,5\n");
    platform.await(
        platform
            .imports
            .start(platform.admin, Platform.UNIT, customers, "m", Optional.of(Scenario.AS_OF))
            .id());
    return platform.bulks.start(
        platform.agent,
        Platform.UNIT,
        new BulkOrder("C-1", "network-coverage", "all shops", Optional.empty()),
        csv(lines()));
  }

  private static String lines() {
    return IntStream.range(2, LINES + 2)
        .mapToObj(line -> "x-" + line + "," + (line == BAD ? "" : "shop " + line))
        .collect(Collectors.joining("\n", "reference,subject\n", "\n"));
  }

  private static InputStream csv(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
