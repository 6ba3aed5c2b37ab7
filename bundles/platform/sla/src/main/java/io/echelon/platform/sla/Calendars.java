package io.echelon.platform.sla;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The business calendars there are, unit by unit. Safe for use by several threads. */
@ProviderType
public interface Calendars {

  /**
   * A calendar of a unit by id.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  BusinessCalendar get(String unit, String id);

  /** The calendars a unit can name, in order. */
  List<String> ids(String unit);
}
