package io.echelon.platform.servicedesk.store;

import io.echelon.platform.servicedesk.Attachment;
import java.util.List;
import java.util.Optional;

/** Files of requests, in parts of at most {@link #PART} bytes. Joins the caller's transaction. */
public interface AttachmentStore {
  /** Most bytes of a part. */
  int PART = 32_000;

  /** Inserts without content and returns it with its id. */
  Attachment insert(long request, Attachment attachment);

  /**
   * Adds a part.
   *
   * @param part 0, 1, 2 …
   */
  void append(long id, int part, byte[] content);

  /** The files of a request, oldest first; also those whose content was removed. */
  List<Attachment> of(long request);

  /**
   * Removes the parts and keeps by whom and when.
   *
   * @return false if somebody did before
   */
  boolean remove(long id, Attachment.Removal removal);

  /** A part; empty after the last. */
  Optional<byte[]> part(long id, int part);
}
