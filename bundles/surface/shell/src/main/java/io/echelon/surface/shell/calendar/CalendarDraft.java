package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.sla.UnitCalendars;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Drafts a calendar of a unit. */
@Service
@Command(
    scope = "echelon",
    name = "calendar-draft",
    description = "Keeps a calendar from a JSON file as a draft")
public final class CalendarDraft extends UnitAction {
  @Argument(name = "file", description = "File on the server", required = true)
  String file;

  @Reference UnitCalendars calendars;
  @Reference ServerFiles files;

  @Override
  protected void run(Caller caller, String chosenUnit, Words words) throws IOException {
    CalendarTable.VERSION.show(words, out(), calendars.draft(caller, chosenUnit, files.read(file)));
  }
}
