package io.echelon.persistence.customer;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.CustomerStore.Member;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.Test;

public class CustomerStoreTest extends StoreContract {

  private Customer customer(long id, String ofUnit, String number, String... contacts) {
    return new Customer(
        id,
        ofUnit,
        number,
        "华为 " + number,
        Optional.of(unit + number),
        List.of(contacts),
        List.of(number + "@x.cn"));
  }

  @Test
  public void customersAreFoundByTheBeginningOfTheirNames() {
    List<Customer> all =
        write(
            () ->
                stores
                    .customers()
                    .insert(
                        List.of(
                            named("1", "华为技术"),
                            named("2", "华润"),
                            named("3", "华为"),
                            named("4", "HUAWEI"),
                            named("5", "Huawei Cloud"),
                            named("6", "华为"),
                            named("7", "华\uD842\uDFB7"))));
    assertEquals(List.of("3", "6", "1"), numbers("华为", Optional.empty(), 9));
    assertEquals(List.of("3", "6"), numbers("华为", Optional.empty(), 2));
    assertEquals(List.of("1"), numbers("华为", Optional.of(all.get(5)), 2));
    assertEquals(List.of("4", "5"), numbers("huawei", Optional.empty(), 9));
    assertEquals(List.of("7"), numbers("华\uD842\uDFB7", Optional.empty(), 9));
    assertEquals(5, numbers("华", Optional.empty(), 9).size());
    Customer renamed = named("2", "华为润").withId(all.get(1).id());
    run(() -> stores.customers().update(List.of(renamed)));
    assertEquals(List.of("3", "6", "1", "2"), numbers("华为", Optional.empty(), 9));
  }

  private Customer named(String number, String name) {
    return new Customer(0, unit, number, name, Optional.empty(), List.of(), List.of());
  }

  private List<String> numbers(String key, Optional<Customer> after, int limit) {
    return read(() -> stores.customers().named(unit, key, after, limit)).stream()
        .map(Customer::number)
        .toList();
  }

  private List<Customer> insert(String... numbers) {
    return write(
        () ->
            stores
                .customers()
                .insert(Arrays.stream(numbers).map(n -> customer(0, unit, n, "138", n)).toList()));
  }

  private static List<String> numbers(List<Customer> customers) {
    return customers.stream().map(Customer::number).toList();
  }

  @Test
  public void newIdsAscendInTheOrderOfInsertion() {
    List<Customer> stored = new ArrayList<>(insert("z", "a", "m"));
    stored.addAll(insert("b"));
    assertEquals(List.of("z", "a", "m", "b"), numbers(stored));
    for (int i = 1; i < stored.size(); i++) {
      assertTrue(stored.get(i).id() > stored.get(i - 1).id());
    }
    assertEquals(Optional.of(stored.get(1)), read(() -> stores.customers().byNumber(unit, "a")));
    assertEquals(Optional.empty(), read(() -> stores.customers().byNumber(unit, "A")));
  }

  @Test
  public void manyAreWrittenAndFoundAtOnce() {
    String[] numbers = IntStream.range(0, 2_000).mapToObj(i -> "N" + i).toArray(String[]::new);
    List<Customer> stored = insert(numbers);
    List<String> wanted = new ArrayList<>(List.of(numbers));
    wanted.add("missing");
    Map<String, Customer> byNumber = read(() -> stores.customers().byNumbers(unit, wanted));
    assertEquals(stored, Arrays.stream(numbers).map(byNumber::get).toList());
    assertEquals(2_000, byNumber.size());
    List<Long> ids = stored.stream().map(Customer::id).toList();
    assertEquals(
        Set.copyOf(stored), Set.copyOf(read(() -> stores.customers().byIds(unit, ids)).values()));
    assertEquals(2_000, (long) read(() -> stores.customers().count(unit)));
    assertEquals(Map.of(), read(() -> stores.customers().byNumbers(unit, List.of())));
    assertEquals(Map.of(), read(() -> stores.customers().byIds("other", ids)));
  }

  @Test
  public void anExistingCustomerJoinsAnotherUnitUnderItsId() {
    Customer here = insert("1").get(0);
    String there = unit + "-b";
    assertEquals(
        Map.of(unit + "1", here.id()),
        read(() -> stores.customers().idsByRegistrationCode(List.of(unit + "1", "no"))));
    Customer joined = customer(here.id(), there, "B1", "139");
    assertEquals(List.of(joined), write(() -> stores.customers().insert(List.of(joined))));
    assertEquals(Optional.of(joined), read(() -> stores.customers().byNumber(there, "B1")));
    assertEquals(Optional.of(here), read(() -> stores.customers().byNumber(unit, "1")));
    assertEquals(List.of(), read(() -> stores.customers().byPhone(unit, "139", 10)));
  }

  @Test
  public void numbersAndMembershipsAreUnique() {
    Customer stored = insert("1").get(0);
    assertRefused(ErrorCode.ALREADY_EXISTS, () -> insert("2", "1"));
    assertRefused(
        ErrorCode.ALREADY_EXISTS,
        () -> stores.customers().insert(List.of(customer(stored.id(), unit, "3"))));
    assertEquals(1, (long) read(() -> stores.customers().count(unit)));
  }

  @Test
  public void updateReplacesNameCodeAndContacts() {
    Customer stored = insert("1", "2").get(0);
    Customer changed =
        new Customer(stored.id(), unit, "1", "New", Optional.empty(), List.of("777"), List.of());
    run(() -> stores.customers().update(List.of(changed)));
    assertEquals(Optional.of(changed), read(() -> stores.customers().byNumber(unit, "1")));
    assertEquals(List.of("2"), numbers(read(() -> stores.customers().byPhone(unit, "138", 10))));
    assertEquals(
        Map.of(), read(() -> stores.customers().idsByRegistrationCode(List.of(unit + "1"))));
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> stores.customers().update(List.of(changed, customer(Long.MAX_VALUE, unit, "9"))));
  }

  @Test
  public void membersAreFoundByContact() {
    List<Customer> stored = insert("1", "2", "3");
    assertEquals(stored, read(() -> stores.customers().byPhone(unit, "138", 10)));
    assertEquals(stored.subList(0, 2), read(() -> stores.customers().byPhone(unit, "138", 2)));
    assertEquals(stored.subList(1, 2), read(() -> stores.customers().byEmail(unit, "2@x.cn", 10)));
    assertEquals(List.of(), read(() -> stores.customers().byEmail(unit, "138", 10)));
    assertEquals(List.of(), read(() -> stores.customers().byPhone("other", "138", 10)));
  }

  @Test
  public void membersAreWalkedByNumberAndById() {
    List<Customer> stored = insert("b", "B", "a-1", "a1", "甲");
    assertEquals(
        List.of("B", "a-1", "a1", "b", "甲"),
        numbers(read(() -> stores.customers().after(unit, "", 10))));
    assertEquals(List.of("a1", "b"), numbers(read(() -> stores.customers().after(unit, "a-1", 2))));
    List<Member> expected = stored.stream().map(c -> new Member(c.id(), c.number())).toList();
    assertEquals(expected, read(() -> stores.customers().members(unit, 0, 10)));
    assertEquals(
        expected.subList(2, 4),
        read(() -> stores.customers().members(unit, expected.get(1).id(), 2)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    CustomerStore store = stores.customers();
    List<Customer> one = List.of(customer(0, unit, "1"));
    assertNeedsTransaction(() -> store.byNumber(unit, "1"));
    assertNeedsTransaction(() -> store.byNumbers(unit, List.of("1")));
    assertNeedsTransaction(() -> store.byIds(unit, List.of(1L)));
    assertNeedsTransaction(() -> store.idsByRegistrationCode(List.of("1")));
    assertNeedsTransaction(() -> store.insert(one));
    assertNeedsTransaction(() -> store.update(one));
    assertNeedsTransaction(() -> store.byPhone(unit, "1", 1));
    assertNeedsTransaction(() -> store.byEmail(unit, "1", 1));
    assertNeedsTransaction(() -> store.after(unit, "", 1));
    assertNeedsTransaction(() -> store.members(unit, 0, 1));
    assertNeedsTransaction(() -> store.count(unit));
  }
}
