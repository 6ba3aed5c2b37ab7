package io.echelon.platform.customer;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A customer as a member of one business unit.
 *
 * @param id the same in every unit; 0 before it is stored
 * @param unit code of the unit
 * @param number the unit's own customer number, 1 to 64 characters
 * @param name 1 to 200 characters
 * @param registrationCode unified social credit code or the like, by which units recognise the same
 *     customer, up to 32 characters
 * @param phones normalised by {@link ContactForm#phone}, sorted
 * @param emails normalised by {@link ContactForm#email}, sorted
 */
public record Customer(
    long id,
    String unit,
    String number,
    String name,
    Optional<String> registrationCode,
    List<String> phones,
    List<String> emails) {
  public Customer {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    phones = phones.stream().sorted().distinct().toList();
    emails = emails.stream().sorted().distinct().toList();
  }

  /** The same customer under an id. */
  public Customer withId(long newId) {
    return new Customer(newId, unit, number, name, registrationCode, phones, emails);
  }
}
