package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Removes the content of a file of a request. */
@Service
@Command(
    scope = "echelon",
    name = "request-attachment-remove",
    description = "Removes the content of a file of a request for good")
public final class RequestAttachmentRemove extends RequestAction {
  @Argument(index = 1, name = "id", description = "Number of the file", required = true)
  long id;

  @Reference Attachments attachments;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    attachments.remove(caller, chosenUnit, number, id);
  }
}
