package io.echelon.itests.benchmarks;

import io.echelon.platform.unit.Plugins;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.List;
import java.util.Optional;

/** One strategy in service. */
record OnePlugin(ScoringStrategy only) implements Plugins {
  @Override
  public Optional<ScoringStrategy> strategy(String id) {
    return Optional.of(only);
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
}
