package io.echelon.platform.quality;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The reviews of the quality monitoring office (F3), for which the unit admin role stands. Safe for
 * use by several threads.
 */
@ProviderType
public interface QualityReviews {
  /** Most requests of a draw. */
  int MOST = 100;

  /**
   * Draws closed requests at random. The same unit, days and number give the same requests as long
   * as no other is closed or opened again, so that nobody draws until they like the outcome. For
   * unit admins and auditors.
   *
   * @param from first day of the resolution, inclusive
   * @param to last day, inclusive
   * @param number 1 to {@link #MOST}
   */
  List<DrawnRequest> draw(Caller caller, String unit, LocalDate from, LocalDate to, int number);

  /**
   * Keeps a review; needs the unit admin role. Audited.
   *
   * @param words 1 to 4,000 characters
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND; ILLEGAL_STEP unless the request is
   *     closed; SEPARATION_OF_DUTIES for who resolved it; ALREADY_EXISTS for a second review by the
   *     same person
   */
  QualityReview review(Caller caller, String unit, String number, QualityMarks marks, String words);

  /** The reviews of a request, by reviewer; for unit admins, auditors and agents. */
  List<QualityReview> list(Caller caller, String unit, String number);
}
