package io.echelon.itests.scenarios;

import io.echelon.platform.job.Job;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A process that imports a file, or goes on with an import that a killed process left behind.
 * Arguments: working folder, file, number of the attempt.
 */
public final class ImportProcess {
  static final String MAPPING =
      """
      {"number": "number", "name": "name", "phones": ["phone"],
       "indicators": [{"column": "revenue", "kind": "NUMBER", "indicator": "monthly_revenue"}]}
      """;

  /** Start of the name of the file that says that an attempt is importing. */
  static final String IMPORTING = "importing-";

  private static final long LEASE_SECONDS = 60;

  private ImportProcess() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Path.of(arguments[0]);
    try (Platform platform =
        new Platform(Databases.derby(folder.resolve("db")), folder.resolve("imports"))) {
      platform.clock.set(
          Instant.parse("2025-09-01T02:00:00Z")
              .plusSeconds(LEASE_SECONDS * Long.parseLong(arguments[2])));
      platform.withTelecomUnit();
      Job job = job(platform, Path.of(arguments[1]));
      Files.createFile(folder.resolve(IMPORTING + arguments[2]));
      platform.await(job.id());
    }
    System.exit(0);
  }

  private static Job job(Platform platform, Path file) throws Exception {
    List<Job> jobs = platform.jobs.list(platform.admin, Platform.UNIT, Optional.empty(), 2).items();
    if (!jobs.isEmpty()) {
      return jobs.get(0);
    }
    platform.imports.putMapping(platform.admin, Platform.UNIT, "m", MAPPING);
    try (InputStream csv = Files.newInputStream(file)) {
      return platform.imports.start(
          platform.admin, Platform.UNIT, csv, "m", Optional.of(Scenario.AS_OF));
    }
  }
}
