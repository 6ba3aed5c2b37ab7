package io.echelon.platform.notification.store;

import io.echelon.platform.notification.CustomerNotice;
import java.util.List;

/** The outbox table. Joins the caller's transaction. */
public interface OutboxStore {

  /** Appends in batches. */
  void append(List<CustomerNotice> notices);

  /** A unit's notices with an id below {@code beforeId}, descending. */
  List<CustomerNotice> before(String unit, long beforeId, int limit);
}
