package io.echelon.platform.tiering;

import java.util.List;

/**
 * A customer in a run's list by tiers.
 *
 * @param line result and latest correction
 * @param name of the customer
 * @param characteristics points per scored criterion; empty if not ratable
 */
public record RatedCustomer(RunLine line, String name, List<Explanation.Points> characteristics) {
  public RatedCustomer {
    characteristics = List.copyOf(characteristics);
  }
}
