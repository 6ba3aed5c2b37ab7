package io.echelon.platform.base;

import java.time.Instant;
import org.osgi.annotation.versioning.ProviderType;

/** Hands domain events to their handlers. Safe for use by several threads. */
@ProviderType
public interface DomainEvents {

  /**
   * Does all work that is due. Called every second, and by a test that moves the clock. Opens its
   * own transactions.
   *
   * @return how many blocks of work were done
   */
  int tick(Instant now);
}
