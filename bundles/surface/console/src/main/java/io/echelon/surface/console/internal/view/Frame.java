package io.echelon.surface.console.internal.view;

import io.echelon.platform.base.Caller;
import io.echelon.platform.unit.BusinessUnit;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What stands around every page; templates see it as {@code frame}.
 *
 * @param caller who is signed in; empty on the sign-in page
 * @param units the units the caller may see
 * @param unit the one the page is about
 * @param navigation what the bar leads to
 * @param path the page's address, with its query
 * @param token what its forms carry
 * @param now the server's time
 */
public record Frame(
    Optional<Caller> caller,
    List<BusinessUnit> units,
    Optional<BusinessUnit> unit,
    List<Navigation.Item> navigation,
    String path,
    String token,
    Locale language,
    Instant now) {

  /** The address below which the unit's pages are. */
  public String base() {
    return unit.map(u -> "/console/units/" + u.code()).orElse("/console");
  }

  /** Whether a part of the pages is the one that is open. */
  public boolean isOpen(String itemPath) {
    String address = path.split("[?]", 2)[0];
    return itemPath.isEmpty() ? address.equals(base()) : address.startsWith(base() + itemPath);
  }

  /** Whether the caller has one of the named roles. */
  public boolean has(String role) {
    return caller.stream().flatMap(c -> c.roles().stream()).anyMatch(r -> r.name().equals(role));
  }
}
