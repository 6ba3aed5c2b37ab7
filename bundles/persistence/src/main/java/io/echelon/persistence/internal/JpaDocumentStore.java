package io.echelon.persistence.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.store.DocumentStore;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.persistence.TypedQuery;

/**
 * Versions of one kind of document.
 *
 * @param <E> the entity
 */
public abstract class JpaDocumentStore<E extends DocumentRow> implements DocumentStore {
  private static final Reasons REASONS = new Reasons(Database.class);

  private final Database database;
  private final String kind;
  private final Class<E> type;
  private final Function<Row, E> entity;

  /**
   * @param kind the document's name in refusals
   * @param entity makes the entity of a new row
   */
  protected JpaDocumentStore(
      Database database, String kind, Class<E> type, Function<Row, E> entity) {
    this.database = database;
    this.kind = kind;
    this.type = type;
    this.entity = entity;
  }

  @Override
  public void insert(Row row) {
    database.insert(entity.apply(row));
  }

  @Override
  public void approve(String unit, int version, Approval approval) {
    String name = unit + "/" + version;
    E found =
        one(unit, version).orElseThrow(() -> EchelonException.notFound(kind + " version", name));
    if (found.isApproved()) {
      throw REASONS.of(ErrorCode.STALE, "approved", kind, name);
    }
    found.approve(approval);
    database.flush(found);
  }

  @Override
  public Optional<Row> find(String unit, int version) {
    return one(unit, version).map(DocumentRow::toRecord);
  }

  @Override
  public List<Row> list(String unit) {
    return query("d.unit = :unit order by d.documentVersion desc")
        .setParameter("unit", unit)
        .getResultStream()
        .map(DocumentRow::toRecord)
        .toList();
  }

  @Override
  public Optional<Row> current(String unit, LocalDate on) {
    return query(
            "d.unit = :unit and d.effectiveFrom <= :day"
                + " order by d.effectiveFrom desc, d.documentVersion desc")
        .setParameter("unit", unit)
        .setParameter("day", on)
        .setMaxResults(1)
        .getResultStream()
        .findFirst()
        .map(DocumentRow::toRecord);
  }

  private Optional<E> one(String unit, int version) {
    return query("d.unit = :unit and d.documentVersion = :version")
        .setParameter("unit", unit)
        .setParameter("version", version)
        .getResultStream()
        .findFirst();
  }

  private TypedQuery<E> query(String where) {
    return database.query("select d from " + type.getSimpleName() + " d where " + where, type);
  }
}
