package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Works the due times of open requests out anew after a calendar or a catalog was mended: by the
 * tier, contracts and severity on which each promise rests, and by the calendars and catalogs that
 * are known now for the same days. Clocks that have ended keep what was found of them. Safe for use
 * by several threads.
 */
@ProviderType
public interface Recomputes {
  /** Type of the job that applies. */
  String JOB_TYPE = "recompute";

  /**
   * What would change; writes nothing. For the unit's admins and auditors.
   *
   * @return a page that may hold fewer than {@code limit} though more follow: a call looks at a
   *     bounded number of requests
   */
  Page<Recomputed> preview(Caller caller, String unit, Optional<String> after, int limit);

  /**
   * Starts a job that replaces the clocks that change; the old ones stay to be read. Needs the unit
   * admin role.
   *
   * @param reason kept in the audit trail and in the requests' histories
   * @throws io.echelon.platform.base.EchelonException BUSY if one is under way
   */
  Job apply(Caller caller, String unit, String reason);
}
