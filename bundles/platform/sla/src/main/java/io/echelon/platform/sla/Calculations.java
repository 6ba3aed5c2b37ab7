package io.echelon.platform.sla;

import io.echelon.platform.base.Caller;
import org.osgi.annotation.versioning.ProviderType;

/** Answers questions to calendars; keeps nothing. Safe for use by several threads. */
@ProviderType
public interface Calculations {

  /**
   * Calculates by a calendar of a unit, which needs a staff role in the unit, or by a document,
   * which any member of staff may bring.
   *
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT naming what is missing or
   *     wrong, NOT_FOUND, FORBIDDEN
   */
  CalculationAnswer calculate(Caller caller, Calculation calculation);
}
