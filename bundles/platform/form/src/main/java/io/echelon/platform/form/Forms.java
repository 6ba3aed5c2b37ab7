package io.echelon.platform.form;

import io.echelon.platform.base.Caller;
import java.util.Locale;
import java.util.Set;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The forms that regulations have people fill, sign and file, made from a run. For who may read
 * runs. Safe for use by several threads.
 */
@ProviderType
public interface Forms {

  /** Most customers on a list as PDF; longer ones come as spreadsheets. */
  int MOST_IN_PDF = 5_000;

  /** Most customers on a list at all: what a sheet holds. */
  int MOST_IN_SHEET = 1_000_000;

  /**
   * A customer's form.
   *
   * @param run a run with results, also before its approval: the form says so
   * @param number the customer's number
   * @param language English, unless Chinese
   */
  FormFile customer(
      Caller caller,
      String unit,
      long run,
      String number,
      FormKind kind,
      FormFormat format,
      Locale language);

  /**
   * The yearly list of important customers, 年度重要顾客一览表 (R4, 6.1.2): by tier, best first, within a
   * tier by score on lists of up to {@link #MOST_IN_PDF}.
   *
   * @param tiers codes of the tiers that count as important; empty: all but those of the lowest
   *     class
   * @throws io.echelon.platform.base.EchelonException TOO_LARGE for more than the format holds;
   *     INVALID_INPUT for a tier there is not
   */
  FormFile importantCustomers(
      Caller caller, String unit, long run, Set<String> tiers, FormFormat format, Locale language);
}
