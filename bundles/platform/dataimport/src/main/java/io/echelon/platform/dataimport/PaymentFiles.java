package io.echelon.platform.dataimport;

import io.echelon.platform.base.Caller;
import java.io.InputStream;
import org.osgi.annotation.versioning.ProviderType;

/** Takes payments in from CSV. Safe for use by several threads. */
@ProviderType
public interface PaymentFiles {

  /**
   * Records the payments of a file; needs the unit admin role. The first line names the columns
   * {@code customer}, {@code document}, {@code due} and {@code paid}, in any order; days are
   * written 2026-01-31, and {@code paid} is empty as long as nothing was paid.
   *
   * <p>Works in blocks of 2,000 lines. A faulty line ends it; the blocks before are recorded, and
   * the mended file can be sent whole, since what is known is passed over.
   *
   * @param csv UTF-8, with or without a byte order mark; closed by the caller
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming line and column
   */
  Counts record(Caller caller, String unit, InputStream csv);

  /**
   * @param lines how many payments the file has
   * @param recorded how many of them said something new
   */
  record Counts(long lines, long recorded) {}
}
