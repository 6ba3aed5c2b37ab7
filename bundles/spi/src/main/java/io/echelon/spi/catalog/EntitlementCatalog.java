package io.echelon.spi.catalog;

import io.echelon.spi.LocalizedText;
import java.io.InputStream;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A service catalog, supplied by a catalog plug-in as an OSGi service: which tier may claim what,
 * and where the regulation says so.
 *
 * <p>Called by the platform when the service appears, to keep the document as the unit's first
 * catalog version. Immutable and safe for use by several threads. A document that fails the
 * platform's schema leaves the unit degraded, with the place of the fault; nothing else stops.
 */
@ConsumerType
public interface EntitlementCatalog {

  /** Stable key by which a unit's policy names this catalog: lower case, digits and hyphens. */
  String id();

  /** The name shown to people. */
  LocalizedText name();

  /**
   * Opens the catalog document, as UTF-8 JSON in the platform's catalog schema. The caller closes
   * the stream. Never null; the same bytes at every call.
   */
  InputStream document();
}
