package io.echelon.platform.servicedesk;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that belongs to a request.
 *
 * @param id given by the store
 * @param name cleaned: no path, nothing that a file system minds, 1 to 200 characters
 * @param type what it is, by its content too
 * @param size in bytes, at most {@link Attachments#MAX_SIZE}
 * @param sha256 of the content, in lower case hexadecimal
 * @param by who added it
 * @param at when
 * @param removal who removed its content and when; its row stays
 */
public record Attachment(
    long id,
    String name,
    AttachmentType type,
    long size,
    String sha256,
    String by,
    Instant at,
    Optional<Removal> removal) {

  /** A file that has just been added. */
  public Attachment(
      long id, String name, AttachmentType type, long size, String sha256, String by, Instant at) {
    this(id, name, type, size, sha256, by, at, Optional.empty());
  }

  /** Who removed the content of a file, and when. */
  public record Removal(String by, Instant at) {}
}
