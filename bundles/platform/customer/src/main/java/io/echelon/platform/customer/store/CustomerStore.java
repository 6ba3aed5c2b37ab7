package io.echelon.platform.customer.store;

import io.echelon.platform.customer.Customer;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Customers, their memberships and contacts. Joins the caller's transaction. Collections that are
 * passed in hold at most 2,000 entries.
 */
public interface CustomerStore {

  Optional<Customer> byNumber(String unit, String number);

  /** Those that exist, by number. */
  Map<String, Customer> byNumbers(String unit, Collection<String> numbers);

  /** Those that exist, by id. */
  Map<Long, Customer> byIds(String unit, Collection<Long> ids);

  /** Ids of the customers that carry the registration codes, in whatever unit, by code. */
  Map<String, Long> idsByRegistrationCode(Collection<String> codes);

  /**
   * Adds members to a unit. A customer with id 0 is new; one with an id exists in another unit and
   * joins this one. Written in batches.
   *
   * @return the same customers in the same order, all with ids; new ids ascend
   */
  List<Customer> insert(List<Customer> customers);

  /** Replaces name, registration code and contacts of members. Written in batches. */
  void update(List<Customer> customers);

  /** Members that can be reached under a normalised phone number. */
  List<Customer> byPhone(String unit, String phone, int limit);

  /** Members that can be reached under a normalised e-mail address. */
  List<Customer> byEmail(String unit, String email, int limit);

  /** Members with a number above {@code afterNumber} (empty: from the first), ascending. */
  List<Customer> after(String unit, String afterNumber, int limit);

  /**
   * Members whose {@link Customer#nameKey} begins so, by it and then by id.
   *
   * @param key not empty
   * @param after only those after this one
   */
  List<Customer> named(String unit, String key, Optional<Customer> after, int limit);

  /** Ids and numbers of the members with an id above {@code afterId}, ascending by id. */
  List<Member> members(String unit, long afterId, int limit);

  long count(String unit);

  /** A customer's id and its number in the unit. */
  record Member(long id, String number) {}
}
