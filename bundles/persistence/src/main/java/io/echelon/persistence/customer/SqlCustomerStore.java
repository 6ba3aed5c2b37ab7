package io.echelon.persistence.customer;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Ids;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Members of units and their contacts. Name, registration code and contacts are each unit's own.
 */
@Component
public final class SqlCustomerStore implements CustomerStore {
  private static final int BLOCK = 2_000;

  private final Database database;

  @Activate
  public SqlCustomerStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public Optional<Customer> byNumber(String unit, String number) {
    return rows(unit).where("CUSTOMER_NUMBER = ?", number).stream().findFirst();
  }

  @Override
  public Map<String, Customer> byNumbers(String unit, Collection<String> numbers) {
    Map<String, Customer> found = new HashMap<>();
    rows(unit).in("CUSTOMER_NUMBER", numbers).forEach(c -> found.put(c.number(), c));
    return found;
  }

  @Override
  public Map<Long, Customer> byIds(String unit, Collection<Long> ids) {
    Map<Long, Customer> found = new HashMap<>();
    rows(unit).in("CUSTOMER_ID", ids).forEach(c -> found.put(c.id(), c));
    return found;
  }

  /** Where units disagree, the smallest id, that is the oldest customer. */
  @Override
  public Map<String, Long> idsByRegistrationCode(Collection<String> codes) {
    Map<String, Long> found = new HashMap<>();
    database
        .jdbc()
        .eachByKey(
            "select REGISTRATION_CODE, CUSTOMER_ID from MEMBERSHIP where ",
            "REGISTRATION_CODE",
            codes,
            row -> found.merge(row.getString(1), row.getLong(2), Math::min),
            done -> {});
    return found;
  }

  @Override
  public List<Customer> insert(List<Customer> customers) {
    Jdbc jdbc = database.jdbc();
    Ids ids = new Ids(jdbc, "CUSTOMER_SEQ", BLOCK);
    List<Customer> stored =
        customers.stream().map(c -> c.id() == 0 ? c.withId(ids.next()) : c).toList();
    new MemberWriter(jdbc).insert(stored);
    return stored;
  }

  @Override
  public void update(List<Customer> customers) {
    new MemberWriter(database.jdbc()).update(customers);
  }

  @Override
  public List<Customer> byPhone(String unit, String phone, int limit) {
    return byContact(unit, ContactKind.PHONE, phone, limit);
  }

  @Override
  public List<Customer> byEmail(String unit, String email, int limit) {
    return byContact(unit, ContactKind.EMAIL, email, limit);
  }

  private List<Customer> byContact(String unit, ContactKind kind, String address, int limit) {
    List<Long> ids =
        database
            .jdbc()
            .list(
                "select CUSTOMER_ID from CONTACT where ADDRESS = ? and KIND = ? and UNIT = ?"
                    + " order by CUSTOMER_ID fetch first ? rows only",
                row -> row.getLong(1),
                address,
                kind,
                unit,
                limit);
    return rows(unit).in("CUSTOMER_ID", ids).stream()
        .sorted(Comparator.comparingLong(Customer::id))
        .toList();
  }

  @Override
  public List<Customer> after(String unit, String afterNumber, int limit) {
    return rows(unit)
        .where(
            "CUSTOMER_NUMBER > ? order by CUSTOMER_NUMBER fetch first ? rows only",
            afterNumber,
            limit);
  }

  @Override
  public List<Customer> named(String unit, String key, Optional<Customer> after, int limit) {
    return rows(unit)
        .where(
            "NAME_KEY >= ? and NAME_KEY < ? and (NAME_KEY > ? or CUSTOMER_ID > ?)"
                + " order by NAME_KEY, CUSTOMER_ID fetch first ? rows only",
            after.map(Customer::nameKey).orElse(key),
            beyond(key),
            after.map(Customer::nameKey).orElse(key),
            after.map(Customer::id).orElse(0L),
            limit);
  }

  /** The first text, by code points, that begins with no such key any more. */
  private static String beyond(String key) {
    int last = key.offsetByCodePoints(key.length(), -1);
    int next = key.codePointAt(last) + 1;
    boolean surrogate = next >= Character.MIN_SURROGATE && next <= Character.MAX_SURROGATE;
    return key.substring(0, last)
        + Character.toString(surrogate ? Character.MAX_SURROGATE + 1 : next);
  }

  @Override
  public List<Member> members(String unit, long afterId, int limit) {
    List<Member> members = new ArrayList<>(limit);
    database
        .jdbc()
        .eachUnlocked(
            "select CUSTOMER_ID, CUSTOMER_NUMBER from MEMBERSHIP where UNIT = ?"
                + " and CUSTOMER_ID > ? order by CUSTOMER_ID fetch first ? rows only",
            row -> new Member(row.getLong(1), row.getString(2)),
            members::add,
            unit,
            afterId,
            limit);
    return members;
  }

  @Override
  public long count(String unit) {
    return database
        .jdbc()
        .first("select count(*) from MEMBERSHIP where UNIT = ?", row -> row.getLong(1), unit)
        .orElseThrow();
  }

  private MemberRows rows(String unit) {
    return new MemberRows(database.jdbc(), unit);
  }
}
