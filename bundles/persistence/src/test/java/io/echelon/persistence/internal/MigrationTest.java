package io.echelon.persistence.internal;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.PlainStores;
import io.echelon.persistence.plain.TestDatabase;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Every released schema, with rows in it, migrates to the newest. {@code rows-NNNN.sql} holds the
 * rows of the schema that changelog {@code NNNN-*.xml} makes; whoever adds a changelog adds rows
 * for it, and the older ones stay as they are.
 */
@RunWith(Parameterized.class)
public class MigrationTest {
  @Parameterized.Parameter public TestDatabase kind;

  @Parameterized.Parameters(name = "{0}")
  public static List<TestDatabase> kinds() {
    return Arrays.asList(TestDatabase.values());
  }

  @Test
  public void everyOldSchemaMigratesWithItsRows() throws Exception {
    List<String> changelogs = changelogs();
    assertFalse(changelogs.isEmpty());
    for (int last = 1; last <= changelogs.size(); last++) {
      try (var pool = kind.create()) {
        for (String changelog : changelogs.subList(0, last)) {
          Schema.migrate(pool, "db/" + changelog);
        }
        String rows = rows(changelogs.get(last - 1));
        execute(pool, rows);
        TreeMap<String, Long> before = counts(pool, rows);
        Schema.migrate(pool);
        assertEquals(before, counts(pool, rows));
        assertReadable(pool);
      }
    }
  }

  /** The stores still read what the oldest rows say. */
  private static void assertReadable(DataSource dataSource) throws SQLException {
    try (PlainStores stores = PlainStores.open(dataSource)) {
      Instant published = Instant.parse("2026-03-03T09:15:30.123456Z");
      stores
          .transactions()
          .run(
              () -> {
                var tier =
                    stores
                        .publications()
                        .tier("group", 1, LocalDate.of(2026, 3, 3), published)
                        .rated()
                        .orElseThrow();
                assertEquals(Optional.of("A1"), tier.tier());
                assertFalse(
                    tier.publication().lowering().from().isBefore(LocalDate.of(2026, 3, 3)));
                assertTrue(
                    stores.standings().of("group", 1).stream().allMatch(s -> s.end().isPresent()));
                ServiceRequest request = stores.requests().find("group", 1).orElseThrow();
                assertEquals(1, request.version());
                assertEquals(OptionalInt.of(1), request.grant().workingDays());
                assertEquals(Optional.empty(), request.grant().within());
                LocalizedText review = new LocalizedText("Review", "复评");
                assertEquals(review, stores.runs().find(1).orElseThrow().review().name());
                List<LocalizedText> steps =
                    stores
                        .units()
                        .policy("group", LocalDate.of(2026, 3, 3))
                        .orElseThrow()
                        .reviewSteps();
                assertEquals(review, steps.get(steps.size() - 1));
                Approval approval =
                    stores.catalogs().find("group", 1).orElseThrow().approval().orElseThrow();
                assertEquals(new Approval("wang", published, LocalDate.of(2026, 1, 1)), approval);
                assertEquals(
                    1,
                    stores
                        .catalogs()
                        .current("group", LocalDate.of(2026, 3, 3))
                        .orElseThrow()
                        .version());
                assertEquals(1, stores.obligations().of("group", "request/1").size());
                assertEquals(
                    "华为", stores.customers().byNumber("group", "C-1").orElseThrow().name());
                assertEquals(1, stores.accounts().countEnabledAdmins());
              });
    }
  }

  @Test
  public void theNewestSchemaMigratesToItself() throws Exception {
    try (var pool = kind.create()) {
      Schema.migrate(pool);
      Schema.migrate(pool);
      execute(pool, rows(changelogs().get(changelogs().size() - 1)));
      PlainStores.open(pool).close();
    }
  }

  @Test
  public void aLockThatAKilledProcessLeftIsReleasedOnDerby() throws Exception {
    if (kind != TestDatabase.DERBY) {
      return;
    }
    try (var pool = kind.create()) {
      Schema.migrate(pool);
      execute(
          pool,
          "UPDATE DATABASECHANGELOGLOCK SET LOCKED = TRUE, LOCKEDBY = 'killed',"
              + " LOCKGRANTED = CURRENT_TIMESTAMP");
      Schema.migrate(pool);
    }
  }

  private static List<String> changelogs() throws IOException, URISyntaxException {
    Path folder = Path.of(Schema.class.getResource("/db/changelog.xml").toURI()).getParent();
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.matches("\\d{4}-.*\\.xml"))
          .sorted()
          .toList();
    }
  }

  private String rows(String changelog) throws IOException {
    String file = "/db/rows-" + changelog.substring(0, 4) + ".sql";
    try (InputStream in = MigrationTest.class.getResourceAsStream(file)) {
      String hex = kind == TestDatabase.DERBY ? "X'0102'" : "'\\x0102'";
      String blob = kind == TestDatabase.DERBY ? "CAST(X'0102' AS BLOB)" : hex;
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .replace("${bytes}", hex)
          .replace("${blob}", blob);
    }
  }

  private static void execute(DataSource dataSource, String sql) throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String one : sql.split(";\\s*\n")) {
        if (!one.isBlank()) {
          statement.execute(one);
        }
      }
    }
  }

  /** Rows of each table that the script fills. */
  private static TreeMap<String, Long> counts(DataSource dataSource, String sql)
      throws SQLException {
    TreeMap<String, Long> counts = new TreeMap<>();
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : tables(sql)) {
        try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
          row.next();
          counts.put(table, row.getLong(1));
        }
      }
    }
    return counts;
  }

  private static List<String> tables(String sql) {
    List<String> tables = new ArrayList<>();
    for (String line : sql.split("\n")) {
      if (line.startsWith("INSERT INTO ")) {
        tables.add(line.split(" ")[2]);
      }
    }
    return tables;
  }
}
