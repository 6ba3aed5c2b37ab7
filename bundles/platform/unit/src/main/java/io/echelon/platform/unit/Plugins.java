package io.echelon.platform.unit;

import io.echelon.spi.catalog.EntitlementCatalog;
import io.echelon.spi.channel.ChannelAdapter;
import io.echelon.spi.channel.OutboundChannel;
import io.echelon.spi.scoring.ScoringStrategy;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The plug-ins that are in service at this moment. Ask anew for each piece of work: a plug-in can
 * leave at any time. Safe for use by several threads.
 */
@ProviderType
public interface Plugins {

  Optional<ScoringStrategy> strategy(String id);

  Optional<EntitlementCatalog> catalog(String id);

  Optional<ChannelAdapter> channel(String id);

  Optional<OutboundChannel> outbound(String id);

  /** All, by kind and id. */
  List<PluginInfo> list();

  /**
   * A plug-in in service.
   *
   * @param kind {@code scoring}, {@code catalog}, {@code channel} or {@code outbound}
   * @param id the plug-in's own key
   * @param bundle symbolic name of the bundle that supplies it
   * @param version that bundle's version
   * @param hanging calls of it that were given up and have not returned
   */
  record PluginInfo(String kind, String id, String bundle, String version, int hanging) {}
}
