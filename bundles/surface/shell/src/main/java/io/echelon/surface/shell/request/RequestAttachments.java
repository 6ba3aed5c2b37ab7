package io.echelon.surface.shell.request;

import io.echelon.platform.base.Caller;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the files of a request. */
@Service
@Command(
    scope = "echelon",
    name = "request-attachments",
    description = "Lists the files of a request")
public final class RequestAttachments extends RequestAction {
  private static final Table<Attachment> FILE =
      new Table<Attachment>()
          .column("id", Attachment::id)
          .column("name", Attachment::name)
          .column("type", Attachment::type)
          .column("size", Attachment::size)
          .column("by", Attachment::by)
          .column("at", Attachment::at)
          .column("removed", file -> file.removal().map(Attachment.Removal::by));

  @Reference Attachments attachments;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) {
    FILE.print(words, out(), attachments.list(caller, chosenUnit, number));
  }
}
