package io.echelon.platform.unit;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings units and the plug-ins that their policies name together, in whatever order they appear,
 * so that a document a plug-in ships can be kept as the unit's first version. Safe for use by
 * several threads; one fault does not keep the other units waiting.
 *
 * @param <T> the kind of plug-in
 */
public final class FirstVersions<T> {
  private static final Logger LOG = LoggerFactory.getLogger(FirstVersions.class);

  private final String kind;
  private final Units units;
  private final Function<UnitPolicy, Optional<String>> wanted;
  private final BiConsumer<UnitPolicy, T> seed;
  private final Set<String> codes = ConcurrentHashMap.newKeySet();
  private final Map<String, T> plugins = new ConcurrentHashMap<>();

  /**
   * @param kind of plug-in, for the log
   * @param units where the policies are
   * @param wanted id of the plug-in that a policy names
   * @param seed keeps the document; called whenever unit and plug-in are both there, idempotent
   */
  public FirstVersions(
      String kind,
      Units units,
      Function<UnitPolicy, Optional<String>> wanted,
      BiConsumer<UnitPolicy, T> seed) {
    this.kind = kind;
    this.units = units;
    this.wanted = wanted;
    this.seed = seed;
  }

  public void addUnit(String code) {
    codes.add(code);
    match();
  }

  public void removeUnit(String code) {
    codes.remove(code);
  }

  public void addPlugin(String id, T plugin) {
    plugins.put(id, plugin);
    match();
  }

  /** A newer version of a plug-in may have taken its place already; that one stays. */
  public void removePlugin(String id, T plugin) {
    plugins.remove(id, plugin);
  }

  private synchronized void match() {
    for (String code : codes) {
      try {
        UnitPolicy policy = units.policy(code, units.today());
        wanted.apply(policy).map(plugins::get).ifPresent(plugin -> seed.accept(policy, plugin));
      } catch (RuntimeException e) {
        LOG.error("Unit {} gets no first {}: {}", code, kind, e.getMessage());
      }
    }
  }
}
