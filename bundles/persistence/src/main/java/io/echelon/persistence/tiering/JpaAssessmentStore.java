package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.platform.tiering.Assessment;
import io.echelon.platform.tiering.store.AssessmentStore;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.persistence.TypedQuery;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Assessments, and who holds the steps of a unit's reviews. */
@Component
public final class JpaAssessmentStore implements AssessmentStore {
  private static final String OPEN =
      "select a from AssessmentEntity a where a.id > :after and not exists (select r.id from"
          + " RunEntity r where r.id = a.run and r.state in ('PUBLISHED', 'REVOKED', 'CANCELLED'))";

  private final Database database;

  @Activate
  public JpaAssessmentStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Assessment insert(Assessment assessment) {
    return database.insert(new AssessmentEntity(assessment)).toRecord();
  }

  @Override
  public Assessment update(Assessment assessment) {
    AssessmentEntity entity =
        database.current(
            AssessmentEntity.class,
            assessment.id(),
            AssessmentEntity::version,
            assessment.version());
    entity.change(assessment);
    return database.flush(entity).toRecord();
  }

  @Override
  public Optional<Assessment> find(long id) {
    return Optional.ofNullable(database.find(AssessmentEntity.class, id))
        .map(AssessmentEntity::toRecord);
  }

  @Override
  public Optional<Assessment> find(String unit, LocalDate from) {
    return database
        .query(
            "select a from AssessmentEntity a where a.unit = :unit and a.from = :from",
            AssessmentEntity.class)
        .setParameter("unit", unit)
        .setParameter("from", from)
        .getResultStream()
        .map(AssessmentEntity::toRecord)
        .findFirst();
  }

  @Override
  public List<Assessment> before(String unit, long beforeId, int limit) {
    return database
        .query(
            "select a from AssessmentEntity a where a.unit = :unit and a.id < :before"
                + " order by a.id desc",
            AssessmentEntity.class)
        .setParameter("unit", unit)
        .setParameter("before", beforeId)
        .setMaxResults(limit)
        .getResultStream()
        .map(AssessmentEntity::toRecord)
        .toList();
  }

  @Override
  public List<Assessment> open(Optional<Set<String>> units, long afterId, int limit) {
    if (units.filter(Set::isEmpty).isPresent()) {
      return List.of();
    }
    TypedQuery<AssessmentEntity> query =
        database.query(
            OPEN + (units.isPresent() ? " and a.unit in :units" : "") + " order by a.id",
            AssessmentEntity.class);
    units.ifPresent(codes -> query.setParameter("units", codes));
    return query
        .setParameter("after", afterId)
        .setMaxResults(limit)
        .getResultStream()
        .map(AssessmentEntity::toRecord)
        .toList();
  }

  @Override
  public Map<Integer, List<String>> holders(String unit) {
    Map<Integer, List<String>> holders = new TreeMap<>();
    database
        .jdbc()
        .each(
            "select STEP, USER_NAME from REVIEW_HOLDER where UNIT = ? order by STEP, PLACE",
            row ->
                holders
                    .computeIfAbsent(row.getInt(1), step -> new ArrayList<>())
                    .add(row.getString(2)),
            done -> {},
            unit);
    return holders;
  }

  @Override
  public void hold(String unit, int step, List<String> users) {
    database.jdbc().update("delete from REVIEW_HOLDER where UNIT = ? and STEP = ?", unit, step);
    List<Object[]> rows = new ArrayList<>();
    for (String user : users) {
      rows.add(new Object[] {unit, step, rows.size(), user});
    }
    database
        .jdbc()
        .batch(
            "insert into REVIEW_HOLDER (UNIT, STEP, PLACE, USER_NAME) values (?, ?, ?, ?)",
            rows,
            row -> row);
  }
}
