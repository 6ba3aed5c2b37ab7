package io.echelon.persistence.customer;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.customer.Customer;
import java.util.ArrayList;
import java.util.List;

/** Writes members and their contacts in batches. */
final class MemberWriter {
  private static final String INSERT =
      "insert into MEMBERSHIP (UNIT, CUSTOMER_ID, CUSTOMER_NUMBER, CUSTOMER_NAME,"
          + " NAME_KEY, REGISTRATION_CODE) values (?, ?, ?, ?, ?, ?)";
  private static final String UPDATE =
      "update MEMBERSHIP set CUSTOMER_NAME = ?, NAME_KEY = ?, REGISTRATION_CODE = ?"
          + " where UNIT = ? and CUSTOMER_ID = ?";

  private final Jdbc jdbc;

  MemberWriter(Jdbc jdbc) {
    this.jdbc = jdbc;
  }

  void insert(List<Customer> customers) {
    jdbc.batch(
        INSERT,
        customers,
        c ->
            new Object[] {
              c.unit(), c.id(), c.number(), c.name(), c.nameKey(), c.registrationCode()
            });
    insertContacts(customers);
  }

  void update(List<Customer> customers) {
    int[] changed =
        jdbc.batch(
            UPDATE,
            customers,
            c -> new Object[] {c.name(), c.nameKey(), c.registrationCode(), c.unit(), c.id()});
    for (int i = 0; i < changed.length; i++) {
      if (changed[i] == 0) {
        throw EchelonException.notFound("customer", customers.get(i).number());
      }
    }
    jdbc.batch(
        "delete from CONTACT where UNIT = ? and CUSTOMER_ID = ?",
        customers,
        c -> new Object[] {c.unit(), c.id()});
    insertContacts(customers);
  }

  private void insertContacts(List<Customer> customers) {
    List<Object[]> rows = new ArrayList<>();
    for (Customer c : customers) {
      c.phones().forEach(phone -> rows.add(row(c, ContactKind.PHONE, phone)));
      c.emails().forEach(email -> rows.add(row(c, ContactKind.EMAIL, email)));
    }
    jdbc.batch(
        "insert into CONTACT (UNIT, CUSTOMER_ID, KIND, ADDRESS) values (?, ?, ?, ?)",
        rows,
        row -> row);
  }

  private static Object[] row(Customer c, ContactKind kind, String address) {
    return new Object[] {c.unit(), c.id(), kind, address};
  }
}
