package io.echelon.surface.shell;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Locale;
import org.apache.karaf.shell.api.action.Action;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.completers.StringsCompleter;

/** What all commands have in common: who calls, in which language, and how a refusal looks. */
public abstract class EchelonAction implements Action {
  private static final String LANGUAGE_VARIABLE = "echelon.lang";

  @Option(name = "--lang", description = "Language of the texts: en or zh")
  @Completion(
      value = StringsCompleter.class,
      values = {"en", "zh"})
  String lang;

  @Reference protected Session session;
  @Reference Callers callers;

  @Override
  public final Object execute() throws CommandException, IOException {
    Locale language = Locale.ENGLISH;
    try {
      Words words = Words.in(language());
      language = words.locale();
      run(callers.current(), words);
      return null;
    } catch (EchelonException e) {
      throw Refusal.of(e, language);
    }
  }

  /**
   * Does the work.
   *
   * @throws EchelonException to refuse
   * @throws CommandException to fail otherwise
   */
  protected abstract void run(Caller caller, Words words) throws CommandException, IOException;

  /** Where results go; a pipe, where the command stands in front of one. */
  protected final PrintStream out() {
    return System.out;
  }

  private String language() {
    Object variable = session.get(LANGUAGE_VARIABLE);
    return lang != null ? lang : variable != null ? variable.toString() : "en";
  }
}
