package io.echelon.persistence.servicedesk;

import io.echelon.platform.servicedesk.QueueFilter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A part of a queue as SQL: the whole, a team's or a person's. The indexes of the first two are in
 * the queue's order; what a person has is little and is sorted.
 */
record QueuePart(String prefix, boolean ordered, String conditions, List<Object> parameters) {

  static QueuePart of(String unit, QueueFilter filter) {
    String conditions = " where UNIT = ? and IS_OPEN = ?";
    List<Object> parameters = new ArrayList<>(List.of(unit, true));
    if (filter.team().isPresent()) {
      conditions += " and TEAM = ?";
      parameters.add(filter.team().get());
    }
    if (filter.assignee().isPresent()) {
      conditions += " and ASSIGNEE = ?";
      parameters.add(filter.assignee().get());
      return new QueuePart("REQUEST_ASSIGNEE", false, conditions, parameters);
    }
    String prefix = filter.team().isPresent() ? "REQUEST_TEAM_" : "REQUEST_";
    return new QueuePart(prefix, true, conditions, parameters);
  }

  /**
   * The query by the index for a purpose. Names it to Derby, which takes no account of how few rows
   * are wanted and would sort all; to PostgreSQL it is a comment.
   */
  String by(String purpose) {
    return "select ID from SERVICE_REQUEST --DERBY-PROPERTIES index="
        + prefix
        + (ordered ? purpose : "")
        + "\n"
        + conditions;
  }

  Object[] with(Object... more) {
    List<Object> all = new ArrayList<>(parameters);
    all.addAll(Arrays.asList(more));
    return all.toArray();
  }
}
