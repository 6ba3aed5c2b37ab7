package io.echelon.surface.shell;

import io.echelon.platform.base.EchelonException;
import java.util.Locale;
import org.apache.karaf.shell.support.CommandException;
import org.apache.karaf.shell.support.ansi.SimpleAnsi;

/**
 * Turns a refusal into what the shell prints as one red line, without a stack trace in the log, and
 * what ends a script with exit status 1.
 */
final class Refusal {
  private Refusal() {}

  static CommandException of(EchelonException refusal, Locale language) {
    return of(refusal.code().name(), refusal.detail().in(language));
  }

  static CommandException of(String code, String detail) {
    String line = "echelon: " + code + ": " + Words.clean(detail);
    return new CommandException(SimpleAnsi.COLOR_RED + line + SimpleAnsi.COLOR_DEFAULT, line);
  }
}
