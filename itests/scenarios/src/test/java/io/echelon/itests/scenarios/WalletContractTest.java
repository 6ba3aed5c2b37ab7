package io.echelon.itests.scenarios;

import io.echelon.itests.scenarios.wallet.WalletStrategy;
import io.echelon.sdk.testkit.ScoringContract;
import io.echelon.spi.scoring.ScoringStrategy;

/** A strategy that computes by itself keeps the contract as a weighted one does. */
public class WalletContractTest extends ScoringContract {
  @Override
  protected ScoringStrategy strategy() {
    return new WalletStrategy();
  }
}
