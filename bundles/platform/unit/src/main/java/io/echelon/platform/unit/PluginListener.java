package io.echelon.platform.unit;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Told when a unit may have gained what it needs: a plug-in came into service or the unit was set
 * up. Called outside a transaction, on the thread that made the change; must be idempotent.
 */
@ConsumerType
public interface PluginListener {

  /** Something that units use became available. */
  void pluginsChanged();
}
