package io.echelon.platform.tiering.internal;

import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.scoring.ScoringStrategy;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

/** A strategy that scores by whatever card it is given, always in service, without a fence. */
final class TestStrategy implements ScoringStrategy, Plugins, Fence {
  static final StrategyCalls CALLS = calls(new TestStrategy());

  private static StrategyCalls calls(TestStrategy strategy) {
    return new StrategyCalls(strategy, strategy);
  }

  @Override
  public String id() {
    return "test";
  }

  @Override
  public LocalizedText name() {
    return new LocalizedText("Test", "测试");
  }

  @Override
  public InputStream defaultScorecard() {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<ScoringStrategy> strategy(String id) {
    return Optional.of(this);
  }

  @Override
  public Optional<EntitlementCatalog> catalog(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<ChannelAdapter> channel(String id) {
    return Optional.empty();
  }

  @Override
  public Optional<OutboundChannel> outbound(String id) {
    return Optional.empty();
  }

  @Override
  public List<PluginInfo> list() {
    return List.of();
  }

  @Override
  public <T> T call(String plugin, Duration budget, Callable<T> call) throws Exception {
    return call.call();
  }

  @Override
  public int abandoned(String plugin) {
    return 0;
  }
}
