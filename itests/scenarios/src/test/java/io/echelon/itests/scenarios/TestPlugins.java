package io.echelon.itests.scenarios;

import io.echelon.catalog.manufacturing.ManufacturingCatalog;
import io.echelon.catalog.telecom.TelecomCatalog;
import io.echelon.channel.web.internal.WebChannel;
import io.echelon.platform.unit.Plugins;
import io.echelon.scoring.bank.BankStrategy;
import io.echelon.scoring.manufacturing.ManufacturingStrategy;
import io.echelon.scoring.standard.StandardStrategies;
import io.echelon.scoring.telecom.TelecomStrategy;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** The real plug-ins, which a scenario can take away and put back. */
final class TestPlugins implements Plugins {
  private final Map<String, ScoringStrategy> strategies = new ConcurrentHashMap<>();
  private final Map<String, EntitlementCatalog> catalogs =
      new ConcurrentHashMap<>(Map.of("telecom", new TelecomCatalog()));
  private final Map<String, ChannelAdapter> channels =
      new ConcurrentHashMap<>(Map.of("web", new WebChannel()));
  private final Map<String, OutboundChannel> outbound = new ConcurrentHashMap<>();

  TestPlugins() {
    add(new TelecomStrategy());
    add(new ManufacturingStrategy());
    add(new ManufacturingCatalog());
    add(new BankStrategy());
    StandardStrategies.all().forEach(this::add);
  }

  void removeStrategy(String id) {
    strategies.remove(id);
  }

  void add(ScoringStrategy strategy) {
    strategies.put(strategy.id(), strategy);
  }

  void add(EntitlementCatalog catalog) {
    catalogs.put(catalog.id(), catalog);
  }

  void add(OutboundChannel channel) {
    outbound.put(channel.id(), channel);
  }

  void removeOutbound(String id) {
    outbound.remove(id);
  }

  void removeChannel(String id) {
    channels.remove(id);
  }

  Collection<ScoringStrategy> strategies() {
    return strategies.values();
  }

  Collection<EntitlementCatalog> catalogs() {
    return catalogs.values();
  }

  @Override
  public Optional<ScoringStrategy> strategy(String id) {
    return Optional.ofNullable(strategies.get(id));
  }

  @Override
  public Optional<EntitlementCatalog> catalog(String id) {
    return Optional.ofNullable(catalogs.get(id));
  }

  @Override
  public Optional<ChannelAdapter> channel(String id) {
    return Optional.ofNullable(channels.get(id));
  }

  @Override
  public Optional<OutboundChannel> outbound(String id) {
    return Optional.ofNullable(outbound.get(id));
  }

  @Override
  public List<PluginInfo> list() {
    return List.of();
  }
}
