package io.echelon.platform.satisfaction.internal;

import io.echelon.platform.base.Transactions;
import io.echelon.platform.quality.AgentSatisfaction;
import io.echelon.platform.satisfaction.store.SurveyStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What customers answered, for the evaluation of agents; a survey is sent at the closure. */
@Component
public final class AnsweredSatisfaction implements AgentSatisfaction {
  private final SurveyStore store;
  private final Transactions transactions;

  @Activate
  public AnsweredSatisfaction(@Reference SurveyStore store, @Reference Transactions transactions) {
    this.store = store;
    this.transactions = transactions;
  }

  @Override
  public Map<String, Double> of(
      String unit, Collection<String> agents, Instant from, Instant until) {
    return transactions.read(() -> store.means(unit, agents, from, until));
  }
}
