package io.echelon.persistence.complaint;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.store.ComplaintStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Complaints and their history. */
@Component
public final class SqlComplaintStore implements ComplaintStore {
  private static final Reasons REASONS = new Reasons(Database.class);
  private static final String UPDATE =
      "update COMPLAINT set CATEGORY = ?, SEVERITY = ?, JUSTIFIED = ?, WORDS = ?, STAGE = ?,"
          + " OWNER = ?, CLOSED_AT = ?, HANDLED_SECONDS = ?, ABNORMAL = ?, VERSION = VERSION + 1"
          + " where ID = ? and VERSION = ?";
  private static final String HISTORY =
      "select STAGE, OWNER, DONE_BY, DONE_AT, NOTE from COMPLAINT_EVENT where COMPLAINT = ?"
          + " order by ID";

  private final Database database;

  @Activate
  public SqlComplaintStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void insert(Complaint complaint) {
    database
        .jdbc()
        .update(
            "insert into COMPLAINT (ID, UNIT, CHANNEL, CUSTOMER_ID, KEY_ACCOUNT, STAGE, OWNER,"
                + " ACCEPTED_AT, ABNORMAL, VERSION) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 0)",
            complaint.id(),
            complaint.unit(),
            complaint.channel(),
            boxed(complaint.customerId()),
            complaint.keyAccount(),
            complaint.stage(),
            complaint.owner(),
            complaint.acceptedAt(),
            complaint.abnormal());
  }

  @Override
  public Optional<Complaint> find(String unit, long id) {
    return database
        .jdbc()
        .first(
            ComplaintRows.SELECT + "c.UNIT = ? and c.ID = ?", ComplaintRows::complaint, unit, id);
  }

  @Override
  public Complaint update(Complaint complaint) {
    Optional<Classification> found = complaint.classification();
    int updated =
        database
            .jdbc()
            .update(
                UPDATE,
                found.map(Classification::category),
                found.map(Classification::severity),
                found.flatMap(Classification::justified),
                found.map(Classification::words),
                complaint.stage(),
                complaint.owner(),
                complaint.closedAt(),
                complaint.handled().map(Duration::toSeconds),
                complaint.abnormal(),
                complaint.id(),
                complaint.version());
    if (updated == 0) {
      throw REASONS.of(ErrorCode.STALE, "complaint", complaint.number());
    }
    return find(complaint.unit(), complaint.id()).orElseThrow();
  }

  @Override
  public List<Complaint> list(
      String unit,
      Optional<ComplaintStage> stage,
      Optional<String> owner,
      OptionalLong customerId,
      long afterId,
      int limit) {
    List<Object> bound = new ArrayList<>(List.of(unit));
    StringBuilder where = new StringBuilder(ComplaintRows.SELECT).append("c.UNIT = ?");
    also(where, bound, "c.STAGE", stage);
    also(where, bound, "c.OWNER", owner);
    also(where, bound, "c.CUSTOMER_ID", boxed(customerId));
    where.append(" and c.ID > ? order by c.ID fetch first ? rows only");
    bound.add(afterId);
    bound.add(limit);
    return database.jdbc().list(where.toString(), ComplaintRows::complaint, bound.toArray());
  }

  @Override
  public List<Complaint> ofCustomer(String unit, long customerId, long beforeId, int limit) {
    return database
        .jdbc()
        .list(
            ComplaintRows.SELECT
                + "c.UNIT = ? and c.CUSTOMER_ID = ? and c.ID < ? order by c.ID desc"
                + " fetch first ? rows only",
            ComplaintRows::complaint,
            unit,
            customerId,
            beforeId,
            limit);
  }

  private static void also(
      StringBuilder where, List<Object> bound, String column, Optional<?> value) {
    if (value.isPresent()) {
      where.append(" and ").append(column).append(" = ?");
      bound.add(value.get());
    }
  }

  @Override
  public void append(long complaint, ComplaintEvent event) {
    database
        .jdbc()
        .update(
            "insert into COMPLAINT_EVENT (ID, COMPLAINT, STAGE, OWNER, DONE_BY, DONE_AT, NOTE)"
                + " values (?, ?, ?, ?, ?, ?, ?)",
            database.jdbc().next("COMPLAINT_EVENT_SEQ"),
            complaint,
            event.stage(),
            event.owner(),
            event.by(),
            event.at(),
            event.note());
  }

  @Override
  public List<ComplaintEvent> history(long complaint) {
    return database
        .jdbc()
        .list(
            HISTORY,
            row ->
                new ComplaintEvent(
                    ComplaintStage.valueOf(row.getString(1)),
                    Optional.ofNullable(row.getString(2)),
                    row.getString(3),
                    Micros.instant(row.getLong(4)),
                    Optional.ofNullable(row.getString(5))),
            complaint);
  }

  private static Optional<Long> boxed(OptionalLong id) {
    return id.isPresent() ? Optional.of(id.getAsLong()) : Optional.empty();
  }
}
