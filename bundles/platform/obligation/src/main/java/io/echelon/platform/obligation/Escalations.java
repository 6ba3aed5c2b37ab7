package io.echelon.platform.obligation;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** What was escalated in a unit. Safe for use by several threads. */
@ProviderType
public interface Escalations {

  /** A unit's escalations, newest first. */
  Page<Escalation> list(
      Caller caller, String unit, boolean unacknowledged, Optional<String> after, int limit);

  /**
   * Notes that the caller has seen one; the first who does counts. Higher levels are told all the
   * same while the promise is not kept.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  Escalation acknowledge(Caller caller, String unit, long id);
}
