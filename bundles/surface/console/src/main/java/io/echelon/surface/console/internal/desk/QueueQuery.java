package io.echelon.surface.console.internal.desk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.QueueFilter;
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

  /** Where the page starts; empty: with the head of the queue. */
  @QueryParam("after")
  @DefaultValue("")
  public String after;

  QueueFilter filter(Caller caller) {
    return new QueueFilter(
        Optional.of(team).filter(t -> !t.isEmpty()),
        mine ? Optional.of(caller.name()) : Optional.empty());
  }

  Optional<String> after() {
    return Optional.of(after).filter(a -> !a.isEmpty());
  }
}
