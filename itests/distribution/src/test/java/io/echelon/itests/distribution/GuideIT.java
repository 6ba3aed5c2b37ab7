package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/** The guide for authors of plug-ins, walked on the distribution command by command. */
public class GuideIT {
  @ClassRule public static final ServerProcess PROCESS = new ServerProcess("guide", 18191, 18111);

  private static final Path PROJECT = Path.of(System.getProperty("echelon.project"));
  private static final String UNIT = "/units/shops";
  private static final String TIER = UNIT + "/customers/C2/tier";
  private static final String EXPLANATION = UNIT + "/customers/C2/explanation";

  private static Path home;
  private static Terminal terminal;
  private static Iterator<Guide.Step> steps;

  private final Installation platform = PROCESS.installation();

  @BeforeClass
  public static void openTheGuideInAClone() {
    home = Folders.fresh("author");
    Path clone = Folders.copyOfSources(PROJECT, home.resolve("echelon"));
    Path programs = BorrowedRepository.programs(Folders.fresh("author-maven"));
    terminal = new Terminal(clone, programs, PROCESS.installation().folder());
    steps = Guide.of(Folders.text(clone.resolve("docs/write-a-plug-in.md"))).steps().iterator();
  }

  @Test
  public void everyCommandDoesWhatTheGuideSays() {
    walkThrough("mvn -q package -f com.example.scoring.shops");
    assertTested("com.example.scoring.shops", "CustomerRatingTest");

    walkThrough("echelon:explain");
    Api rosa = new Staff(platform).hire("rosa", "shops", "UNIT_ADMIN", "AGENT");
    assertEquals("SILVER", rosa.get(TIER).expect(200).text("/tier/tier"));
    Answer explanation = rosa.get(EXPLANATION).expect(200);
    assertEquals(List.of("shops"), missing("catalog", rosa));
    assertSameCustomers(rosa);

    walkThrough("rm \"$ECHELON/deploy/com.example.scoring");
    walkThrough("echelon:unit-show");
    assertEquals("degraded", platform.admin().get("/health").expect(200).text("/status"));
    assertEquals(List.of("shops"), missing("scoring", rosa));
    assertEquals("SILVER", rosa.get(TIER).expect(200).text("/tier/tier"));
    assertEquals(explanation.body(), rosa.get(EXPLANATION).expect(200).body());
    String run = "{\"name\":\"refused\",\"asOf\":\"2025-01-01\"}";
    rosa.post(UNIT + "/runs", run).refused(503, "UNIT_DEGRADED");

    walkThrough("mvn -q package -f com.example.catalog.shops");
    assertTested("com.example.catalog.shops", "ServiceCatalogTest");
    walkThrough("echelon:entitlements");
    assertEquals("[]", rosa.get(UNIT).expect(200).at("/missing").toString());
    String claims = UNIT + "/customers/C2/entitlements";
    Answer granted = rosa.get(claims).expect(200);
    assertTrue(granted.body(), granted.body().contains("First answer within 2 working days"));

    walkThrough("echelon:entitlements");
    assertEquals(List.of("shops"), missing("catalog", rosa));
    assertEquals(granted.body(), rosa.get(claims).expect(200).body());

    steps.forEachRemaining(GuideIT::walk);
    Await.until(
        "all is back",
        () -> platform.admin().get("/health").expect(200).text("/status"),
        "up"::equals);
    assertEquals(List.of(), PlatformLog.worries(platform));
  }

  /** Runs the guide's next commands up to and with those in which a phrase stands. */
  private static void walkThrough(String phrase) {
    Guide.Step step;
    do {
      assertTrue("the guide does not come to: " + phrase, steps.hasNext());
      step = steps.next();
      walk(step);
    } while (!step.commands().contains(phrase));
  }

  private static void walk(Guide.Step step) {
    if (step.again()) {
      Await.until(
          step.toString(),
          () -> terminal.run(step.commands()),
          result -> result.exit() == 0 && step.isPrintedBy(result.output()));
    } else {
      String output = terminal.run(step.commands()).succeeded();
      assertTrue(step + " printed " + output, step.isPrintedBy(output));
    }
  }

  /** A project's jar is worth something if its test has run. */
  private static void assertTested(String project, String test) {
    String report = "target/surefire-reports/TEST-" + project + "." + test + ".xml";
    String found = Folders.text(home.resolve(project).resolve(report));
    assertTrue(found, found.split("<testcase ").length > 8);
  }

  /** The guide's import once more, over REST: nothing has changed. */
  private static void assertSameCustomers(Api rosa) {
    String csv = Folders.text(home.resolve("com.example.scoring.shops/sample/customers.csv"));
    String path = UNIT + "/imports?mapping=plain&asOf=" + LocalDate.of(2025, 1, 1);
    long job = rosa.send("POST", path, Api.CSV, csv).expect(202).at("/id").asLong();
    Answer ended =
        Await.until(
            "the import ends",
            () -> rosa.get(UNIT + "/jobs/" + job).expect(200),
            answer -> !answer.text("/state").matches("QUEUED|RUNNING"));
    assertEquals(ended.body(), 4, ended.at("/counts/same").asInt());
  }

  /** Ids of the plug-ins of a kind that the unit misses. */
  private static List<String> missing(String kind, Api caller) {
    String start = "missing " + kind + " plug-in ";
    List<String> ids = new ArrayList<>();
    for (var sentence : caller.get(UNIT).expect(200).at("/missing")) {
      if (sentence.asText().startsWith(start)) {
        ids.add(sentence.asText().substring(start.length()));
      }
    }
    return ids;
  }
}
