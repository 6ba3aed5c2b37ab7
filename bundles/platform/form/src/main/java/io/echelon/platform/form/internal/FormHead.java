package io.echelon.platform.form.internal;

import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.spi.scoring.card.AssessmentCycle;
import io.echelon.spi.scoring.card.Scorecard;
import java.util.List;
import java.util.Optional;

/**
 * What all forms of a run have in common.
 *
 * @param unit whose run
 * @param run the run
 * @param history its steps, oldest first
 * @param card the scorecard that rated
 */
record FormHead(
    BusinessUnit unit, Run run, List<RunEvent> history, Scorecard card, FormText words) {

  /** Unit and state: what is not approved says so. */
  String subtitle() {
    return words.of("subtitle", words.in(unit.name()), words.of("state." + run.state()));
  }

  String scorecard() {
    return words.of(
        "scorecard.version", words.in(card.name()), Integer.toString(run.scorecardVersion()));
  }

  String clause() {
    return card.cycle().map(AssessmentCycle::clause).orElse("-");
  }

  String source() {
    return card.source();
  }

  /** A tier as people read it. */
  String tier(Optional<String> code) {
    return code.map(
            c -> {
              String name = words.in(card.tiers().get(card.tierIndex(c)).name());
              return name.equals(c) ? c : words.of("tier.named", c, name);
            })
        .orElse("-");
  }
}
