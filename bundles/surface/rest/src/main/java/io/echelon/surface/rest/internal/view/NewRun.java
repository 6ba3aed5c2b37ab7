package io.echelon.surface.rest.internal.view;

import java.time.LocalDate;

/** A run to start. */
public record NewRun(String name, LocalDate asOf) {
  public NewRun {
    Required.of(name, "name");
    Required.of(asOf, "asOf");
  }
}
