package io.echelon.persistence.dataimport;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.dataimport.RejectedLine;
import io.echelon.platform.dataimport.store.ImportStore;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Mappings and rejected lines. */
@Component
public final class JpaImportStore implements ImportStore {
  private static final int HEADING = 400;
  private static final int TEXT = 2_000;
  private static final String INSERT =
      "insert into REJECTED_LINE (JOB, LINE, COLUMN_HEADING, REASON, LINE_TEXT)"
          + " values (?, ?, ?, ?, ?)";
  private static final String AFTER =
      "select LINE, COLUMN_HEADING, REASON, LINE_TEXT from REJECTED_LINE"
          + " where JOB = ? and LINE > ? order by LINE fetch first ? rows only";

  private final Database database;

  @Activate
  public JpaImportStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void putMapping(String unit, String name, String json) {
    MappingEntity entity = entity(unit, name).orElseGet(() -> new MappingEntity(unit, name));
    entity.replace(json);
    database.insert(entity);
  }

  @Override
  public Optional<String> mapping(String unit, String name) {
    return entity(unit, name).map(MappingEntity::document);
  }

  @Override
  public List<String> mappingNames(String unit) {
    return database
        .query(
            "select m.name from MappingEntity m where m.unit = :unit order by m.name", String.class)
        .setParameter("unit", unit)
        .getResultList();
  }

  @Override
  public void reject(long job, List<RejectedLine> lines) {
    database
        .jdbc()
        .batch(
            INSERT,
            lines,
            line ->
                new Object[] {
                  job,
                  line.line(),
                  fit(line.column(), HEADING),
                  fit(line.reason(), TEXT),
                  fit(line.text(), TEXT)
                });
  }

  @Override
  public List<RejectedLine> rejected(long job, long afterLine, int limit) {
    return database
        .jdbc()
        .list(
            AFTER,
            row ->
                new RejectedLine(
                    row.getLong(1), row.getString(2), row.getString(3), row.getString(4)),
            job,
            afterLine,
            limit);
  }

  private Optional<MappingEntity> entity(String unit, String name) {
    return database
        .query(
            "select m from MappingEntity m where m.unit = :unit and m.name = :name",
            MappingEntity.class)
        .setParameter("unit", unit)
        .setParameter("name", name)
        .getResultStream()
        .findFirst();
  }

  /** A bad file must not stop its own report: too long is cut, and PostgreSQL holds no NUL. */
  private static String fit(String text, int length) {
    String clean = text.replace("\0", "");
    return clean.length() <= length ? clean : clean.substring(0, length);
  }
}
