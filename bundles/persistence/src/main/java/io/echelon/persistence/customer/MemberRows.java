package io.echelon.persistence.customer;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.customer.Customer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads members with their contacts: one statement for the members, one for their contacts. */
final class MemberRows {
  private static final String MEMBER =
      "select CUSTOMER_ID, CUSTOMER_NUMBER, CUSTOMER_NAME, REGISTRATION_CODE from MEMBERSHIP"
          + " where UNIT = ? and ";

  private final Jdbc jdbc;
  private final String unit;

  MemberRows(Jdbc jdbc, String unit) {
    this.jdbc = jdbc;
    this.unit = unit;
  }

  /** Members by a condition, whose parameters follow the unit. */
  List<Customer> where(String condition, Object... parameters) {
    return withContacts(
        jdbc.list(
            MEMBER + condition,
            this::member,
            Stream.concat(Stream.of(unit), Stream.of(parameters)).toArray()));
  }

  /** Members whose column has one of the values, in no order. */
  List<Customer> in(String column, Collection<?> values) {
    List<Customer> members = new ArrayList<>();
    jdbc.eachByKey(MEMBER, column, values, this::member, members::add, unit);
    return withContacts(members);
  }

  private Customer member(ResultSet row) throws SQLException {
    return new Customer(
        row.getLong(1),
        unit,
        row.getString(2),
        row.getString(3),
        Optional.ofNullable(row.getString(4)),
        List.of(),
        List.of());
  }

  private List<Customer> withContacts(List<Customer> members) {
    Map<Long, List<String>> phones = new HashMap<>();
    Map<Long, List<String>> emails = new HashMap<>();
    jdbc.eachByKey(
        "select CUSTOMER_ID, KIND, ADDRESS from CONTACT where UNIT = ? and ",
        "CUSTOMER_ID",
        members.stream().map(Customer::id).toList(),
        row ->
            (ContactKind.valueOf(row.getString(2)) == ContactKind.PHONE ? phones : emails)
                .computeIfAbsent(row.getLong(1), id -> new ArrayList<>())
                .add(row.getString(3)),
        done -> {},
        unit);
    return members.stream()
        .map(
            c ->
                new Customer(
                    c.id(),
                    unit,
                    c.number(),
                    c.name(),
                    c.registrationCode(),
                    phones.getOrDefault(c.id(), List.of()),
                    emails.getOrDefault(c.id(), List.of())))
        .toList();
  }
}
