package io.echelon.platform.bulk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.io.InputStream;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Bulk requests (E1, F2): 30 or more of one kind at once, in a fast lane. Safe for use by several
 * threads.
 */
@ProviderType
public interface BulkRequests {
  /** Fewest lines where the customer's grant does not say otherwise. */
  int FEWEST = 30;

  int MOST = 100_000;

  /**
   * Takes a file: keeps its lines, makes the parent request and starts the job that accepts the
   * lines one by one. The parent is closed when the last of its requests is closed, withdrawn or
   * refused, and opened again with any of them. For agents. A key that the caller has used for the
   * same content answers with what it was used for.
   *
   * @param csv UTF-8, with a heading that names {@code subject} and may name {@code reference} and
   *     {@code description}; not closed
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND for the customer; INVALID_INPUT for
   *     an item that the unit's catalog does not know, a heading without subject, or too few or too
   *     many lines; KEY_REUSED for other content; nothing is left then
   */
  BulkRequest start(Caller caller, String unit, BulkOrder order, InputStream csv);

  /** One by the number of its parent. */
  BulkRequest get(Caller caller, String unit, String number);

  /** A unit's bulk requests, newest first. */
  Page<BulkRequest> list(Caller caller, String unit, Optional<String> after, int limit);

  /** How many lines are in each state, zeros included. */
  Map<BulkLine.State, Long> progress(Caller caller, String unit, String number);

  /**
   * The lines in the file's order.
   *
   * @param state only those in this state
   */
  Page<BulkLine> lines(
      Caller caller,
      String unit,
      String number,
      Optional<BulkLine.State> state,
      Optional<String> after,
      int limit);
}
