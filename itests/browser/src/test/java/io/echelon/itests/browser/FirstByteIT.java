package io.echelon.itests.browser;

import static org.junit.Assert.assertTrue;

import io.echelon.itests.distribution.Answer;
import io.echelon.itests.distribution.Api;
import io.echelon.itests.distribution.Await;
import io.echelon.itests.distribution.Sample;
import io.echelon.itests.distribution.ServerProcess;
import io.echelon.itests.distribution.Staff;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.Rule;
import org.junit.Test;

/**
 * The first byte of a desk and of a customer's page with 200,000 customers and 1,000,000 open
 * requests. A measurement: it runs when it is named and otherwise not.
 *
 * <p>{@code mvn -q verify -Pbrowser -pl itests/browser -am -DskipTests -Dit.test=FirstByteIT}
 */
public class FirstByteIT {
  private static final Duration LIMIT = Duration.ofMillis(300);
  private static final int CUSTOMERS = 200_000;
  private static final int FILES = 8;
  private static final int HTTP = 18382;
  private static final int REQUESTS = 1_000_000;

  /** Ten thousand customers have names that begin with 东宁. */
  private static final String NAMED = "/customers?q=%E4%B8%9C%E5%AE%81";

  @Rule public final ServerProcess server = new ServerProcess("first-byte", HTTP, 18302);

  @Test
  public void pagesAreThereAtOnceHoweverMuchThereIs() {
    Staff staff = new Staff(server.installation());
    Sample sample = new Sample(server.installation(), staff);
    MadeUpCustomers customers = new MadeUpCustomers(server.installation());
    for (int file = 0; file < FILES; file++) {
      int each = CUSTOMERS / FILES;
      Answer imported =
          sample.imported(
              customers.mapping(), customers.csv(file * each, each), Sample.today(), "many");
      assertTrue(imported.body(), imported.text("/state").equals("DONE"));
    }
    String run = sample.rated("many", Sample.today());
    sample.published(run, Sample.today());
    String best = sample.customer(run, "A1");
    Answer received = staff.website().submit("first", best, "No signal").expect(201);
    staff.agent();
    Api agent = server.installation().as("agent", Staff.password("agent"));
    agent.get(Sample.UNIT + "/queue").expect(200);

    List<String> paths =
        List.of(
            "/desk",
            "/desk?team=key-account",
            "/desk?mine=true",
            "/desk?due=TODAY",
            "/requests/" + received.text("/requestNumber"),
            "",
            "/customers/" + best,
            "/customers/" + best + "/requests",
            "/customers",
            NAMED);
    Map<String, Duration> few = firstBytes(paths);
    server.kill();
    ManyRequests.in(server.installation().folder(), REQUESTS);
    server.start();
    Map<String, Duration> many = firstBytes(paths);
    for (String path : paths) {
      System.out.printf(
          "first byte of %s%s: %d ms with one open request, %d ms with %,d%n",
          Office.UNIT, path, few.get(path).toMillis(), many.get(path).toMillis(), REQUESTS);
    }
    assertTrue(many.toString(), Collections.max(many.values()).compareTo(LIMIT) < 0);
  }

  private static Map<String, Duration> firstBytes(List<String> paths) {
    Pages pages = new Pages(HTTP);
    Await.until("the console answers", pages::isReady, ready -> ready);
    pages.signIn("agent", Staff.password("agent"));
    Map<String, Duration> times = new TreeMap<>();
    paths.forEach(path -> times.put(path, pages.firstByte(Office.UNIT + path)));
    return times;
  }
}
