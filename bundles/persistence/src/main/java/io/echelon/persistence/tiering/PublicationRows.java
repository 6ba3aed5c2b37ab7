package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;

/** Reads publications, and the lines of customers in them, from rows. */
final class PublicationRows {
  /** The columns of a publication; v is its revocation. */
  static final String PUBLICATION =
      "p.RUN, p.UNIT, p.EFFECTIVE_FROM, p.RECORDED_AT, p.PUBLISHED_BY, v.REVOKED_AT,"
          + " p.RULES_VERSION, p.ONE_STEP, p.LOWER_FROM";

  /** The columns of a line: those of its publication, of the result r and the correction c. */
  static final String LINE =
      PUBLICATION + ", r.CUSTOMER_ID, r.TIER_BEFORE, r.RATED_TIER, r.SCORE, c.TIER_TO";

  private PublicationRows() {}

  static Publication publication(ResultSet row) throws SQLException {
    LocalDate effectiveFrom = row.getDate(3).toLocalDate();
    long revokedAt = row.getLong(6);
    boolean neverRevoked = row.wasNull();
    Date lowerFrom = row.getDate(9);
    return new Publication(
        row.getLong(1),
        row.getString(2),
        effectiveFrom,
        Micros.instant(row.getLong(4)),
        row.getString(5),
        neverRevoked ? Optional.empty() : Optional.of(Micros.instant(revokedAt)),
        new Lowering(
            row.getInt(7),
            row.getBoolean(8),
            lowerFrom == null ? effectiveFrom : lowerFrom.toLocalDate()));
  }

  static Line line(ResultSet row) throws SQLException {
    return new Line(
        publication(row),
        row.getLong(10),
        Optional.ofNullable(row.getString(11)),
        Optional.ofNullable(row.getString(12)),
        Optional.ofNullable(row.getString(14)),
        row.getDouble(13));
  }
}
