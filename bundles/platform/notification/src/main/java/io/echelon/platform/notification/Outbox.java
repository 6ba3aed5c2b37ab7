package io.echelon.platform.notification;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Notices that wait for their delivery. Safe for use by several threads. */
@ProviderType
public interface Outbox {

  /**
   * Appends notices in the caller's transaction.
   *
   * @param notices at most 2,000
   */
  void append(List<CustomerNotice> notices);

  /** A unit's notices, newest first; for its staff. */
  Page<CustomerNotice> list(Caller caller, String unit, Optional<String> after, int limit);
}
