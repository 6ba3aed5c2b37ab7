package io.echelon.persistence.servicedesk;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Micros;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.store.AttachmentStore;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Files of requests. Their parts are rows, since PostgreSQL's driver would hold a large value in
 * memory as a whole.
 */
@Component
public final class SqlAttachmentStore implements AttachmentStore {
  private final Database database;

  @Activate
  public SqlAttachmentStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Attachment insert(long request, Attachment attachment) {
    long id = database.jdbc().next("ATTACHMENT_SEQ");
    database
        .jdbc()
        .update(
            "insert into ATTACHMENT (ID, REQUEST, FILE_NAME, MEDIA_TYPE, FILE_SIZE, SHA_256,"
                + " ADDED_BY, ADDED_AT) values (?, ?, ?, ?, ?, ?, ?, ?)",
            id,
            request,
            attachment.name(),
            attachment.type(),
            attachment.size(),
            attachment.sha256(),
            attachment.by(),
            attachment.at());
    return new Attachment(
        id,
        attachment.name(),
        attachment.type(),
        attachment.size(),
        attachment.sha256(),
        attachment.by(),
        attachment.at());
  }

  @Override
  public void append(long id, int part, byte[] content) {
    database
        .jdbc()
        .update(
            "insert into ATTACHMENT_PART (ATTACHMENT, PART, CONTENT) values (?, ?, ?)",
            id,
            part,
            content);
  }

  @Override
  public List<Attachment> of(long request) {
    return database
        .jdbc()
        .list(
            "select ID, FILE_NAME, MEDIA_TYPE, FILE_SIZE, SHA_256, ADDED_BY, ADDED_AT, REMOVED_BY,"
                + " REMOVED_AT from ATTACHMENT where REQUEST = ? order by ID",
            SqlAttachmentStore::attachment,
            request);
  }

  private static Attachment attachment(ResultSet row) throws SQLException {
    return new Attachment(
        row.getLong(1),
        row.getString(2),
        AttachmentType.valueOf(row.getString(3)),
        row.getLong(4),
        row.getString(5),
        row.getString(6),
        Micros.instant(row.getLong(7)),
        removal(row));
  }

  private static Optional<Attachment.Removal> removal(ResultSet row) throws SQLException {
    long at = row.getLong(9);
    return Optional.ofNullable(row.getString(8))
        .map(by -> new Attachment.Removal(by, Micros.instant(at)));
  }

  @Override
  public boolean remove(long id, Attachment.Removal removal) {
    int removed =
        database
            .jdbc()
            .update(
                "update ATTACHMENT set REMOVED_BY = ?, REMOVED_AT = ?"
                    + " where ID = ? and REMOVED_BY is null",
                removal.by(),
                removal.at(),
                id);
    if (removed > 0) {
      database.jdbc().update("delete from ATTACHMENT_PART where ATTACHMENT = ?", id);
    }
    return removed > 0;
  }

  @Override
  public Optional<byte[]> part(long id, int part) {
    return database
        .jdbc()
        .first(
            "select CONTENT from ATTACHMENT_PART where ATTACHMENT = ? and PART = ?",
            row -> row.getBytes(1),
            id,
            part);
  }
}
