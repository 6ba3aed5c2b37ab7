package io.echelon.surface.console.internal.page.tiering;

import javax.ws.rs.core.UriBuilder;

/** Where a run's page is. */
final class RunAddress {
  private RunAddress() {}

  static String of(String unit, long run) {
    return UriBuilder.fromPath("/console/units/{unit}/tiering/runs/{run}")
        .build(unit, run)
        .toString();
  }
}
