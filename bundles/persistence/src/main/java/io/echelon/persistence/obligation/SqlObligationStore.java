package io.echelon.persistence.obligation;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.IdPool;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.obligation.DueClock;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.obligation.store.ObligationStore;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Clocks and pauses. By SQL, since the due scan keeps many at once. */
@Component
public final class SqlObligationStore implements ObligationStore {
  private static final Reasons REASONS = new Reasons(Database.class);
  private static final int ID_BLOCK = 50;
  private static final String SELECT =
      "select " + ObligationRows.COLUMNS + " from OBLIGATION where ";
  private static final String INSERT =
      "insert into OBLIGATION ("
          + ObligationRows.COLUMNS
          + ") values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update OBLIGATION set OWNER = ?, WARN_AT = ?, DUE_AT = ?, DUE = ?, STATE = ?, MET_AT = ?,"
          + " MOMENTS = ?, NEXT_AT = ?, VERSION = VERSION + 1 where ID = ? and VERSION = ?";
  private static final String DUE =
      "select "
          + ObligationRows.DUE_COLUMNS
          + " from OBLIGATION where NEXT_AT < ? order by NEXT_AT, ID fetch first ? rows only";
  private static final String KEEP =
      "update OBLIGATION set STATE = ?, MOMENTS = ?, NEXT_AT = ?, VERSION = VERSION + 1"
          + " where ID = ? and VERSION = ?";

  private final Database database;
  private final IdPool ids = new IdPool("OBLIGATION_SEQ", ID_BLOCK);

  @Activate
  public SqlObligationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Obligation insert(Obligation obligation) {
    Jdbc jdbc = database.jdbc();
    long id = ids.next(jdbc);
    jdbc.update(INSERT, ObligationRows.values(id, obligation));
    return jdbc.first(SELECT + "ID = ?", ObligationRows::obligation, id).orElseThrow();
  }

  @Override
  public void update(Obligation o) {
    int updated =
        database
            .jdbc()
            .update(
                UPDATE,
                o.promise().owner(),
                o.warnAt(),
                o.due().due(),
                Json.write(o.due()),
                o.state(),
                o.metAt(),
                MomentText.write(o.moments()),
                o.moments().stream().findFirst().map(m -> m.at()),
                o.id(),
                o.version());
    if (updated == 0) {
      throw REASONS.of(ErrorCode.STALE, "clock", o.subject());
    }
  }

  @Override
  public List<Obligation> of(String unit, String subject) {
    return database
        .jdbc()
        .list(
            SELECT + "UNIT = ? and SUBJECT = ? order by ID",
            ObligationRows::obligation,
            unit,
            subject);
  }

  @Override
  public List<DueClock> due(Instant now, int limit) {
    return database.jdbc().list(DUE, ObligationRows::clock, now, limit);
  }

  @Override
  public List<DueClock> keep(List<DueClock> clocks) {
    int[] updated =
        database
            .jdbc()
            .batch(
                KEEP,
                clocks,
                c ->
                    new Object[] {
                      c.state(),
                      MomentText.write(c.moments()),
                      c.moments().stream().findFirst().map(m -> m.at()),
                      c.id(),
                      c.version()
                    });
    List<DueClock> kept = new ArrayList<>();
    for (int i = 0; i < updated.length; i++) {
      if (updated[i] == 1) {
        kept.add(clocks.get(i));
      }
    }
    return kept;
  }

  @Override
  public void keep(String unit, String subject, Pause pause) {
    Jdbc jdbc = database.jdbc();
    int ended =
        jdbc.update(
            "update CLOCK_PAUSE set TO_AT = ? where UNIT = ? and SUBJECT = ? and FROM_AT = ?",
            pause.to(),
            unit,
            subject,
            pause.from());
    if (ended == 0) {
      jdbc.update(
          "insert into CLOCK_PAUSE (UNIT, SUBJECT, FROM_AT, TO_AT) values (?, ?, ?, ?)",
          unit,
          subject,
          pause.from(),
          pause.to());
    }
  }

  @Override
  public List<Pause> pauses(String unit, String subject) {
    return database
        .jdbc()
        .list(
            "select FROM_AT, TO_AT from CLOCK_PAUSE where UNIT = ? and SUBJECT = ?"
                + " order by FROM_AT",
            row -> new Pause(Micros.instant(row.getLong(1)), ObligationRows.instant(row, 2)),
            unit,
            subject);
  }
}
