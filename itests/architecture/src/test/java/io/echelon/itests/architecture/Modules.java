package io.echelon.itests.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The bundles and whom each may see, written out. A class belongs to the bundle whose root package
 * it lies under; below {@link #FIXTURES} the same names stand for deliberately wrong classes.
 */
final class Modules {
  static final String FIXTURES = "io.echelon.itests.architecture.fixture.";
  private static final String ROOT = "io.echelon.";

  /** Seen by every platform bundle and by what lies above. */
  private static final Set<String> COMMON = Set.of("spi", "platform.base");

  private static final Set<String> PLUGIN_FAMILIES = Set.of("scoring", "catalog", "channel");

  /** What a platform bundle sees besides {@link #COMMON}. */
  private static final Map<String, Set<String>> PLATFORM =
      Map.ofEntries(
          Map.entry("base", Set.of()),
          Map.entry("audit", Set.of()),
          Map.entry("notification", Set.of("access", "customer", "unit", "audit")),
          Map.entry("access", Set.of("audit")),
          Map.entry("job", Set.of("audit")),
          Map.entry("unit", Set.of("audit")),
          Map.entry("customer", Set.of("unit", "access", "audit")),
          Map.entry("measurement", Set.of("customer", "audit")),
          Map.entry("dataimport", Set.of("unit", "job", "customer", "measurement", "audit")),
          Map.entry(
              "tiering", Set.of("unit", "job", "customer", "measurement", "notification", "audit")),
          Map.entry("entitlement", Set.of("tiering", "measurement", "customer", "unit", "audit")),
          Map.entry("form", Set.of("tiering", "customer", "unit")),
          Map.entry("sla", Set.of("unit", "audit")),
          Map.entry("obligation", Set.of("sla", "unit", "notification", "audit")),
          Map.entry(
              "servicedesk",
              Set.of(
                  "entitlement",
                  "tiering",
                  "obligation",
                  "sla",
                  "customer",
                  "unit",
                  "job",
                  "access",
                  "audit")),
          Map.entry("quality", Set.of("servicedesk", "unit", "audit")),
          Map.entry(
              "satisfaction",
              Set.of(
                  "servicedesk",
                  "quality",
                  "entitlement",
                  "notification",
                  "customer",
                  "unit",
                  "audit")),
          Map.entry(
              "bulk",
              Set.of(
                  "servicedesk", "entitlement", "dataimport", "customer", "unit", "job", "audit")),
          Map.entry(
              "complaint",
              Set.of(
                  "servicedesk",
                  "entitlement",
                  "obligation",
                  "sla",
                  "customer",
                  "unit",
                  "access",
                  "audit")),
          Map.entry(
              "intake",
              Set.of("servicedesk", "entitlement", "tiering", "customer", "unit", "audit")));

  private Modules() {}

  /** Every platform bundle by its full name. */
  static Set<String> platform() {
    Set<String> names = new HashSet<>();
    PLATFORM.keySet().forEach(name -> names.add("platform." + name));
    return names;
  }

  /** Bundle of a class, for example {@code platform.tiering}; empty for what is not ours. */
  static Optional<String> of(JavaClass type) {
    return of(type.getPackageName());
  }

  /** Bundle of a package. */
  static Optional<String> of(String packageName) {
    String name = packageName + ".";
    if (name.startsWith(FIXTURES)) {
      name = name.substring(FIXTURES.length());
    } else if (name.startsWith(ROOT)) {
      name = name.substring(ROOT.length());
    } else {
      return Optional.empty();
    }
    List<String> parts = List.of(name.split("\\."));
    boolean alone = parts.get(0).equals("spi") || parts.get(0).equals("persistence");
    return Optional.of(
        alone || parts.size() == 1 ? parts.get(0) : parts.get(0) + "." + parts.get(1));
  }

  /** Bundles that a bundle may see, itself included; empty for a bundle that nobody has placed. */
  static Optional<Set<String>> visibleTo(String module) {
    Set<String> seen = new HashSet<>(List.of(module, "spi"));
    if (module.equals("spi") || isPlugin(module)) {
      return Optional.of(seen);
    }
    seen.addAll(COMMON);
    if (module.equals("surface.http")) {
      return Optional.of(seen);
    }
    if (module.equals("persistence") || module.startsWith("surface.")) {
      seen.addAll(platform());
      seen.addAll(overHttp(module));
      return Optional.of(seen);
    }
    if (module.equals("sdk.testkit")) {
      seen.addAll(Set.of("platform.tiering", "platform.entitlement"));
      return Optional.of(seen);
    }
    return Optional.ofNullable(PLATFORM.get(module.replace("platform.", "")))
        .map(
            below -> {
              below.forEach(name -> seen.add("platform." + name));
              return seen;
            });
  }

  /** Two surfaces are reached over HTTP. */
  private static Set<String> overHttp(String module) {
    return Set.of("surface.rest", "surface.console").contains(module)
        ? Set.of("surface.http")
        : Set.of();
  }

  static boolean isPlugin(String module) {
    return PLUGIN_FAMILIES.contains(module.split("\\.")[0]);
  }
}
