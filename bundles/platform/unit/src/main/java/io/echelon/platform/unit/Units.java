package io.echelon.platform.unit;

import io.echelon.platform.base.Caller;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The business units. Safe for use by several threads. */
@ProviderType
public interface Units {

  /** The units the caller may see, by code. */
  List<BusinessUnit> list(Caller caller);

  /**
   * One unit.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, FORBIDDEN
   */
  BusinessUnit get(Caller caller, String code);

  /** Whether the unit misses a plug-in at this moment. */
  UnitStatus status(Caller caller, String code);

  /** Where the platform's units work. */
  ZoneId zone();

  /** The day it is now where the platform's units work. */
  LocalDate today();

  /** The day of an instant where the platform's units work. */
  LocalDate dayOf(Instant at);

  /** The instant at which a day begins where the platform's units work. */
  Instant startOf(LocalDate day);

  /**
   * The policy that counts on a day: latest effective date, then latest version.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND before the first policy
   */
  UnitPolicy policy(String code, LocalDate on);
}
