package io.echelon.itests.scenarios;

import io.echelon.platform.job.Job;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/**
 * Measures import, run and publication of generated telecom customers on Derby on disk; not a test.
 * Arguments: an empty folder, number of customers.
 */
public final class Measure {
  private static final List<String> LEVELS =
      List.of("KEY_PROVINCIAL", "KEY_PREFECTURE", "KEY_COUNTY", "OTHER_PREFECTURE", "OTHER");
  private static final List<String> INFLUENCE =
      List.of("NATIONAL", "PROVINCIAL", "PREFECTURE", "LOCAL", "NONE");
  private static final List<String> DEMAND = List.of("HIGH", "MEDIUM", "LOW", "NONE");

  private Measure() {}

  public static void main(String[] arguments) throws Exception {
    Path folder = Files.createDirectories(Path.of(arguments[0]));
    int customers = Integer.parseInt(arguments[1]);
    Path file = write(folder.resolve("generated.csv"), customers);
    try (Platform platform =
        new Platform(Databases.derby(folder.resolve("db")), folder.resolve("imports"))) {
      platform.clock.set(Instant.parse("2025-09-01T02:00:00Z"));
      platform.withTelecomUnit();
      platform.imports.putMapping(
          platform.admin,
          Platform.UNIT,
          "sample",
          Files.readString(Scenario.SAMPLE.resolve("mapping.json")));
      long start = System.nanoTime();
      Job job;
      try (InputStream csv = Files.newInputStream(file)) {
        job =
            platform.imports.start(
                platform.admin, Platform.UNIT, csv, "sample", Optional.of(Scenario.AS_OF));
      }
      job = platform.await(job.id());
      report("import of " + job.counts(), start);
      start = System.nanoTime();
      var run = platform.runs.start(platform.admin, Platform.UNIT, "measured", Scenario.AS_OF);
      platform.await(run.job());
      report("run", start);
      start = System.nanoTime();
      platform.review.submit(platform.reviewer, Platform.UNIT, run.id(), "");
      platform.review.approve(platform.approver, Platform.UNIT, run.id(), "");
      platform.review.publish(platform.approver, Platform.UNIT, run.id(), Scenario.AS_OF);
      report("approval and publication", start);
      start = System.nanoTime();
      report(
          "distribution " + platform.runs.distribution(platform.admin, Platform.UNIT, run.id()),
          start);
    }
    System.exit(0);
  }

  private static void report(String what, long start) {
    System.out.println(
        what + ": " + Duration.ofNanos(System.nanoTime() - start).toMillis() + " ms");
  }

  private static Path write(Path file, int customers) throws IOException {
    Random random = new Random(1);
    try (var out = Files.newBufferedWriter(file)) {
      out.write("客户编号,客户名称,统一社会信用代码,联系电话,电子邮箱,月平均收入,月平均信息化收入,");
      out.write("信息化产品使用数,员工数,行业与级别,社会影响力,潜在需求,示范客户,认定资格\n");
      for (int i = 0; i < customers; i++) {
        out.write(
            "M%07d,客户%d,9165%014d,0991-%d,m%d@customer.example,%d,%d,%d,%d,%s,%s,%s,%s,%s%n"
                .formatted(
                    i,
                    i,
                    i,
                    5_000_000 + i,
                    i,
                    random.nextInt(200_000),
                    random.nextInt(60_000),
                    random.nextInt(10),
                    random.nextInt(3_000),
                    LEVELS.get(random.nextInt(LEVELS.size())),
                    INFLUENCE.get(random.nextInt(INFLUENCE.size())),
                    DEMAND.get(random.nextInt(DEMAND.size())),
                    random.nextInt(10) == 0 ? "是" : "否",
                    random.nextInt(20) == 0 ? "纳税百强" : ""));
      }
    }
    return file;
  }
}
