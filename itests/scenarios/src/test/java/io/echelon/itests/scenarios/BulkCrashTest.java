package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.job.Job;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** A bulk request whose process is killed again and again makes each of its requests once. */
public class BulkCrashTest {
  private static final int KILLS = 6;
  private static final int SPREAD_MILLIS = 1_000;
  private static final int FIRST_LINE = 2;

  @Rule public final TemporaryFolder folder = new TemporaryFolder();

  @Test
  public void everyLineHasExactlyOneRequest() throws Exception {
    Path root = folder.getRoot().toPath();
    new KillLoop(root, BulkProcess.class, BulkProcess.ACCEPTING, KILLS, SPREAD_MILLIS, 5).run();
    try (PlainStores stores = PlainStores.attach(Databases.derby(root.resolve("db")))) {
      stores.transactions().run(() -> assertEachOnce(stores));
    }
  }

  private static void assertEachOnce(PlainStores stores) {
    List<BulkRequest> bulks = stores.bulks().before(UNIT, Long.MAX_VALUE, 2);
    assertEquals(1, bulks.size());
    BulkRequest bulk = bulks.get(0);
    List<BulkLine> lines =
        stores.bulks().lines(bulk.id(), Optional.empty(), 0, BulkProcess.LINES + 1);
    assertEquals(BulkProcess.LINES, lines.size());
    Set<Long> requests = new HashSet<>(Set.of(bulk.parent()));
    for (int i = 0; i < lines.size(); i++) {
      BulkLine line = lines.get(i);
      assertEquals(i + FIRST_LINE, line.line());
      if (line.line() == BulkProcess.BAD) {
        assertEquals(BulkLine.State.REFUSED, line.state());
      } else {
        assertEquals(BulkLine.State.ACCEPTED, line.state());
        long id = line.request().orElseThrow();
        assertEquals(
            line.subject(), stores.requests().find(UNIT, id).map(ServiceRequest::subject).get());
        requests.add(id);
      }
    }
    assertEquals("a request for each and the parent", BulkProcess.LINES, requests.size());
    assertEquals(
        "and no other",
        BulkProcess.LINES,
        stores.requests().open(UNIT, OptionalLong.empty(), 0, 2 * BulkProcess.LINES).size());
    Job job = stores.jobs().find(bulk.job()).orElseThrow();
    assertEquals(Map.of("read", 800L, "accepted", 799L, "refused", 1L), job.counts());
  }
}
