package io.echelon.platform.dataimport;

import io.echelon.platform.base.Caller;
import java.io.InputStream;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * Gives a mark to the customers of a list, for example to key accounts (F3). The list is CSV, UTF-8
 * with or without a byte order mark, with a heading that names {@code number}, the customer's in
 * the unit; other columns are passed over, and so is a number that stands there twice. For unit
 * admins and reviewers. Safe for use by several threads.
 */
@ProviderType
public interface MarkLists {
  /** Most lines of a list. */
  int MOST = 100_000;

  /** Most lines that an answer names as rejected. */
  int MOST_NAMED = 500;

  /**
   * What a list would change today. Changes nothing.
   *
   * @param code of the mark
   * @param replace whether those who are not on the list lose the mark
   * @param csv closed by the caller
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT for a mark that the unit's
   *     rules do not know, a heading without {@code number}, or more than {@link #MOST} lines
   */
  ListOutcome preview(Caller caller, String unit, String code, boolean replace, InputStream csv);

  /**
   * Sets the mark from today on for those on the list who do not carry it, and with {@code replace}
   * ends it as of yesterday for those who are not on the list. Every change is audited and
   * announced like one by hand.
   *
   * <p>The whole list is read first. It is written in transactions of 500 customers each; what is
   * broken off is finished by the same list once more.
   *
   * @throws io.echelon.platform.base.EchelonException as for the preview, and INVALID_INPUT for a
   *     list that is to replace but has a rejected line, so that nobody loses the mark by a slip of
   *     the pen; nothing is changed then
   */
  ListOutcome apply(
      Caller caller, String unit, String code, boolean replace, String reason, InputStream csv);

  /**
   * @param lines how many lines the list has, without the heading
   * @param set how many customers get the mark
   * @param kept how many on the list carry it already
   * @param ended how many lose it
   * @param rejected how many lines can't be followed
   * @param faults the first {@link #MOST_NAMED} of those
   */
  record ListOutcome(
      long lines, long set, long kept, long ended, long rejected, List<RejectedLine> faults) {
    public ListOutcome {
      faults = List.copyOf(faults);
    }
  }
}
