package io.echelon.surface.shell.calendar;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.sla.Calculation;
import io.echelon.platform.sla.CalculationAnswer;
import io.echelon.platform.sla.Calculations;
import io.echelon.surface.shell.Days;
import io.echelon.surface.shell.ServerFiles;
import io.echelon.surface.shell.StepTable;
import io.echelon.surface.shell.UnitAction;
import io.echelon.surface.shell.Words;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;

/** A question to a calendar of a unit or from a file. */
public abstract class CalculationAction extends UnitAction {
  private static final Reasons REASONS = new Reasons(Words.class);

  @Option(name = "--calendar", description = "Id of a calendar of the unit; its own if absent")
  @Completion(CalendarCompleter.class)
  String calendar;

  @Option(name = "--file", description = "JSON file on the server with a calendar instead")
  String file;

  @Reference Calculations calculations;
  @Reference Days days;
  @Reference ServerFiles files;

  /** The values of a question; what it does not need is null. */
  protected record Values(
      Calculation.Operation operation,
      Instant start,
      Instant end,
      Duration time,
      LocalDate day,
      Integer workingDays) {}

  @Override
  protected final void run(Caller caller, String chosenUnit, Words words) throws IOException {
    Values asked = values();
    CalculationAnswer answer =
        calculations.calculate(
            caller,
            new Calculation(
                asked.operation(),
                Optional.of(chosenUnit),
                Optional.ofNullable(calendar),
                file == null ? Optional.empty() : Optional.of(files.read(file)),
                Optional.ofNullable(asked.start()),
                Optional.ofNullable(asked.end()),
                Optional.ofNullable(asked.time()),
                Optional.ofNullable(asked.day()),
                Optional.ofNullable(asked.workingDays())));
    CalendarTable.ANSWER.show(words, out(), answer);
    if (!answer.steps().isEmpty()) {
      StepTable.STEP.print(words, out(), answer.steps());
    }
    if (answer.beyondCalendar()) {
      out().println(words.get("promise.beyond"));
    }
  }

  /** What is asked. */
  protected abstract Values values();

  static Duration duration(String text) {
    try {
      return Duration.parse(text);
    } catch (DateTimeParseException e) {
      throw REASONS.invalid("duration", text);
    }
  }
}
