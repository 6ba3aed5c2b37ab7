package io.echelon.platform.quality.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.quality.AgentEvaluation;
import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.AgentSatisfaction;
import io.echelon.platform.quality.Evaluations;
import io.echelon.platform.quality.store.QualityStore;
import io.echelon.platform.quality.store.QualityStore.Figures;
import io.echelon.platform.unit.Units;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** {@inheritDoc} */
@Component
public final class StoredEvaluations implements Evaluations {
  private static final int MIDDLE = 50;
  private static final int SLOW = 90;
  private static final int WHOLE = 100;

  private final QualityStore store;
  private final Units units;
  private final Transactions transactions;

  @Reference(cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
  volatile AgentSatisfaction satisfaction;

  @Activate
  public StoredEvaluations(
      @Reference QualityStore store, @Reference Units units, @Reference Transactions transactions) {
    this.store = store;
    this.units = units;
    this.transactions = transactions;
  }

  @Override
  public Page<AgentEvaluation> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AUDITOR);
    int size = Math.min(Page.limit(limit), MOST);
    Period period = Period.of(units, from, to);
    return transactions.read(
        () -> {
          Page<Figures> page =
              Page.of(
                  store.figures(unit, period.from(), period.until(), after.orElse(""), size + 1),
                  size,
                  Figures::agent);
          List<String> agents = page.items().stream().map(Figures::agent).toList();
          Map<String, MeanMarks> marks = store.marks(unit, agents, period.from(), period.until());
          Map<String, Double> content = satisfaction(unit, agents, period);
          return page.map(f -> evaluation(unit, f, period, content, marks));
        });
  }

  private Map<String, Double> satisfaction(String unit, List<String> agents, Period period) {
    AgentSatisfaction answers = satisfaction;
    return answers == null || agents.isEmpty()
        ? Map.of()
        : answers.of(unit, agents, period.from(), period.until());
  }

  private AgentEvaluation evaluation(
      String unit,
      Figures figures,
      Period period,
      Map<String, Double> content,
      Map<String, MeanMarks> marks) {
    String agent = figures.agent();
    double handled = figures.handled();
    return new AgentEvaluation(
        agent,
        figures.handled(),
        response(unit, figures, period, MIDDLE),
        response(unit, figures, period, SLOW),
        (handled - figures.breached()) / handled,
        (handled - figures.reopened()) / handled,
        Optional.ofNullable(content.get(agent)),
        Optional.ofNullable(marks.get(agent)));
  }

  /** The smallest time that at least so many percent of the requests kept. */
  private Duration response(String unit, Figures figures, Period period, int percent) {
    long kept = (figures.handled() * percent + WHOLE - 1) / WHOLE;
    return store.response(unit, figures.agent(), period.from(), period.until(), kept - 1);
  }
}
