package io.echelon.platform.intake;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages that were not understood. They name no unit, so that of the sender counts: staff sees
 * the messages of senders of its own units, and those of senders with several units only with
 * access to all.
 */
@ProviderType
public interface Quarantine {

  QuarantinedMessage get(Caller caller, long id);

  /** Oldest first. */
  Page<QuarantinedMessage> list(Caller caller, Optional<String> after, int limit);
}
