package io.echelon.surface.shell.form;

import io.echelon.platform.base.Caller;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.FormKind;
import io.echelon.surface.shell.Words;
import org.apache.karaf.shell.api.action.Argument;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Writes a customer's form. */
@Service
@Command(
    scope = "echelon",
    name = "form-customer",
    description = "Writes a customer's tier rating form, or its quality assessment form")
public final class FormCustomer extends FormAction {
  @Option(name = "--quality", description = "The quality assessment instead of the tier rating")
  boolean quality;

  @Argument(index = 1, name = "customer", description = "Customer number", required = true)
  String number;

  @Argument(index = 2, name = "file", description = FILE, required = true)
  String file;

  @Override
  String file() {
    return file;
  }

  @Override
  FormFile form(Caller caller, String chosenUnit, FormFormat format, Words words) {
    FormKind kind = quality ? FormKind.QUALITY : FormKind.RATING;
    return forms.customer(caller, chosenUnit, run, number, kind, format, words.locale());
  }
}
