package io.echelon.platform.notification;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
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

  /** A unit's messages, newest first; for its staff. */
  Page<OutboxMessage> list(Caller caller, String unit, Optional<String> after, int limit);
}
