package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Files that belong to requests; those of a complaint belong to its request. Never held in memory
 * as a whole. Safe for use by several threads.
 */
@ProviderType
public interface Attachments {
  /** Most bytes of a file, inclusive. */
  long MAX_SIZE = 10L << 20;

  /** Most files of a request, those not counted whose content was removed. */
  int MOST = 20;

  /**
   * Adds a file; needs the agent role. Noted in the request's history and audited.
   *
   * @param fileName as the sender named it
   * @param content read to its end, not closed
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND; TOO_LARGE for the file;
   *     INVALID_INPUT for a type that is not allowed, an empty file, or one too many
   */
  Attachment add(Caller caller, String unit, String number, String fileName, InputStream content)
      throws IOException;

  /** The files of a request, oldest first; also those whose content was removed. */
  List<Attachment> list(Caller caller, String unit, String number);

  /** One file of a request whose content is there. */
  Attachment get(Caller caller, String unit, String number, long id);

  /** Writes the content of a file; in small transactions, however slow the reader. */
  void copy(Caller caller, String unit, String number, long id, OutputStream to) throws IOException;

  /**
   * Removes the content of a file for good: for who added it, and for unit admins. Its row tells
   * who did it and when. Noted in the request's history and audited with the file's hash.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, also if it was removed before;
   *     FORBIDDEN for whoever else
   */
  void remove(Caller caller, String unit, String number, long id);
}
