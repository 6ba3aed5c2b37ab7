package ${package};

import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.ScoringStrategy;

/** Holds the strategy against every rule of the contract. */
public class CustomerRatingTest extends ScoringContract {
  @Override
  protected ScoringStrategy strategy() {
    return new CustomerRating();
  }
}
