package io.echelon.platform.notification;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Messages and how far their delivery is. Safe for use by several threads. */
@ProviderType
public interface Outbox {

  /**
   * Appends messages in the caller's transaction, in batches.
   *
   * @param messages new ones, at most 2,000
   * @throws io.echelon.platform.base.EchelonException ALREADY_EXISTS if there is one with the same
   *     {@link OutboxMessage#once} key; the transaction can then only be rolled back
   */
  void append(List<OutboxMessage> messages);

  /**
   * A unit's messages, newest first; for its staff.
   *
   * @param state only those in this state
   * @param subject only those about this, for example {@code request/17}
   */
  Page<OutboxMessage> list(
      Caller caller,
      String unit,
      Optional<DeliveryState> state,
      Optional<String> subject,
      Optional<String> after,
      int limit);

  /** How many of a unit's messages are in each state, zeros included; for its staff. */
  Map<DeliveryState, Long> counts(Caller caller, String unit);

  /**
   * Lets a message that nothing happens to any more be sent again at once, under the same id; needs
   * the role UNIT_ADMIN. One attempt is made, and more as far as the schedule has some left.
   *
   * @param reason never blank
   * @throws io.echelon.platform.base.EchelonException ILLEGAL_STEP unless it is UNCERTAIN,
   *     UNDELIVERABLE or GIVEN_UP; STALE if somebody else was faster
   */
  OutboxMessage resend(Caller caller, String unit, long id, String reason);
}
