package io.echelon.platform.customer;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.annotation.versioning.ProviderType;

/** Reads customers. Safe for use by several threads. */
@ProviderType
public interface Customers {

  /**
   * One customer by its number in the unit.
   *
   * @throws io.echelon.platform.base.EchelonException NOT_FOUND, FORBIDDEN
   */
  Customer get(Caller caller, String unit, String number);

  /**
   * Those of some customers that are the unit's, by id.
   *
   * @param ids at most {@link Page#MAX}
   */
  Map<Long, Customer> of(Caller caller, String unit, Collection<Long> ids);

  /** A unit's customers by number. */
  Page<Customer> list(Caller caller, String unit, Optional<String> after, int limit);

  /**
   * A unit's customers whose names begin so, without regard to capitals, by name.
   *
   * @param beginning at least one character that is not blank
   * @param after number of the customer after which the page begins
   * @throws io.echelon.platform.base.EchelonException INVALID_INPUT for a blank beginning or an
   *     unknown number
   */
  Page<Customer> named(
      Caller caller, String unit, String beginning, Optional<String> after, int limit);

  /**
   * Who is meant: by number if one is given, else by phone, else by e-mail.
   *
   * @return no customer, one, or up to ten candidates
   */
  List<Customer> identify(
      String unit, Optional<String> number, Optional<String> phone, Optional<String> email);
}
