package io.echelon.platform.dataimport.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Within a unit, a registration code belongs to one customer number. */
final class RegistrationCheck {
  private final CustomerStore customers;

  RegistrationCheck(CustomerStore customers) {
    this.customers = customers;
  }

  /**
   * What is known of the codes of some lines.
   *
   * @param ids the customer of each code that is known, in whatever unit
   * @param takenBy lines whose code belongs to another number in the unit, with that number
   */
  record Found(Map<String, Long> ids, Map<Line, String> takenBy) {}

  Found look(String unit, List<Line> lines) {
    List<String> codes =
        lines.stream().flatMap(l -> l.customer().registrationCode().stream()).toList();
    Map<String, Long> ids = codes.isEmpty() ? Map.of() : customers.idsByRegistrationCode(codes);
    Map<String, String> owners = owners(unit, ids);
    Map<Line, String> taken = new HashMap<>();
    for (Line line : lines) {
      Optional<String> code = line.customer().registrationCode();
      if (code.isPresent()) {
        String owner = owners.putIfAbsent(code.get(), line.customer().number());
        if (owner != null && !owner.equals(line.customer().number())) {
          taken.put(line, owner);
        }
      }
    }
    return new Found(ids, taken);
  }

  private Map<String, String> owners(String unit, Map<String, Long> ids) {
    Map<String, String> owners = new HashMap<>();
    if (!ids.isEmpty()) {
      Map<Long, Customer> members = customers.byIds(unit, ids.values());
      ids.forEach(
          (code, id) ->
              Optional.ofNullable(members.get(id)).ifPresent(c -> owners.put(code, c.number())));
    }
    return owners;
  }
}
