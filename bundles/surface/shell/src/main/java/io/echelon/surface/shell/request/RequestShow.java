package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Shows a request with its history. */
@Service
@Command(scope = "echelon", name = "request-show", description = "Shows a request and its history")
public final class RequestShow extends RequestAction {
  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    RequestTable.REQUEST.show(words, out(), requests.get(caller, chosenUnit, number));
    out().println();
    RequestTable.EVENT.print(words, out(), requests.history(caller, chosenUnit, number));
  }
}
