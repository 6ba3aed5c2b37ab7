package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.store.PublicationStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Publications and the tiers that follow from them. A range takes two statements per publication, a
 * single customer one in all.
 */
@Component
public final class SqlPublicationStore implements PublicationStore {
  private static final String PUBLICATION =
      "select p.RUN, p.UNIT, p.EFFECTIVE_FROM, p.RECORDED_AT, p.PUBLISHED_BY, v.REVOKED_AT"
          + " from PUBLICATION p left join REVOCATION v on v.RUN = p.RUN where ";
  private static final String COUNTS =
      "p.UNIT = ? and p.EFFECTIVE_FROM <= ? and p.RECORDED_AT <= ?"
          + " and (v.REVOKED_AT is null or v.REVOKED_AT > ?)"
          + " order by p.EFFECTIVE_FROM desc, p.RECORDED_AT desc, p.RUN desc";
  private static final String TIER =
      "select p.RUN, p.EFFECTIVE_FROM, r.RATED_TIER, r.SCORE, c.TIER_TO from PUBLICATION p"
          + " join RUN_RESULT r on r.RUN = p.RUN and r.CUSTOMER_ID = ?"
          + " left join REVOCATION v on v.RUN = p.RUN"
          + " left join CORRECTION c on c.RUN = r.RUN and c.CUSTOMER_ID = r.CUSTOMER_ID where ";

  private final Database database;

  @Activate
  public SqlPublicationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void publish(Publication publication) {
    database
        .jdbc()
        .update(
            "insert into PUBLICATION (RUN, UNIT, EFFECTIVE_FROM, RECORDED_AT, PUBLISHED_BY)"
                + " values (?, ?, ?, ?, ?)",
            publication.run(),
            publication.unit(),
            publication.effectiveFrom(),
            publication.recordedAt(),
            publication.by());
  }

  @Override
  public void revoke(long run, Instant at, String by, String reason) {
    database
        .jdbc()
        .update(
            "insert into REVOCATION (RUN, REVOKED_AT, REVOKED_BY, REASON) values (?, ?, ?, ?)",
            run,
            at,
            by,
            reason);
  }

  @Override
  public Optional<Publication> find(long run) {
    return database.jdbc().first(PUBLICATION + "p.RUN = ?", SqlPublicationStore::publication, run);
  }

  @Override
  public List<Publication> counting(String unit, LocalDate on, Instant knownAt) {
    return database
        .jdbc()
        .list(PUBLICATION + COUNTS, SqlPublicationStore::publication, unit, on, knownAt, knownAt);
  }

  @Override
  public Optional<TierRow> tier(String unit, long customerId, LocalDate on, Instant knownAt) {
    TierFold fold = new TierFold();
    database
        .jdbc()
        .each(
            TIER + COUNTS + ", c.ID desc",
            row ->
                new TierFold.Line(
                    customerId,
                    row.getLong(1),
                    row.getDate(2).toLocalDate(),
                    row.getString(3),
                    row.getDouble(4),
                    row.getString(5)),
            fold::add,
            customerId,
            unit,
            on,
            knownAt,
            knownAt);
    return Optional.ofNullable(fold.tiers().get(customerId));
  }

  @Override
  public Map<Long, TierRow> tiers(
      String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    TierFold fold = new TierFold();
    Jdbc jdbc = database.jdbc();
    for (Publication publication : counting(unit, on, knownAt)) {
      fold.add(jdbc, publication, fromId, toId);
    }
    return fold.tiers();
  }

  private static Publication publication(ResultSet row) throws SQLException {
    long revokedAt = row.getLong(6);
    boolean neverRevoked = row.wasNull();
    return new Publication(
        row.getLong(1),
        row.getString(2),
        row.getDate(3).toLocalDate(),
        Micros.instant(row.getLong(4)),
        row.getString(5),
        neverRevoked ? Optional.empty() : Optional.of(Micros.instant(revokedAt)));
  }
}
