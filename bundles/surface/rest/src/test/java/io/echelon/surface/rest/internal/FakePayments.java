package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.dataimport.PaymentFiles;
import io.echelon.platform.entitlement.PaymentDrop;
import io.echelon.platform.entitlement.PaymentTerms;
import io.echelon.platform.measurement.CustomerPayment;
import io.echelon.platform.measurement.Payments;
import io.echelon.platform.tiering.TierAnswer;
import java.io.InputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One customer with one late payment. */
final class FakePayments implements Payments, PaymentFiles, PaymentTerms {
  private static final CustomerPayment LATE =
      new CustomerPayment(1, "I-1", Samples.DAY.minusDays(1), Optional.empty());

  @Override
  public int record(Caller caller, String unit, List<Line> lines) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<CustomerPayment> of(Caller caller, String unit, String number) {
    return List.of(LATE);
  }

  @Override
  public Map<Long, List<CustomerPayment>> between(
      String unit, long fromId, long toId, LocalDate from, LocalDate to, Instant knownAt) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Counts record(Caller caller, String unit, InputStream csv) {
    return new Counts(2, 1);
  }

  @Override
  public Optional<Reduced> of(
      String unit, long customerId, TierAnswer tier, LocalDate on, Instant knownAt) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<Dropped> list(
      Caller caller, String unit, LocalDate from, LocalDate to, Optional<String> after, int limit) {
    Customer customer =
        new Customer(1, unit, "C-1", "Acme", Optional.empty(), List.of(), List.of());
    PaymentDrop drop =
        new PaymentDrop(Samples.DAY, Samples.DAY, Samples.DAY.plusMonths(3), List.of(LATE));
    return new Page<>(List.of(new Dropped(customer, List.of(drop))), Optional.empty());
  }
}
