package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.ScoringStrategy;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Duration;
import java.util.concurrent.Callable;

/** Calls scoring plug-ins behind the fence, so that whatever they throw comes under their name. */
final class StrategyCalls {
  private static final Reasons REASONS = new Reasons(StrategyCalls.class);
  private static final Duration BUDGET = Duration.ofSeconds(30);

  private final Plugins plugins;
  private final Fence fence;

  StrategyCalls(Plugins plugins, Fence fence) {
    this.plugins = plugins;
    this.fence = fence;
  }

  /** The strategy in service at this moment. */
  ScoringStrategy strategy(String id) {
    return plugins
        .strategy(id)
        .orElseThrow(() -> REASONS.of(ErrorCode.UNIT_DEGRADED, "strategy.missing", id));
  }

  /** A scorer; a card that the strategy refuses is invalid input. */
  Scorer compile(ScoringStrategy strategy, Scorecard card) {
    return call(
        strategy.id(),
        () -> {
          try {
            return strategy.compile(card);
          } catch (IllegalArgumentException e) {
            throw new EchelonException(
                ErrorCode.INVALID_INPUT,
                REASONS.text("strategy.fault", strategy.id(), e.getMessage()),
                e);
          }
        });
  }

  <T> T call(String strategy, Callable<T> call) {
    String plugin = "scoring " + strategy;
    try {
      return fence.call(plugin, BUDGET, call);
    } catch (EchelonException e) {
      throw e;
    } catch (Exception e) {
      throw new EchelonException(
          ErrorCode.INTERNAL, REASONS.text("plugin.failed", plugin, e.getMessage()), e);
    }
  }
}
