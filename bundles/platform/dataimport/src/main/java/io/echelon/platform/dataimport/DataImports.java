package io.echelon.platform.dataimport;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.job.Job;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Imports customers and dated facts from CSV. An import is a job of type {@link #JOB_TYPE} with the
 * counts read, new, changed, same and rejected, which add up (read is the sum of the others); the
 * same file twice changes nothing. Safe for use by several threads.
 */
@ProviderType
public interface DataImports {

  /** Type of the jobs. */
  String JOB_TYPE = "import";

  /**
   * Takes in a file and starts its import.
   *
   * @param csv read to its end and closed; not kept in memory
   * @param mapping name of a stored mapping
   * @param asOf date of the facts for which the file gives none; today in the unit's calendar zone
   *     if absent
   * @throws io.echelon.platform.base.EchelonException BUSY while the unit imports or rates;
   *     NOT_FOUND for the mapping; FORBIDDEN unless unit admin
   */
  Job start(Caller caller, String unit, InputStream csv, String mapping, Optional<LocalDate> asOf);

  /** Rejected lines of an import, by line. */
  Page<RejectedLine> rejected(
      Caller caller, String unit, long job, Optional<String> after, int limit);

  /**
   * Stores a mapping under a name, over any earlier one.
   *
   * @param json in the mapping schema
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming path and fault
   */
  ImportMapping putMapping(Caller caller, String unit, String name, String json);

  ImportMapping mapping(Caller caller, String unit, String name);

  /** Names of the unit's mappings. */
  List<String> mappings(Caller caller, String unit);
}
