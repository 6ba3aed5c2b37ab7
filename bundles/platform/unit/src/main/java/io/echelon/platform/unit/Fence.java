package io.echelon.platform.unit;

import java.time.Duration;
import java.util.concurrent.Callable;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Calls plug-ins on threads of their own, so that one that hangs does not hold the platform's.
 *
 * <p>A call that overruns its budget is abandoned: its thread is interrupted and counted until it
 * returns. A plug-in with {@link #MOST_ABANDONED} abandoned threads is not called any more until
 * one of them returns. A plug-in that spins or fills the heap can't be fenced inside one JVM. Safe
 * for use by several threads.
 */
@ProviderType
public interface Fence {

  /** Abandoned threads of one plug-in from which on it is not called. */
  int MOST_ABANDONED = 8;

  /**
   * Calls a plug-in and waits for it.
   *
   * @param plugin kind and id, for example {@code channel web}
   * @param budget how long it may take
   * @param call throws whatever the plug-in throws; that comes out unchanged
   * @throws io.echelon.platform.base.EchelonException PLUGIN_TIMEOUT if the budget is overrun or
   *     too many earlier calls still hang
   * @throws Exception what the call threw
   */
  <T> T call(String plugin, Duration budget, Callable<T> call) throws Exception;

  /** Abandoned threads of a plug-in that have not returned. */
  int abandoned(String plugin);
}
