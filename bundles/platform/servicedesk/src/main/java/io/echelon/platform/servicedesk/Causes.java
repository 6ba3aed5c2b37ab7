package io.echelon.platform.servicedesk;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * The periodic review of causes (服务级别管理规定 §7). Safe for use by several threads. Days are those of
 * the resolution where the units work, both inclusive; a period has 1 to 400 of them.
 */
@ProviderType
public interface Causes {

  /** What resolved requests were caused by; for agents, unit admins and auditors. */
  CauseReport report(Caller caller, String unit, LocalDate from, LocalDate to);

  /**
   * Keeps what somebody concluded of a period; needs the unit admin role.
   *
   * @param conclusions 1 to 4,000 characters
   * @param actions what is to be done, 1 to 4,000 characters
   */
  CauseReview review(
      Caller caller, String unit, LocalDate from, LocalDate to, String conclusions, String actions);

  /** Reviews, newest first; for agents, unit admins and auditors. */
  Page<CauseReview> reviews(Caller caller, String unit, Optional<String> after, int limit);
}
