package io.echelon.platform.unit.internal;

import io.echelon.platform.unit.Fence;
import io.echelon.platform.unit.Plugins;
import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.ServiceReference;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The plug-ins that the service registry holds at this moment. */
@Component
public final class ServicePlugins implements Plugins {
  private final Fence fence;

  private record Supplied<T>(T plugin, PluginInfo info) {}

  private final Map<String, Supplied<ScoringStrategy>> strategies = new ConcurrentHashMap<>();
  private final Map<String, Supplied<EntitlementCatalog>> catalogs = new ConcurrentHashMap<>();
  private final Map<String, Supplied<ChannelAdapter>> channels = new ConcurrentHashMap<>();
  private final Map<String, Supplied<OutboundChannel>> outbound = new ConcurrentHashMap<>();

  @Activate
  public ServicePlugins(@Reference Fence fence) {
    this.fence = fence;
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addStrategy(ScoringStrategy plugin, ServiceReference<ScoringStrategy> reference) {
    strategies.put(plugin.id(), supplied("scoring", plugin.id(), plugin, reference));
  }

  void removeStrategy(ScoringStrategy plugin) {
    strategies.computeIfPresent(plugin.id(), (id, s) -> s.plugin() == plugin ? null : s);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addCatalog(EntitlementCatalog plugin, ServiceReference<EntitlementCatalog> reference) {
    catalogs.put(plugin.id(), supplied("catalog", plugin.id(), plugin, reference));
  }

  void removeCatalog(EntitlementCatalog plugin) {
    catalogs.computeIfPresent(plugin.id(), (id, s) -> s.plugin() == plugin ? null : s);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addChannel(ChannelAdapter plugin, ServiceReference<ChannelAdapter> reference) {
    channels.put(plugin.id(), supplied("channel", plugin.id(), plugin, reference));
  }

  void removeChannel(ChannelAdapter plugin) {
    channels.computeIfPresent(plugin.id(), (id, s) -> s.plugin() == plugin ? null : s);
  }

  @Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
  void addOutbound(OutboundChannel plugin, ServiceReference<OutboundChannel> reference) {
    outbound.put(plugin.id(), supplied("outbound", plugin.id(), plugin, reference));
  }

  void removeOutbound(OutboundChannel plugin) {
    outbound.computeIfPresent(plugin.id(), (id, s) -> s.plugin() == plugin ? null : s);
  }

  @Override
  public Optional<ScoringStrategy> strategy(String id) {
    return Optional.ofNullable(strategies.get(id)).map(Supplied::plugin);
  }

  @Override
  public Optional<EntitlementCatalog> catalog(String id) {
    return Optional.ofNullable(catalogs.get(id)).map(Supplied::plugin);
  }

  @Override
  public Optional<ChannelAdapter> channel(String id) {
    return Optional.ofNullable(channels.get(id)).map(Supplied::plugin);
  }

  @Override
  public Optional<OutboundChannel> outbound(String id) {
    return Optional.ofNullable(outbound.get(id)).map(Supplied::plugin);
  }

  @Override
  public List<PluginInfo> list() {
    List<PluginInfo> all = new ArrayList<>();
    strategies.values().forEach(s -> all.add(s.info()));
    catalogs.values().forEach(s -> all.add(s.info()));
    channels.values().forEach(s -> all.add(s.info()));
    outbound.values().forEach(s -> all.add(s.info()));
    all.replaceAll(this::withHanging);
    all.sort(Comparator.comparing(PluginInfo::kind).thenComparing(PluginInfo::id));
    return all;
  }

  private PluginInfo withHanging(PluginInfo info) {
    return new PluginInfo(
        info.kind(),
        info.id(),
        info.bundle(),
        info.version(),
        fence.abandoned(info.kind() + " " + info.id()));
  }

  private static <T> Supplied<T> supplied(
      String kind, String id, T plugin, ServiceReference<T> reference) {
    return new Supplied<>(
        plugin,
        new PluginInfo(
            kind,
            id,
            reference.getBundle().getSymbolicName(),
            reference.getBundle().getVersion().toString(),
            0));
  }
}
