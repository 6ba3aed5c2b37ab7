package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Requests beside the order in which they are served, each list read by an index: however many
 * requests there are, a page takes the same time. For agents, unit admins and auditors. Safe for
 * use by several threads.
 */
@ProviderType
public interface RequestLists {

  /**
   * A customer's requests: the open ones, then those that have ended, each newest first.
   *
   * @param number the customer's
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND for the customer
   */
  Page<ServiceRequest> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit);

  /** Open requests of a part of the queue that come due in a span, by due time. */
  Page<ServiceRequest> due(
      Caller caller,
      String unit,
      QueueFilter filter,
      DueSpan span,
      Optional<String> after,
      int limit);

  /**
   * How many {@link #due} would list.
   *
   * @param most where to stop counting, so that it takes the same time however many there are
   * @return 0 to {@code most}
   */
  int count(Caller caller, String unit, QueueFilter filter, DueSpan span, int most);

  /**
   * Those of some requests that are the unit's, by id.
   *
   * @param ids at most {@link Page#MAX}
   */
  Map<Long, ServiceRequest> of(Caller caller, String unit, Collection<Long> ids);
}
