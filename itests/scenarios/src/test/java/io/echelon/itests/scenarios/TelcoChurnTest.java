package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;
import static org.junit.Assume.assumeTrue;

import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.Runs;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

/** 7,043 customers of a real data set, under a scorecard over the indicators that it has. */
public class TelcoChurnTest extends Scenario {
  private static final Path FILE =
      Path.of(System.getProperty("echelon.shared"))
          .resolve("data/ibm_telco_churn/Telco-Customer-Churn.csv");
  private static final int CUSTOMERS = 7_043;
  private static final int WITHOUT_TOTAL = 11;

  @Test
  public void sevenThousandCustomersAreImportedRatedAndPublished() throws Exception {
    assumeTrue("skipped: " + FILE + " is absent", Files.exists(FILE));
    putMapping("consumer", resource("consumer-mapping.json"));
    Job job;
    try (InputStream csv = Files.newInputStream(FILE)) {
      job = importFile(csv, "consumer");
    }
    assertEquals(CUSTOMERS, (long) job.counts().get("new"));

    int version =
        platform
            .scorecards
            .draft(platform.admin, UNIT, resource("consumer-scorecard.json"))
            .version();
    platform.scorecards.approve(platform.approver, UNIT, version, AS_OF);
    Run run = rate("churn");
    assertEquals(version, run.scorecardVersion());

    Map<String, Long> distribution = platform.runs.distribution(platform.admin, UNIT, run.id());
    assertEquals(CUSTOMERS, distribution.values().stream().mapToLong(n -> n).sum());
    assertTrue(distribution.toString(), distribution.values().stream().allMatch(n -> n > 0));
    List<RunLine> unrated =
        platform
            .runs
            .lines(
                platform.admin,
                UNIT,
                run.id(),
                Optional.of(Runs.NOT_RATABLE),
                Optional.empty(),
                100)
            .items();
    assertEquals("new customers have no total charge yet", WITHOUT_TOTAL, unrated.size());
    assertEquals(Optional.of("total_charge is missing"), unrated.get(0).result().notRatable());

    publish(run, AS_OF);
    // charge 24 + total 0 + fiber 10, tenure 0 + contract 0
    assertEquals(Optional.of("C"), tierOf("9237-HQITU"));
    // charge 40 + total 8 + fiber 10 = 58 of current value
    assertEquals(Optional.of("B1"), tierOf("9305-CDSKC"));
    // charge 40 + total 14 + fiber 10 + tenure 8 = 72 in all
    assertEquals(Optional.of("A2"), tierOf("7892-POOKP"));
  }

  private Optional<String> tierOf(String number) {
    return tier(number, AS_OF, platform.clock.instant());
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = TelcoChurnTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
