package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** Completes what belongs to the unit that was typed, or to the caller's only one. */
public abstract class UnitValueCompleter extends EchelonCompleter {
  /** How many are offered. */
  protected static final int MANY = 100;

  @Reference UnitChoice unitChoice;

  @Override
  protected final Collection<String> names(Caller caller, String[] typed) {
    return names(caller, unitChoice.of(caller, UnitChoice.typed(typed)));
  }

  protected abstract Collection<String> names(Caller caller, String unit);
}
