package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import java.util.Collection;
import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.CommandLine;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** Completes what the session's caller may see; nothing where the platform refuses. */
public abstract class EchelonCompleter implements Completer {
  @Reference Callers callers;

  @Override
  public final int complete(Session session, CommandLine line, List<String> candidates) {
    try {
      return new StringsCompleter(names(callers.current(), line.getArguments()), true)
          .complete(session, line, candidates);
    } catch (EchelonException e) {
      return -1;
    }
  }

  /**
   * @param typed the words of the line so far
   */
  protected abstract Collection<String> names(Caller caller, String[] typed);
}
