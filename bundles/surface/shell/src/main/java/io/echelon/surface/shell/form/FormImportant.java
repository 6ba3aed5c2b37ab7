package io.echelon.surface.shell.form;

import io.echelon.platform.base.Caller;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.surface.shell.Words;
import java.util.List;
import java.util.Set;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Writes the yearly list of important customers. */
@Service
@Command(
    scope = "echelon",
    name = "form-important",
    description = "Writes the yearly list of important customers")
public final class FormImportant extends FormAction {
  @Option(
      name = "--tier",
      description = "Code of an important tier; all but those of the lowest class if absent",
      multiValued = true)
  List<String> tiers = List.of();

  @Argument(index = 1, name = "file", description = FILE, required = true)
  String file;

  @Override
  String file() {
    return file;
  }

  @Override
  FormFile form(Caller caller, String chosenUnit, FormFormat format, Words words) {
    return forms.importantCustomers(
        caller, chosenUnit, run, Set.copyOf(tiers), format, words.locale());
  }
}
