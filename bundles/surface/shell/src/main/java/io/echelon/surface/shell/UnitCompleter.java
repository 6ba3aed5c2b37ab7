package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes codes of units. */
@Service
public final class UnitCompleter extends EchelonCompleter {
  @Reference UnitChoice unitChoice;

  @Override
  protected Collection<String> names(Caller caller, String[] typed) {
    return unitChoice.codes(caller);
  }
}
