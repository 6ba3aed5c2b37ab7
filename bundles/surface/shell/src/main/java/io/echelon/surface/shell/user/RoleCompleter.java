package io.echelon.surface.shell.user;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.EchelonCompleter;
import java.util.Collection;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Completes roles. */
@Service
public final class RoleCompleter extends EchelonCompleter {
  @Override
  protected Collection<String> names(Caller caller, String[] typed) {
    return RoleNames.all();
  }
}
