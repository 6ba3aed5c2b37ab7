package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.ClassRule;
import org.junit.Test;

/** The process dies in the middle of an import; the next one ends it as if nothing had been. */
public class CrashIT {
  @ClassRule public static final ServerProcess PROCESS = new ServerProcess("crash", 18183, 18103);

  private static final String UNIT = Sample.UNIT;
  private static final int LINES = 60_000;
  private static final int FIRST_LINE = 2;
  private static final String MAPPING =
      """
      {"number":"编号","name":"名称","indicators":
        [{"column":"收入","kind":"NUMBER","indicator":"monthly_revenue"},
         {"column":"员工数","kind":"NUMBER","indicator":"employees"}]}""";

  private final Installation platform = PROCESS.installation();
  private final Staff staff = new Staff(platform);
  private final Sample sample = new Sample(platform, staff);

  @Test
  public void anImportThatWasKilledEndsAsIfItHadNotBeen() {
    sample.imported(Sample.today());
    String run = sample.rated("sample", Sample.today());
    sample.published(run, Sample.today());
    JsonNode tiers = staff.agent().get(UNIT + "/tiers?limit=200").expect(200).at("/items");

    staff.analyst().put(UNIT + "/import-mappings/generated", MAPPING).expect(200);
    Answer started =
        staff
            .analyst()
            .send("POST", UNIT + "/imports?mapping=generated&asOf=2025-01-01", Api.CSV, file())
            .expect(202);
    String job = UNIT + "/jobs/" + started.text("/id");
    Await.until(
        "the import is under way",
        () -> staff.analyst().get(job).expect(200),
        j -> j.at("/counts/read").asInt() >= LINES / 10);
    PROCESS.kill();
    PROCESS.start();

    Answer resumed = staff.analyst().get(job).expect(200);
    assertTrue(resumed.body(), resumed.text("/state").matches("QUEUED|RUNNING"));
    Answer ended = sample.ended(started.at("/id").asLong());
    assertEquals(ended.body(), "DONE", ended.text("/state"));
    assertEquals(LINES, ended.at("/counts/read").asInt());
    assertEquals(good().size(), ended.at("/counts/new").asInt());
    assertEquals(LINES - good().size(), ended.at("/counts/rejected").asInt());
    assertEquals(0, ended.at("/counts/changed").asInt() + ended.at("/counts/same").asInt());
    assertEquals(
        rejected(),
        all(UNIT + "/imports/" + started.text("/id") + "/rejected", "line").stream()
            .map(Integer::valueOf)
            .toList());
    assertEquals(
        good(),
        all(UNIT + "/customers", "number").stream().filter(n -> n.startsWith("K")).toList());

    assertEquals(tiers, staff.agent().get(UNIT + "/tiers?limit=200").expect(200).at("/items"));
    assertEquals("PUBLISHED", staff.auditor().get(run).text("/run/state"));
    assertEquals(List.of(), PlatformLog.worries(platform));
  }

  private static boolean isBad(int customer) {
    return customer % 1_000 == 7 || customer % 997 == 0;
  }

  private static String number(int customer) {
    return "K%06d".formatted(customer);
  }

  private static String file() {
    return IntStream.range(0, LINES)
        .mapToObj(
            i ->
                "%s,客户%d,%s,%d"
                    .formatted(number(i), i, isBad(i) ? "many" : Integer.toString(i), i % 5_000))
        .collect(Collectors.joining("\n", "编号,名称,收入,员工数\n", "\n"));
  }

  private static List<String> good() {
    return IntStream.range(0, LINES).filter(i -> !isBad(i)).mapToObj(CrashIT::number).toList();
  }

  private static List<Integer> rejected() {
    return IntStream.range(0, LINES)
        .filter(CrashIT::isBad)
        .map(i -> i + FIRST_LINE)
        .boxed()
        .toList();
  }

  private List<String> all(String path, String field) {
    List<String> values = new ArrayList<>();
    String next = "";
    do {
      Answer page = staff.analyst().get(path + "?limit=500&after=" + next).expect(200);
      for (JsonNode item : page.at("/items")) {
        values.add(item.get(field).asText());
      }
      next = page.text("/next");
    } while (!next.isEmpty());
    return values;
  }
}
