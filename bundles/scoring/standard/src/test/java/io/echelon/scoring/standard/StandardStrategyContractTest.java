package io.echelon.scoring.standard;

import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.List;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Every standard strategy keeps the scoring contract. */
@RunWith(Parameterized.class)
public class StandardStrategyContractTest extends ScoringContract {
  private final ScoringStrategy strategy;

  /** One of the strategies; the id names it in reports. */
  public StandardStrategyContractTest(String id) {
    strategy = StandardStrategies.of(id);
  }

  @Parameterized.Parameters(name = "{0}")
  public static List<String> ids() {
    return StandardStrategies.all().stream().map(ScoringStrategy::id).toList();
  }

  @Override
  protected ScoringStrategy strategy() {
    return strategy;
  }
}
