package io.echelon.persistence.notification;

import io.echelon.persistence.internal.Micros;
import io.echelon.platform.notification.DeliveryState;
import io.echelon.platform.notification.DeliveryStatus;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.notification.Recipient;
import io.echelon.spi.LocalizedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;

/** Reads rows of the outbox table. */
final class OutboxRows {
  static final String SELECT =
      "select ID, UNIT, KIND, CUSTOMER_ID, ACCOUNT, SUBJECT, TITLE_EN, TITLE_ZH, TEXT_EN, TEXT_ZH,"
          + " ONCE_KEY, NOT_BEFORE, CREATED_AT, STATE, ATTEMPTS, DUE_AT, CHANNEL, NOTE, CHANGED_AT"
          + " from OUTBOX ";

  private OutboxRows() {}

  static OutboxMessage message(ResultSet row) throws SQLException {
    return new OutboxMessage(
        row.getLong("ID"),
        row.getString("UNIT"),
        row.getString("KIND"),
        new Recipient(
            Optional.ofNullable((Long) row.getObject("CUSTOMER_ID")),
            Optional.ofNullable(row.getString("ACCOUNT"))),
        row.getString("SUBJECT"),
        new LocalizedText(row.getString("TITLE_EN"), row.getString("TITLE_ZH")),
        new LocalizedText(row.getString("TEXT_EN"), row.getString("TEXT_ZH")),
        Optional.ofNullable(row.getString("ONCE_KEY")),
        Micros.instant(row.getLong("NOT_BEFORE")),
        Micros.instant(row.getLong("CREATED_AT")),
        new DeliveryStatus(
            DeliveryState.valueOf(row.getString("STATE")),
            row.getInt("ATTEMPTS"),
            instant(row, "DUE_AT"),
            Optional.ofNullable(row.getString("CHANNEL")),
            Optional.ofNullable(row.getString("NOTE")),
            instant(row, "CHANGED_AT")));
  }

  private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
    return Optional.ofNullable((Long) row.getObject(column)).map(Micros::instant);
  }
}
