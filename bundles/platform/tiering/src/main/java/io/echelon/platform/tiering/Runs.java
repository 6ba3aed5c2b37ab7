package io.echelon.platform.tiering;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Starts and shows runs. Safe for use by several threads. */
@ProviderType
public interface Runs {

  /** Type of the jobs that rate. */
  String JOB_TYPE = "run";

  /** Key under which {@link #distribution} counts customers that are not ratable. */
  String NOT_RATABLE = "";

  /**
   * Starts a run of all of a unit's customers.
   *
   * @param name unique in the unit
   * @param asOf the date whose facts are rated
   * @throws io.echelon.platform.base.EchelonException UNIT_DEGRADED naming the missing plug-in;
   *     BUSY while the unit imports or rates; ALREADY_EXISTS for the name
   */
  Run start(Caller caller, String unit, String name, LocalDate asOf);

  Run get(Caller caller, String unit, long id);

  /** A unit's runs, newest first. */
  Page<Run> list(Caller caller, String unit, Optional<String> after, int limit);

  /** What has been done with the run, oldest first. */
  List<RunEvent> history(Caller caller, String unit, long id);

  /**
   * Customers per tier code after corrections, best tier first, then {@link #NOT_RATABLE}; empty
   * while the run is rated and if it failed.
   */
  Map<String, Long> distribution(Caller caller, String unit, long id);

  /**
   * How a forced distribution divided the run, with the ties at its cuts; empty for other runs and
   * while the run is rated.
   */
  Optional<Quotas> quotas(Caller caller, String unit, long id);

  /**
   * The run's list, by customer id.
   *
   * @param rated only customers rated into this tier, before corrections; {@link #NOT_RATABLE} for
   *     those with none; absent: all
   */
  Page<RunLine> lines(
      Caller caller,
      String unit,
      long id,
      Optional<String> rated,
      Optional<String> after,
      int limit);
}
