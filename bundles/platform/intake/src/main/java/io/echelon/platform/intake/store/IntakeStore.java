package io.echelon.platform.intake.store;

import io.echelon.platform.intake.QuarantinedMessage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Receipts by idempotency key, and the quarantine. Joins the caller's transaction. */
public interface IntakeStore {

  Optional<KeptReceipt> find(String unit, String channel, String key);

  /**
   * Keeps a receipt.
   *
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS if the key was taken meanwhile
   */
  void insert(String unit, String channel, String key, KeptReceipt receipt);

  /** Keeps a message and returns its number. */
  long insert(QuarantinedMessage message);

  Optional<QuarantinedMessage> quarantined(long id);

  /** Messages with an id above {@code afterId}, ascending, of some units or of all. */
  List<QuarantinedMessage> quarantinedAfter(Optional<Set<String>> units, long afterId, int limit);

  /**
   * @param contentHash SHA-256 of the message, hexadecimal
   * @param receiptJson the full receipt
   * @param acceptedAt when
   */
  record KeptReceipt(String contentHash, String receiptJson, Instant acceptedAt) {}
}
