package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.job.Job;
import io.echelon.platform.measurement.FactValue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** An import whose process is killed again and again ends as if nothing had happened. */
public class ImportCrashTest {
  private static final int LINES = 40_000;
  private static final int BAD_EVERY = 997;
  private static final int KILLS = 6;
  private static final int SPREAD_MILLIS = 2_000;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void killedImportsResumeToExactlyTheSameResult() throws Exception {
    Path file = writeFile();
    new KillLoop(
            folder.getRoot().toPath(),
            ImportProcess.class,
            ImportProcess.IMPORTING,
            KILLS,
            SPREAD_MILLIS,
            7)
        .run(file.toString());
    assertResult();
  }

  private Path writeFile() throws IOException {
    StringBuilder csv = new StringBuilder("number,name,phone,revenue\n");
    for (int i = 1; i <= LINES; i++) {
      csv.append(i % BAD_EVERY == 0 ? "" : "K" + i)
          .append(",客户")
          .append(i)
          .append(",0991-")
          .append(i)
          .append(',')
          .append(i)
          .append('\n');
    }
    return Files.writeString(folder.newFile("customers.csv").toPath(), csv);
  }

  private void assertResult() throws Exception {
    Path root = folder.getRoot().toPath();
    long bad = LINES / BAD_EVERY;
    try (Platform platform =
        new Platform(Databases.derby(root.resolve("db")), root.resolve("imports"))) {
      Job job =
          platform.jobs.list(platform.admin, Platform.UNIT, Optional.empty(), 2).items().get(0);
      assertEquals(Job.State.DONE, job.state());
      assertEquals(
          Map.of(
              "read", (long) LINES, "new", LINES - bad, "changed", 0L, "same", 0L, "rejected", bad),
          job.counts());
      List<Long> rejected = new ArrayList<>();
      for (RejectedLine line :
          platform
              .imports
              .rejected(platform.admin, Platform.UNIT, job.id(), Optional.empty(), 500)
              .items()) {
        rejected.add(line.line());
      }
      assertEquals(bad, rejected.size());
      assertEquals(BAD_EVERY + 1L, (long) rejected.get(0));
      assertCustomers(platform, LINES - bad);
      try (var left = Files.list(root.resolve("imports"))) {
        assertEquals("uploads left behind", 0, left.count());
      }
    }
  }

  private static void assertCustomers(Platform platform, long expected) {
    long seen = 0;
    Optional<String> next = Optional.empty();
    do {
      Page<Customer> page = platform.customers.list(platform.admin, Platform.UNIT, next, Page.MAX);
      for (Customer customer : page.items()) {
        String digits = customer.number().substring(1);
        assertEquals("客户" + digits, customer.name());
        assertEquals(List.of("0991" + digits), customer.phones());
        var facts =
            platform
                .stores
                .transactions()
                .read(
                    () ->
                        platform.measurements.asOf(
                            Platform.UNIT, List.of(customer.id()), Scenario.AS_OF));
        assertEquals(
            new FactValue.Number(Double.parseDouble(digits)),
            facts.get(customer.id()).values().get("monthly_revenue"));
        seen++;
      }
      next = page.next();
    } while (next.isPresent());
    assertEquals(expected, seen);
  }
}
