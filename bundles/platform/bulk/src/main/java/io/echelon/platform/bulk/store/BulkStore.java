package io.echelon.platform.bulk.store;

import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkRequest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Bulk requests and their lines. Joins the caller's transaction. */
public interface BulkStore {

  /** The id of a bulk request that is about to be kept. */
  long nextId();

  /** Keeps lines, at most 2,000. Nobody reads them before their bulk request is kept. */
  void insert(long bulk, List<BulkLine> lines);

  /** Forgets up to 2,000 lines of a bulk request that is not kept; whether any are left. */
  boolean forget(long bulk);

  /**
   * Keeps a bulk request.
   *
   * @param key by which it is found again
   * @param contentHash SHA-256 of what it was made of, hexadecimal
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS if the same person has used
   *     the key in the unit
   */
  void insert(BulkRequest bulk, String key, String contentHash);

  /** What somebody has made by a key. */
  Optional<Made> made(String unit, String by, String key);

  Optional<BulkRequest> find(String unit, long parent);

  Optional<BulkRequest> find(long id);

  /** Those with an id below {@code beforeId}, descending. */
  List<BulkRequest> before(String unit, long beforeId, int limit);

  /** Lines with a number above {@code afterLine}, ascending. */
  List<BulkLine> lines(long bulk, Optional<BulkLine.State> state, int afterLine, int limit);

  /** Keeps what became of lines, at most 2,000. */
  void update(long bulk, List<BulkLine> lines);

  Map<BulkLine.State, Long> counts(long bulk);

  /**
   * Keeps the state of the line with this request; the bulk request that it belongs to, if it
   * belongs to one.
   */
  Optional<Long> moved(long request, BulkLine.State state);

  /** Whether a line waits, or its request is worked on. */
  boolean isOpen(long bulk);

  /** Keeps when it was finished; false if it was before. */
  boolean finish(long bulk, Instant at);

  /** Forgets that it was finished; false if it was not. */
  boolean reopen(long bulk);

  /** A bulk request and the SHA-256 of what it was made of, hexadecimal. */
  record Made(BulkRequest bulk, String contentHash) {}
}
