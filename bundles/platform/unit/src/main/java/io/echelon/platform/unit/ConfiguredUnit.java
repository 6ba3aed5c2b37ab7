package io.echelon.platform.unit;

import org.osgi.annotation.versioning.ProviderType;

/**
 * Says that a unit named by the node's configuration is set up in the database. A service, one per
 * unit: bundles that give a new unit its first data wait for it.
 */
@ProviderType
@FunctionalInterface
public interface ConfiguredUnit {

  /** Code of the unit. */
  String code();
}
