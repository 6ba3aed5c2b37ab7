package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.Recomputes;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists requests that would be due at another time. */
@Service
@Command(
    scope = "echelon",
    name = "recompute-preview",
    description = "Lists open requests that a mended calendar or catalog makes due at another time")
public final class RecomputePreview extends UnitPagedAction<Recomputed> {
  @Reference Recomputes recomputes;

  public RecomputePreview() {
    super(
        new Table<Recomputed>()
            .column("number", Recomputed::number)
            .column(
                "metric", r -> r.changes().stream().map(Recomputed.ClockChange::metric).toList())
            .column(
                "before", r -> r.changes().stream().map(Recomputed.ClockChange::before).toList())
            .column(
                "after", r -> r.changes().stream().map(Recomputed.ClockChange::after).toList()));
  }

  @Override
  protected Page<Recomputed> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return recomputes.preview(caller, chosenUnit, key, size);
  }
}
