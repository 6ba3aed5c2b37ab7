package io.echelon.surface.shell.assessment;

import io.echelon.platform.base.Caller;
import io.echelon.platform.tiering.Assessments;
import io.echelon.surface.shell.UnitValueCompleter;
import java.util.Collection;
import java.util.Optional;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes ids of a unit's assessments. */
@Service
public final class AssessmentCompleter extends UnitValueCompleter {
  @Reference Assessments assessments;

  @Override
  protected Collection<String> names(Caller caller, String unit) {
    return assessments.list(caller, unit, Optional.empty(), MANY).items().stream()
        .map(standing -> Long.toString(standing.assessment().id()))
        .toList();
  }
}
