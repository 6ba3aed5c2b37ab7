package io.echelon.platform.intake;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Messages that were not understood. They name no unit yet, so only staff with access to all units
 * sees all of them; others see what they sent themselves.
 */
@ProviderType
public interface Quarantine {

  QuarantinedMessage get(Caller caller, long id);

  /** Oldest first. */
  Page<QuarantinedMessage> list(Caller caller, Optional<String> after, int limit);
}
