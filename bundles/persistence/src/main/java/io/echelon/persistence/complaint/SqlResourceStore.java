package io.echelon.persistence.complaint;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.platform.complaint.store.ResourceStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The contact table and the applications for resources. */
@Component
public final class SqlResourceStore implements ResourceStore {
  private static final String SELECT =
      "select r.ID, r.UNIT, r.COMPLAINT, r.RESOURCE_CODE, r.AMOUNT, r.MEASURE, r.REASON,"
          + " r.APPLIED_BY, r.APPLIED_AT, r.STATE, r.DECIDED_BY, r.DECIDED_AT, r.NOTE"
          + " from RESOURCE_APPLICATION r where ";
  private static final String WAITING =
      SELECT
          + "r.UNIT = ? and r.STATE = ? and r.APPLIED_BY <> ? and r.ID > ? and exists (select 1"
          + " from RESOURCE_CONTACT t where t.UNIT = r.UNIT and t.RESOURCE_CODE = r.RESOURCE_CODE"
          + " and t.ACCOUNT = ?) order by r.ID fetch first ? rows only";

  private final Database database;

  @Activate
  public SqlResourceStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public List<ResourceContact> contacts(String unit) {
    return database
        .jdbc()
        .list(
            "select RESOURCE_CODE, ACCOUNT from RESOURCE_CONTACT where UNIT = ?"
                + " order by RESOURCE_CODE, ACCOUNT",
            row -> new ResourceContact(row.getString(1), row.getString(2)),
            unit);
  }

  @Override
  public void add(String unit, ResourceContact contact) {
    database
        .jdbc()
        .update(
            "insert into RESOURCE_CONTACT (UNIT, RESOURCE_CODE, ACCOUNT) values (?, ?, ?)",
            unit,
            contact.resource(),
            contact.account());
  }

  @Override
  public boolean remove(String unit, ResourceContact contact) {
    return database
            .jdbc()
            .update(
                "delete from RESOURCE_CONTACT where UNIT = ? and RESOURCE_CODE = ? and ACCOUNT = ?",
                unit,
                contact.resource(),
                contact.account())
        > 0;
  }

  @Override
  public ResourceApplication insert(ResourceApplication application) {
    long id = database.jdbc().next("RESOURCE_APPLICATION_SEQ");
    database
        .jdbc()
        .update(
            "insert into RESOURCE_APPLICATION (ID, UNIT, COMPLAINT, RESOURCE_CODE, AMOUNT, MEASURE,"
                + " REASON, APPLIED_BY, APPLIED_AT, STATE) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            application.unit(),
            application.complaintId(),
            application.resource(),
            application.amount(),
            application.measure(),
            application.reason(),
            application.by(),
            application.at(),
            ComplaintRows.WAITING);
    return find(application.unit(), id).orElseThrow();
  }

  @Override
  public Optional<ResourceApplication> find(String unit, long id) {
    return database
        .jdbc()
        .first(SELECT + "r.UNIT = ? and r.ID = ?", SqlResourceStore::application, unit, id);
  }

  @Override
  public void decide(ResourceApplication application) {
    Decision made = application.decision().orElseThrow();
    ComplaintRows.requireFirst(
        database
            .jdbc()
            .update(
                "update RESOURCE_APPLICATION set STATE = ?, DECIDED_BY = ?, DECIDED_AT = ?,"
                    + " NOTE = ? where ID = ? and STATE = ?",
                ComplaintRows.state(made),
                made.by(),
                made.at(),
                made.note(),
                application.id(),
                ComplaintRows.WAITING));
  }

  @Override
  public List<ResourceApplication> of(String unit, long complaint) {
    return database
        .jdbc()
        .list(
            SELECT + "r.UNIT = ? and r.COMPLAINT = ? order by r.ID",
            SqlResourceStore::application,
            unit,
            complaint);
  }

  @Override
  public List<ResourceApplication> waiting(String unit, String account, long afterId, int limit) {
    return database
        .jdbc()
        .list(
            WAITING,
            SqlResourceStore::application,
            unit,
            ComplaintRows.WAITING,
            account,
            afterId,
            account,
            limit);
  }

  private static ResourceApplication application(ResultSet row) throws SQLException {
    return new ResourceApplication(
        row.getLong(1),
        row.getString(2),
        row.getLong(3),
        row.getString(4),
        row.getBigDecimal(5),
        row.getString(6),
        row.getString(7),
        row.getString(8),
        Micros.instant(row.getLong(9)),
        ComplaintRows.decision(row, 10));
  }
}
