package io.echelon.surface.console.internal.page;

import static org.osgi.service.component.annotations.ReferencePolicyOption.GREEDY;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestLists;
import java.util.ArrayList;
import java.util.List;
import javax.ws.rs.core.UriBuilder;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Counts what waits in queues. Safe for use by several threads. */
@Component(service = Tallies.class)
public final class Tallies {
  private final RequestLists requests;

  @Activate
  public Tallies(@Reference(policyOption = GREEDY) RequestLists requests) {
    this.requests = requests;
  }

  /** What is in the reader's hands, for agents, and in the whole unit. */
  List<Row> of(Caller caller, String unit) {
    List<Row> rows = new ArrayList<>();
    if (caller.hasAny(Role.AGENT)) {
      rows.add(row(caller, unit, "mine", QueueFilter.of(caller.name())));
    }
    rows.add(row(caller, unit, "unit", QueueFilter.ALL));
    return rows;
  }

  private Row row(Caller caller, String unit, String key, QueueFilter filter) {
    UriBuilder desk = UriBuilder.fromPath("/console/units/{unit}/desk");
    if (filter.assignee().isPresent()) {
      desk.queryParam("mine", true);
    }
    return new Row(
        key,
        tally(caller, unit, filter, DueSpan.BREACHED, desk.clone().queryParam("due", "BREACHED")),
        tally(caller, unit, filter, DueSpan.TODAY, desk.clone().queryParam("due", "TODAY")),
        tally(caller, unit, filter, DueSpan.ANY, desk));
  }

  private Tally tally(
      Caller caller, String unit, QueueFilter filter, DueSpan span, UriBuilder address) {
    return Tally.of(
        requests.count(caller, unit, filter, span, Tally.MOST + 1), address.build(unit).toString());
  }

  /**
   * A part of the queue.
   *
   * @param key {@code mine} or {@code unit}, a word of the first page
   */
  public record Row(String key, Tally breached, Tally today, Tally open) {}
}
