package io.echelon.platform.job;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Starts and shows jobs. Safe for use by several threads. */
@ProviderType
public interface Jobs {

  /**
   * Queues a job in the caller's transaction; it starts within a second after the commit. A job
   * whose process dies is taken up again from its cursor.
   *
   * @throws io.echelon.platform.base.EchelonException BUSY if one of the same type is under way in
   *     the unit
   */
  Job start(Caller caller, String type, String unit, Map<String, String> parameters);

  /** As {@link #start}, behind those of the same type that are under way in the unit. */
  Job enqueue(Caller caller, String type, String unit, Map<String, String> parameters);

  /** Whether a job of the type is queued or running in the unit. Joins or opens a transaction. */
  boolean isUnderWay(String type, String unit);

  /** One job of a unit the caller may see. */
  Job get(Caller caller, String unit, long id);

  /** A unit's jobs, newest first. */
  Page<Job> list(Caller caller, String unit, Optional<String> after, int limit);
}
