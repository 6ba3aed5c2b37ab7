package io.echelon.itests.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/** What the due scan reads and writes of {@link OpenClocks}, as plain as JDBC can. */
record ClocksByHand(DataSource database) {
  private static final int BLOCK = 500;
  private static final int FETCH = 1_000;
  private static final String SCAN =
      "select ID, UNIT, SUBJECT, NAME, METRIC, IS_INTERNAL, OWNER, DUE_AT, STATE, MOMENTS, VERSION"
          + " from OBLIGATION where NEXT_AT < ? order by NEXT_AT, ID fetch first ? rows only";
  private static final String UPDATE =
      "update OBLIGATION set STATE = ?, MOMENTS = ?, NEXT_AT = ?, VERSION = VERSION + 1"
          + " where ID = ?";
  private static final String ESCALATION =
      "insert into ESCALATION (ID, UNIT, OBLIGATION, SUBJECT, NAME, METRIC, SHARE, TOLD_TO,"
          + " OUTSIDE_HOURS, RECIPIENTS, DUE_AT, RAISED_AT)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String OUTBOX =
      "insert into OUTBOX (ID, UNIT, KIND, ACCOUNT, SUBJECT, TITLE_EN, TITLE_ZH, TEXT_EN, TEXT_ZH,"
          + " NOT_BEFORE, CREATED_AT, STATE, ATTEMPTS, DUE_AT)"
          + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String AUDIT =
      "insert into AUDIT_ENTRY (ID, OCCURRED_AT, USER_NAME, UNIT, ACTION_KEY, SUBJECT,"
          + " VALUE_BEFORE, VALUE_AFTER, REASON) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String EVENT =
      "insert into DOMAIN_EVENT (ID, RECORDED_AT, EVENT_TYPE, UNIT, SUBJECT, EFFECTIVE_AT, DATA)"
          + " values (?, ?, ?, ?, ?, ?, ?)";
  private static final String DUE = "2026-01-31 23:30";
  private static final long DUE_AT = OpenClocks.micros(OpenClocks.DUE);
  private static final long NOW = OpenClocks.micros(OpenClocks.NOW);

  /** A row of the scan. */
  record Row(
      long id,
      String unit,
      String subject,
      String name,
      String metric,
      boolean internal,
      Optional<String> owner,
      long due,
      String state,
      String moments,
      long version) {}

  /** The due clocks, every column read. */
  List<Row> scan(Instant now, int limit) throws SQLException {
    List<Row> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        PreparedStatement statement = connection.prepareStatement(SCAN)) {
      connection.setAutoCommit(false);
      statement.setFetchSize(FETCH);
      statement.setLong(1, OpenClocks.micros(now));
      statement.setInt(2, limit);
      try (ResultSet row = statement.executeQuery()) {
        while (row.next()) {
          found.add(
              new Row(
                  row.getLong(1),
                  row.getString(2),
                  row.getString(3),
                  row.getString(4),
                  row.getString(5),
                  row.getBoolean(6),
                  Optional.ofNullable(row.getString(7)),
                  row.getLong(8),
                  row.getString(9),
                  row.getString(10),
                  row.getLong(11)));
        }
      }
      connection.rollback();
    }
    return found;
  }

  /** Writes what the scan does, for clocks of which somebody told it that they are due. */
  void escalate(long from, long to) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      for (long first = from; first < to; first += BLOCK) {
        long end = Math.min(to, first + BLOCK);
        Batch.run(connection, UPDATE, first, end, id -> new Object[] {"BREACHED", "", null, id});
        Batch.run(connection, ESCALATION, first, end, ClocksByHand::escalation);
        Batch.run(connection, OUTBOX, first, end, ClocksByHand::message);
        Batch.run(connection, AUDIT, first * 2, end * 2, ClocksByHand::entry);
        Batch.run(connection, EVENT, first * 2, end * 2, ClocksByHand::event);
        connection.commit();
      }
    }
  }

  private static Object[] escalation(long id) {
    return new Object[] {
      id,
      RatedUnit.UNIT,
      id,
      "request/" + id,
      "R-" + id,
      "FIRST_ANSWER",
      100,
      "OWNER",
      false,
      "[\"" + OpenClocks.owner(id) + "\"]",
      DUE_AT,
      NOW
    };
  }

  private static Object[] message(long id) {
    return new Object[] {
      id,
      RatedUnit.UNIT,
      "ESCALATION",
      OpenClocks.owner(id),
      "request/" + id,
      "R-" + id + ": the first answer is overdue",
      "R-" + id + "：初步答复已超时",
      "R-"
          + id
          + ": the first answer was due at "
          + DUE
          + " and has not been given."
          + " You are told as owner.",
      "R-" + id + "：初步答复应于 " + DUE + " 前完成，至今未完成。通知级别：负责人。",
      NOW,
      NOW,
      "WAITING",
      0,
      NOW
    };
  }

  private static Object[] entry(long number) {
    boolean breach = number % 2 == 0;
    return new Object[] {
      number,
      NOW,
      "system",
      RatedUnit.UNIT,
      breach ? "obligation.breach" : "obligation.escalate",
      "request/" + number / 2,
      breach ? "RUNNING" : null,
      breach ? "BREACHED" : "100 % → OWNER",
      "FIRST_ANSWER"
    };
  }

  private static Object[] event(long number) {
    boolean breach = number % 2 == 0;
    return new Object[] {
      number,
      NOW,
      breach ? "obligation-breached" : "obligation-escalated",
      RatedUnit.UNIT,
      "request/" + number / 2,
      DUE_AT,
      breach
          ? "{\"metric\":\"FIRST_ANSWER\"}"
          : "{\"metric\":\"FIRST_ANSWER\",\"share\":\"100\",\"to\":\"OWNER\"}"
    };
  }
}
