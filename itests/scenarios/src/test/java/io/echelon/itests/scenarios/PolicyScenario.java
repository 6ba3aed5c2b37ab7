package io.echelon.itests.scenarios;

import io.echelon.platform.job.Job;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.spi.scoring.card.Scorecard;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A scenario whose customers are written down as values of the strategy's own indicators. */
abstract class PolicyScenario extends Scenario {
  private static final int MOST_LINES = 500;

  @Override
  abstract String strategy();

  final Scorecard card() {
    return Sheet.card(platform.plugins, strategy());
  }

  final Sheet sheet() {
    return new Sheet(card());
  }

  final Job importSheet(Sheet sheet, LocalDate asOf) {
    putMapping("sheet", sheet.mapping());
    return importFile(
        new ByteArrayInputStream(sheet.csv().getBytes(StandardCharsets.UTF_8)), "sheet", asOf);
  }

  /** Drafts a scorecard and has it approved from a day on. */
  final void use(Scorecard card, LocalDate from) {
    int version =
        platform.scorecards.draft(platform.admin, UNIT, ScorecardDocument.write(card)).version();
    platform.scorecards.approve(platform.approver, UNIT, version, from);
  }

  /** The lines of a run, by customer number. */
  final Map<String, RunLine> lines(Run run) {
    Map<String, RunLine> lines = new TreeMap<>();
    Optional<String> after = Optional.empty();
    do {
      var page =
          platform.runs.lines(platform.admin, UNIT, run.id(), Optional.empty(), after, MOST_LINES);
      page.items().forEach(line -> lines.put(line.result().number(), line));
      after = page.next();
    } while (after.isPresent());
    return lines;
  }

  /** Numbers of the customers in a tier, in order. */
  final List<String> in(String tier, Run run) {
    return lines(run).values().stream()
        .filter(l -> l.tier().equals(Optional.of(tier)))
        .map(l -> l.result().number())
        .toList();
  }

  final Optional<String> notRatable(String number, Run run) {
    return lines(run).get(number).result().notRatable();
  }
}
