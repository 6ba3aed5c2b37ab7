package io.echelon.platform.intake.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.intake.StaffIntake;
import io.echelon.platform.intake.store.IntakeStore;
import io.echelon.platform.intake.store.IntakeStore.KeptReceipt;
import io.echelon.platform.unit.Units;
import io.echelon.spi.channel.Receipt;
import io.echelon.spi.channel.RequestDraft;
import io.echelon.spi.channel.Submission;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Accepts each submission once; keys are each sender's own. The receipt is kept under its key in
 * the transaction that accepts the request, so nothing is left behind by a crash; a key that is
 * being worked on is remembered in memory, and on a second node the unique key decides.
 */
@Component(service = {ExactlyOnceIntake.class, StaffIntake.class})
public final class ExactlyOnceIntake implements StaffIntake {
  private static final Reasons REASONS = new Reasons(ExactlyOnceIntake.class);
  private static final int MAX_KEY = 200;
  private static final int MAX_SUBJECT = 200;
  private static final int MAX_CONTACT = 254;
  private static final int MAX_DESCRIPTION = 4_000;

  /** Between a sender and its key; no name of a user holds it. */
  private static final char KEY_OF = '/';

  private record Key(String unit, String channel, String key) {
    String own() {
      return key.substring(key.indexOf(KEY_OF) + 1);
    }
  }

  private final Set<Key> inFlight = ConcurrentHashMap.newKeySet();
  private final RequestWriter writer;
  private final IntakeStore store;
  private final Units units;
  private final Transactions transactions;

  @Activate
  public ExactlyOnceIntake(
      @Reference RequestWriter writer,
      @Reference IntakeStore store,
      @Reference Units units,
      @Reference Transactions transactions) {
    this.writer = writer;
    this.store = store;
    this.units = units;
    this.transactions = transactions;
  }

  @Override
  public Receipt submit(Caller caller, String channel, Submission submission) {
    RequestDraft draft = submission.draft();
    caller.requireIn(draft.unit(), Role.AGENT, Role.CHANNEL);
    units.get(caller, draft.unit());
    check(submission);
    Key key = new Key(draft.unit(), channel, caller.name() + KEY_OF + submission.idempotencyKey());
    if (!inFlight.add(key)) {
      throw inFlight(key);
    }
    try {
      return forReader(caller, accept(caller, key, submission));
    } catch (EchelonException e) {
      throw e.code() == ErrorCode.ALREADY_EXISTS ? inFlight(key) : e;
    } finally {
      inFlight.remove(key);
    }
  }

  private Receipt accept(Caller caller, Key key, Submission submission) {
    String hash = hash(submission.content());
    return transactions.write(
        () -> {
          Optional<KeptReceipt> kept = store.find(key.unit(), key.channel(), key.key());
          if (kept.isPresent()) {
            return replay(kept.get(), hash, key);
          }
          Receipt receipt = writer.write(caller, key.channel(), submission.draft());
          store.insert(
              key.unit(),
              key.channel(),
              key.key(),
              new KeptReceipt(hash, Json.write(receipt), receipt.acceptedAt()));
          return receipt;
        });
  }

  private static Receipt replay(KeptReceipt kept, String hash, Key key) {
    if (!kept.contentHash().equals(hash)) {
      throw REASONS.of(ErrorCode.KEY_REUSED, "key.reused", key.own());
    }
    Receipt first = Json.read(kept.receiptJson(), Receipt.class);
    return new Receipt(
        first.requestNumber(), first.acceptedAt(), first.acknowledgement(), first.promises(), true);
  }

  /** An internal standard is told to staff only: by Article 3 it is no promise to the customer. */
  private static Receipt forReader(Caller caller, Receipt receipt) {
    return caller.isStaff()
        ? receipt
        : new Receipt(
            receipt.requestNumber(),
            receipt.acceptedAt(),
            receipt.acknowledgement(),
            receipt.promises().stream().filter(p -> !p.internal()).toList(),
            receipt.replayed());
  }

  private static void check(Submission submission) {
    bounded("idempotency key", submission.idempotencyKey(), 1, MAX_KEY);
    bounded("subject", submission.draft().subject(), 1, MAX_SUBJECT);
    bounded("description", submission.draft().description(), 0, MAX_DESCRIPTION);
    bounded("item", submission.draft().serviceItem(), 1, MAX_KEY);
    submission
        .draft()
        .customerNumber()
        .ifPresent(n -> bounded("customerNumber", n, 1, MAX_CONTACT));
    submission.draft().phone().ifPresent(p -> bounded("phone", p, 1, MAX_CONTACT));
    submission.draft().email().ifPresent(e -> bounded("email", e, 1, MAX_CONTACT));
  }

  private static void bounded(String field, String value, int min, int max) {
    if (value.length() < min || value.length() > max) {
      throw REASONS.invalid("length.span", field, min, max);
    }
  }

  private static EchelonException inFlight(Key key) {
    return REASONS.of(ErrorCode.IN_FLIGHT, "key.in-flight", key.own());
  }

  private static String hash(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
