package io.echelon.persistence.measurement;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.measurement.FactSheet;
import io.echelon.platform.measurement.FactSink;
import io.echelon.platform.measurement.store.FactStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The fact table: one row per sheet. */
@Component
public final class SqlFactStore implements FactStore {
  private static final int BLOCK = 2_000;
  private static final String INSERT =
      "insert into FACT_SHEET (UNIT, CUSTOMER_ID, AS_OF, ID, RECORDED_AT, FACTS)"
          + " values (?, ?, ?, ?, ?, ?)";
  private static final String READ =
      "select CUSTOMER_ID, FACTS from FACT_SHEET"
          + " where UNIT = ? and CUSTOMER_ID between ? and ? and AS_OF <= ?";
  private static final String RECORDED = " and RECORDED_AT <= ?";
  private static final String ORDER = " order by CUSTOMER_ID, AS_OF, ID";
  private static final String READ_SOME =
      "select CUSTOMER_ID, AS_OF, FACTS, ID from FACT_SHEET where UNIT = ? and AS_OF <= ? and ";

  private final Database database;

  @Activate
  public SqlFactStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void append(String unit, Instant recordedAt, List<FactSheet> sheets) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "FACT_SHEET_SEQ", BLOCK);
    jdbc.batch(
        INSERT,
        sheets,
        sheet ->
            new Object[] {
              unit,
              sheet.customerId(),
              sheet.asOf(),
              ids.next(),
              recordedAt,
              FactsJson.write(sheet.facts())
            });
  }

  @Override
  public void read(
      String unit,
      long fromId,
      long toId,
      LocalDate upTo,
      Optional<Instant> recordedUntil,
      FactSink facts) {
    List<Object> parameters = new ArrayList<>(List.of(unit, fromId, toId, upTo));
    recordedUntil.ifPresent(parameters::add);
    database
        .jdbc()
        .eachUnlocked(
            READ + recordedUntil.map(r -> RECORDED).orElse("") + ORDER,
            row -> {
              facts.sheet(row.getLong(1));
              FactsJson.read(row.getString(2), facts);
              return facts;
            },
            done -> {},
            parameters.toArray());
  }

  @Override
  public void read(
      String unit, Collection<Long> customerIds, LocalDate upTo, Consumer<FactSheet> sheets) {
    List<Row> rows = new ArrayList<>();
    database
        .jdbc()
        .eachByKey(
            READ_SOME,
            "CUSTOMER_ID",
            customerIds,
            row -> new Row(row.getLong(4), sheet(row)),
            rows::add,
            unit,
            upTo);
    rows.sort(
        Comparator.comparingLong((Row row) -> row.sheet().customerId())
            .thenComparing(row -> row.sheet().asOf())
            .thenComparingLong(Row::id));
    rows.forEach(row -> sheets.accept(row.sheet()));
  }

  private record Row(long id, FactSheet sheet) {}

  private static FactSheet sheet(ResultSet row) throws SQLException {
    return new FactSheet(
        row.getLong(1), row.getDate(2).toLocalDate(), FactsJson.read(row.getString(3)));
  }
}
