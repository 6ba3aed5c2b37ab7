package io.echelon.platform.entitlement;

import io.echelon.platform.base.Caller;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/**
 * A unit's catalog versions. The unit's catalog plug-in supplies version 1 when it first comes into
 * service; later reads need no plug-in. Safe for use by several threads.
 */
@ProviderType
public interface Catalogs {

  /** The version that counts on a day: latest effective date, then highest version. */
  Optional<CatalogVersion> current(String unit, LocalDate on);

  CatalogVersion get(Caller caller, String unit, int version);

  /** All versions, newest first. */
  List<CatalogVersion> list(Caller caller, String unit);
}
