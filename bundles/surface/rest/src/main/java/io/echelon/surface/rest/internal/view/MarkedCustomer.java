package io.echelon.surface.rest.internal.view;

import io.echelon.platform.customer.CustomerMarks;
import java.time.LocalDate;
import java.util.Optional;

/** A customer with the mark it carries. */
public record MarkedCustomer(
    String number, String name, String code, LocalDate from, Optional<LocalDate> last) {
  public static MarkedCustomer of(CustomerMarks.Marked marked) {
    return new MarkedCustomer(
        marked.customer().number(),
        marked.customer().name(),
        marked.mark().code(),
        marked.mark().from(),
        marked.mark().last());
  }
}
