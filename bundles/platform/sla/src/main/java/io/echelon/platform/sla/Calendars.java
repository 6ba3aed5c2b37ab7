package io.echelon.platform.sla;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The business calendars there are. Safe for use by several threads. */
@ProviderType
public interface Calendars {

  /**
   * A calendar by id.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND
   */
  BusinessCalendar get(String id);

  List<String> ids();
}
