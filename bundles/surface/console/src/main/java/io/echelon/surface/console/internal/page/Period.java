package io.echelon.surface.console.internal.page;

import java.time.LocalDate;
import javax.ws.rs.QueryParam;

/** The days for which a page shows figures, both inclusive; the last 30 where none is named. */
public final class Period {
  private static final int DAYS = 30;

  @QueryParam("from")
  public String from;

  @QueryParam("to")
  public String to;

  public LocalDate last(LocalDate today) {
    return Fields.day("to", to).orElse(today);
  }

  public LocalDate first(LocalDate today) {
    return Fields.day("from", from).orElseGet(() -> last(today).minusDays(DAYS - 1));
  }
}
