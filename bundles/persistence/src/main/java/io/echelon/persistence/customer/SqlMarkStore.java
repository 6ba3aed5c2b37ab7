package io.echelon.persistence.customer;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.customer.Mark;
import io.echelon.platform.customer.store.MarkStore;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Marks of customers; a mark without a last day has the last that there is. */
@Component
public final class SqlMarkStore implements MarkStore {
  private static final LocalDate OPEN = LocalDate.of(9999, 12, 31);
  private static final String COLUMNS =
      "select ID, UNIT, CUSTOMER_ID, CODE, FROM_DAY, LAST_DAY, SET_BY, SET_AT, REASON"
          + " from CUSTOMER_MARK where ";

  private final Database database;

  @Activate
  public SqlMarkStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Mark insert(Mark mark) {
    long id = database.jdbc().next("CUSTOMER_MARK_SEQ");
    database
        .jdbc()
        .update(
            "insert into CUSTOMER_MARK"
                + " (ID, UNIT, CUSTOMER_ID, CODE, FROM_DAY, LAST_DAY, SET_BY, SET_AT, REASON)"
                + " values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            mark.unit(),
            mark.customerId(),
            mark.code(),
            mark.from(),
            mark.last().orElse(OPEN),
            mark.by(),
            mark.at(),
            mark.reason());
    return new Mark(
        id,
        mark.unit(),
        mark.customerId(),
        mark.code(),
        mark.from(),
        mark.last(),
        mark.by(),
        mark.at(),
        mark.reason());
  }

  @Override
  public void end(Mark mark) {
    database
        .jdbc()
        .update(
            "update CUSTOMER_MARK set LAST_DAY = ? where ID = ?",
            mark.last().orElseThrow(),
            mark.id());
  }

  @Override
  public List<Mark> of(String unit, long customerId) {
    return database
        .jdbc()
        .list(
            COLUMNS + "UNIT = ? and CUSTOMER_ID = ? order by ID desc",
            SqlMarkStore::mark,
            unit,
            customerId);
  }

  @Override
  public List<Mark> on(String unit, Collection<Long> customerIds, LocalDate day) {
    List<Mark> marks = new ArrayList<>();
    database
        .jdbc()
        .eachByKey(
            COLUMNS + "UNIT = ? and FROM_DAY <= ? and LAST_DAY >= ? and ",
            "CUSTOMER_ID",
            customerIds,
            SqlMarkStore::mark,
            marks::add,
            unit,
            day,
            day);
    return marks;
  }

  @Override
  public List<Mark> since(String unit, Collection<Long> customerIds, LocalDate day) {
    List<Mark> marks = new ArrayList<>();
    database
        .jdbc()
        .eachByKey(
            COLUMNS + "UNIT = ? and LAST_DAY >= FROM_DAY and LAST_DAY >= ? and ",
            "CUSTOMER_ID",
            customerIds,
            SqlMarkStore::mark,
            marks::add,
            unit,
            day);
    return marks;
  }

  @Override
  public List<Mark> on(String unit, String code, LocalDate day, long afterId, int limit) {
    return database
        .jdbc()
        .list(
            COLUMNS
                + "UNIT = ? and CODE = ? and CUSTOMER_ID > ? and FROM_DAY <= ? and LAST_DAY >= ?"
                + " order by CUSTOMER_ID fetch first ? rows only",
            SqlMarkStore::mark,
            unit,
            code,
            afterId,
            day,
            day,
            limit);
  }

  private static Mark mark(ResultSet row) throws SQLException {
    Date last = row.getDate(6);
    return new Mark(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getDate(5).toLocalDate(),
        Optional.of(last.toLocalDate()).filter(day -> !day.equals(OPEN)),
        row.getString(7),
        Micros.instant(row.getLong(8)),
        row.getString(9));
  }
}
