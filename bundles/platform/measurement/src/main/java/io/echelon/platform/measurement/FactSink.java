package io.echelon.platform.measurement;

import org.osgi.annotation.versioning.ConsumerType;

/**
 * Takes facts as they are read, without a map per customer between: a run reads millions. Called by
 * the thread that reads; keeps no reference to what it is not given.
 */
@ConsumerType
public interface FactSink {

  /**
   * The facts that follow are of this sheet.
   *
   * @param customerId ascending; a customer's sheets follow each other, and a later one's facts lie
   *     over the earlier one's
   */
  void sheet(long customerId);

  void number(String code, double value);

  /** A category's code, or a day as ISO 8601 writes it. */
  void text(String code, String value);

  void flag(String code, boolean set);
}
