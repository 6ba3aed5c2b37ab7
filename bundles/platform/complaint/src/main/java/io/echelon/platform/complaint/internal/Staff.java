package io.echelon.platform.complaint.internal;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Who can be given something to do. */
@Component(service = Staff.class)
public final class Staff {
  private static final Reasons REASONS = new Reasons(Staff.class);

  private final Authentication accounts;

  @Activate
  public Staff(@Reference Authentication accounts) {
    this.accounts = accounts;
  }

  /**
   * The name of an enabled account of the unit's staff.
   *
   * @throws EchelonException NOT_FOUND
   */
  String require(String unit, String account) {
    return accounts
        .caller(account)
        .filter(caller -> caller.sees(unit) && caller.isStaff())
        .orElseThrow(() -> REASONS.of(ErrorCode.NOT_FOUND, "account.none", unit, account))
        .name();
  }
}
