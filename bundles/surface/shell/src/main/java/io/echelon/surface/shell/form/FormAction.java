package io.echelon.surface.shell.form;

import io.echelon.platform.base.Caller;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.Forms;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import io.echelon.surface.shell.run.RunCompleter;
import java.io.IOException;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A command that writes a form of a run into a new file; its ending says in which format. */
abstract class FormAction extends UnitAction {
  static final String FILE = "New file on the server, with .pdf or .xlsx";

  @Argument(name = "run", description = "Id of the run", required = true)
  @Completion(RunCompleter.class)
  long run;

  @Reference Forms forms;
  @Reference ServerFiles files;

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) throws IOException {
    String file = file();
    FormFormat format = FormFormat.of(file.substring(file.lastIndexOf('.') + 1));
    FormFile form = form(caller, chosenUnit, format, words);
    out().println(words.get("export.done", files.create(file, form.content()::writeTo)));
  }

  /** Where to. */
  abstract String file();

  abstract FormFile form(Caller caller, String chosenUnit, FormFormat format, Words words);
}
