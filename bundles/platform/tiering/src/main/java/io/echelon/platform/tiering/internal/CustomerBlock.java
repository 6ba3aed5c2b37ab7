package io.echelon.platform.tiering.internal;

import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.spi.scoring.IndicatorBatch;
import java.util.List;
import java.util.Map;

/**
 * A block of customers with their values.
 *
 * @param members by id
 * @param faults by customer id why it is not ratable
 * @param values the other members are its rows, in their order
 */
record CustomerBlock(List<Member> members, Map<Long, String> faults, IndicatorBatch values) {

  /** Id of the last member. */
  long lastId() {
    return members.get(members.size() - 1).id();
  }
}
