package io.echelon.platform.customer;

import java.util.List;
import java.util.Locale;
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
  private static final int LONGEST_NAME = 200;

  public Customer {
    Objects.requireNonNull(unit, "unit");
    Objects.requireNonNull(number, "number");
    Objects.requireNonNull(name, "name");
    phones = phones.stream().sorted().distinct().toList();
    emails = emails.stream().sorted().distinct().toList();
  }

  /** The form of the name by which it is looked for. */
  public String nameKey() {
    return nameKey(name);
  }

  /** The form in which names, and beginnings of them, are compared: without capitals. */
  public static String nameKey(String name) {
    String key = name.strip().toLowerCase(Locale.ROOT);
    return key.length() <= LONGEST_NAME ? key : key.substring(0, LONGEST_NAME);
  }

  /** The same customer under an id. */
  public Customer withId(long newId) {
    return new Customer(newId, unit, number, name, registrationCode, phones, emails);
  }
}
