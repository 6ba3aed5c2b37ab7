package io.echelon.itests.benchmarks;

import com.zaxxer.hikari.HikariDataSource;
import io.echelon.itests.clock.SettableClock;
import io.echelon.persistence.plain.PlainStores;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.audit.internal.StoredAuditTrail;
import io.echelon.platform.notification.internal.StoredOutbox;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.internal.DueWork;
import io.echelon.platform.obligation.internal.StoredObligations;
import io.echelon.platform.unit.internal.StoredRules;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** So many open clocks, numbered from 1, all to be done later until some are made due. */
final class OpenClocks implements AutoCloseable {
  static final Instant NOW = RatedUnit.NOW;

  /** When the clocks are due that are made due. */
  static final Instant DUE = NOW.minus(Duration.ofMinutes(30));

  private static final String INSERT =
      "insert into OBLIGATION (ID, UNIT, SUBJECT, NAME, METRIC, IS_INTERNAL, TARGET, STARTED_AT,"
          + " OWNER, WARN_AT, DUE_AT, DUE, STATE, MOMENTS, NEXT_AT, VERSION)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String SET =
      "update OBLIGATION set STATE = 'RUNNING', DUE_AT = ?, MOMENTS = ?, NEXT_AT = ?, VERSION = 0"
          + " where ID = ?";
  private static final String TARGET =
      "{\"calendar\":\"cn\",\"workingDays\":3,\"within\":null,\"hours\":null,\"until\":null}";
  private static final String STEP =
      "{\"date\":\"2026-01-3%d\",\"kind\":\"COUNTED\",\"why\":{\"en\":\"working day\",\"zh\":\"工作日\"}}";
  private static final String EXPLAINED =
      "{\"due\":\"2026-02-10T00:00:00Z\",\"calendar\":\"cn\",\"steps\":["
          + STEP.formatted(0)
          + ","
          + STEP.formatted(1)
          + "],\"beyondCalendar\":false}";

  private final HikariDataSource dataSource;
  private final PlainStores stores;
  private final SettableClock clock = new SettableClock();
  private final BenchmarkDatabase kind;

  OpenClocks(BenchmarkDatabase kind, HikariDataSource dataSource, long clocks) throws SQLException {
    this.kind = kind;
    this.dataSource = dataSource;
    stores = PlainStores.open(dataSource);
    clock.set(NOW);
    long there = BenchmarkDatabase.count(dataSource, "OBLIGATION");
    Batch.fill(dataSource, INSERT, there + 1, clocks + 1, OpenClocks::row);
  }

  private static Object[] row(long id) {
    Instant due = due(id);
    return new Object[] {
      id,
      RatedUnit.UNIT,
      "request/" + id,
      "R-" + id,
      "FIRST_ANSWER",
      false,
      TARGET,
      micros(due.minus(Duration.ofDays(3))),
      owner(id),
      micros(due.minus(Duration.ofHours(4))),
      micros(due),
      EXPLAINED,
      "RUNNING",
      moments(due),
      micros(due),
      0
    };
  }

  static String owner(long id) {
    return "agent-" + id % 200;
  }

  static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }

  /** A breach, and a level that tells the owner. */
  private static String moments(Instant due) {
    return micros(due) + ";" + micros(due) + ":100:OWNER:0";
  }

  /** Spread over the next four weeks or so. */
  private static Instant due(long id) {
    return NOW.plusSeconds(3_600 + id * 7_919 % 2_500_000);
  }

  /** Makes clocks due that are or were open. */
  void makeDue(long from, long to) throws SQLException {
    Batch.fill(
        dataSource, SET, from, to, id -> new Object[] {micros(DUE), moments(DUE), micros(DUE), id});
  }

  /** Opens clocks again that were due, and forgets what followed from any. */
  void reopen(long from, long to) throws SQLException {
    Batch.fill(
        dataSource,
        SET,
        from,
        to,
        id -> new Object[] {micros(due(id)), moments(due(id)), micros(due(id)), id});
    forget();
    kind.settle(dataSource, "OBLIGATION");
  }

  /** Empties the tables of what follows from due clocks. */
  void forget() throws SQLException {
    try (Connection connection = dataSource.getConnection();
        Statement statement = connection.createStatement()) {
      for (String table : List.of("ESCALATION", "OUTBOX", "AUDIT_ENTRY", "DOMAIN_EVENT")) {
        statement.execute("delete from " + table);
      }
    }
  }

  HikariDataSource dataSource() {
    return dataSource;
  }

  PlainStores stores() {
    return stores;
  }

  Obligations obligations() {
    AuditTrail audit = new StoredAuditTrail(stores.audit(), stores.transactions(), clock);
    StoredRules rules =
        new StoredRules(stores.rules(), OneUnit.units(), stores.transactions(), audit, clock);
    DueWork work =
        new DueWork(
            stores.obligations(),
            stores.escalations(),
            stores.events(),
            new StoredOutbox(stores.outbox(), stores.transactions(), audit, clock),
            rules,
            OneUnit.units(),
            stores.transactions(),
            audit);
    return new StoredObligations(
        stores.obligations(), stores.escalations(), null, rules, OneUnit.units(), work, clock);
  }

  @Override
  public void close() {
    stores.close();
    dataSource.close();
  }
}
