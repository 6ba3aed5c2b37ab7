package io.echelon.platform.form.internal;

import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunStep;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Who ended which step of a run's review and who approved it; room to sign for the rest. */
final class Signatures {
  private static final Set<RunStep> ANEW = EnumSet.of(RunStep.COMPLETE, RunStep.RETURN);

  private final Run run;
  private final List<RunEvent> submitted = new ArrayList<>();
  private Optional<RunEvent> approved = Optional.empty();

  Signatures(Run run, List<RunEvent> history) {
    this.run = run;
    for (RunEvent event : history) {
      if (ANEW.contains(event.step())) {
        submitted.clear();
      } else if (event.step() == RunStep.SUBMIT) {
        submitted.add(event);
      } else if (event.step() == RunStep.APPROVE) {
        approved = Optional.of(event);
      }
    }
  }

  void write(Sheet sheet, FormText words, Units units) throws IOException {
    sheet.table(
        words.of("signatures"),
        List.of(
            new Column(words.of("step"), 5),
            new Column(words.of("signed"), 3),
            new Column(words.of("date"), 2),
            new Column(words.of("remark"), 6)));
    int n = 0;
    for (LocalizedText step : run.review().steps()) {
      sheet.row(
          line(
              words.in(step),
              n < submitted.size() ? Optional.of(submitted.get(n)) : Optional.empty(),
              units));
      n++;
    }
    sheet.row(line(words.of("approval"), approved, units));
  }

  private static List<String> line(String step, Optional<RunEvent> event, Units units) {
    return List.of(
        step,
        event.map(RunEvent::by).orElse(""),
        event.map(e -> units.dayOf(e.at()).toString()).orElse(""),
        event.flatMap(RunEvent::reason).orElse(""));
  }
}
