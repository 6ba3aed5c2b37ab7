package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.DueSpan;
import io.echelon.platform.servicedesk.QueueFilter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.ws.rs.DefaultValue;
import javax.ws.rs.QueryParam;

/** Which part of the queue is looked at. */
public final class QueueQuery {
  /** Code of a team; empty: not by team. */
  @QueryParam("team")
  @DefaultValue("")
  public String team;

  /** Whether only what is in the caller's hands. */
  @QueryParam("mine")
  public boolean mine;

  /** When they come due; null: whenever. */
  @QueryParam("due")
  public DueSpan due;

  /** Where the page starts; empty: with the head of the queue. */
  @QueryParam("after")
  @DefaultValue("")
  public String after;

  QueueFilter filter(Caller caller) {
    return new QueueFilter(
        Optional.of(team).filter(t -> !t.isEmpty()),
        mine ? Optional.of(caller.name()) : Optional.empty());
  }

  /** The query that looks at a part again, by the same person or in the same team. */
  public String part(String when) {
    return "mine="
        + mine
        + "&team="
        + URLEncoder.encode(team, StandardCharsets.UTF_8)
        + (when.isEmpty() ? "" : "&due=" + when);
  }

  /** The query that looks at this part again. */
  public String part() {
    return part(due == null ? "" : due.name());
  }

  Optional<String> after() {
    return Optional.of(after).filter(a -> !a.isEmpty());
  }
}
