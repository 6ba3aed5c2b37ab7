package io.echelon.surface.rest.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditEntry;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocuments;
import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.entitlement.JointConfirmation;
import io.echelon.platform.entitlement.LatePayments;
import io.echelon.platform.unit.Approval;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** One customer with everything it may claim. */
final class FakeCustomers implements Customers, Entitlements, Catalogs, AuditTrail {
  static final int DRAFT = 5;
  private static final JointConfirmation.Confirmation CONFIRMATION =
      new JointConfirmation.Confirmation(
          department("sales"),
          "§ 5",
          Optional.of(new JointConfirmation.Confirmed("ben", Samples.NOW)));
  static final CatalogDocument CATALOG =
      new CatalogDocument(
          "telecom",
          Samples.text("Catalog", "目录"),
          "rule 1",
          List.of(
              new CatalogDocument.ServiceItem("complaint", Samples.text("Complaint", "投诉"), true)),
          Stream.of(
                  Benefit.Target.workingDays(Benefit.Metric.FIRST_ANSWER, 1),
                  Benefit.Target.within(Benefit.Metric.SOLUTION, Duration.ofHours(24)),
                  new Benefit.Cadence(Period.ofMonths(2)),
                  new Benefit.Notice(3),
                  new Benefit.Queue(1, true, 5),
                  new Benefit.Price(
                      BigDecimal.valueOf(-5), Optional.of(BigDecimal.valueOf(2.5)), true),
                  new Benefit.Payment(
                      Benefit.Payment.Timing.AFTER_DELIVERY,
                      Optional.of(Period.ofMonths(3)),
                      true,
                      false),
                  new Benefit.LeadTime(20, true),
                  new Benefit.Rush(Benefit.Rush.Right.BY_LOAD),
                  new Benefit.Priority(1),
                  new Benefit.Manager(Benefit.Manager.Assignment.TEAM),
                  new Benefit.Hours(24),
                  FakeContracts.TARIFF,
                  new Benefit.Measure())
              .map(FakeCustomers::entry)
              .toList(),
          Optional.of(new LatePayments(2, "§ 4")),
          Optional.of(
              new JointConfirmation(
                  List.of(CONFIRMATION.department(), department("supply")), "§ 5")));

  CatalogDocument drafted;

  private static JointConfirmation.Department department(String code) {
    return new JointConfirmation.Department(code, Samples.text(code, "部门"));
  }

  @Override
  public List<JointConfirmation.Confirmation> confirm(
      Caller caller, String unit, int version, String department) {
    return List.of(CONFIRMATION);
  }

  @Override
  public List<JointConfirmation.Confirmation> confirmations(
      Caller caller, String unit, int version) {
    return List.of(CONFIRMATION);
  }

  private static CatalogDocument.Entry entry(Benefit benefit) {
    return new CatalogDocument.Entry(
        "complaint", List.of("A1"), benefit, "§ 3", true, Samples.text("Answer", "答复"));
  }

  @Override
  public Customer get(Caller caller, String unit, String number) {
    if (!number.equals("C-1")) {
      throw EchelonException.notFound("customer", number);
    }
    return new Customer(
        1, unit, number, "@Acme", Optional.of("9131"), List.of("138000"), List.of("a@b.cn"));
  }

  @Override
  public Map<Long, Customer> of(Caller caller, String unit, Collection<Long> ids) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Page<Customer> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, unit, "C-1")), Optional.of("C-1"));
  }

  @Override
  public Page<Customer> named(
      Caller caller, String unit, String beginning, Optional<String> after, int limit) {
    return list(caller, unit, after, limit);
  }

  @Override
  public List<Customer> identify(
      String unit, Optional<String> number, Optional<String> phone, Optional<String> email) {
    return List.of();
  }

  @Override
  public List<Grant> grants(
      String unit, String item, Optional<Severity> severity, OptionalLong customerId, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Claims claims(Caller caller, String unit, String customerNumber, LocalDate on) {
    return new Claims(
        Optional.of(Samples.TIER),
        2,
        CATALOG.entries().stream().map(FakeContracts::claim).toList(),
        Optional.empty());
  }

  @Override
  public Optional<CatalogVersion> current(String unit, LocalDate on) {
    return Optional.empty();
  }

  @Override
  public CatalogVersion get(Caller caller, String unit, int version) {
    return new CatalogVersion(
        unit,
        version,
        CATALOG,
        "anna",
        Samples.NOW,
        version == DRAFT
            ? Optional.empty()
            : Optional.of(new Approval("ben", Samples.NOW, Samples.DAY)));
  }

  @Override
  public List<CatalogVersion> list(Caller caller, String unit) {
    return List.of(get(caller, unit, DRAFT), get(caller, unit, 2));
  }

  @Override
  public CatalogVersion draft(Caller caller, String unit, String json) {
    drafted = CatalogDocuments.read(json);
    return get(caller, unit, DRAFT);
  }

  @Override
  public CatalogVersion approve(Caller caller, String unit, int version, LocalDate effectiveFrom) {
    if (version == DRAFT) {
      throw new EchelonException(ErrorCode.SEPARATION_OF_DUTIES, "anna drafted it");
    }
    return get(caller, unit, version);
  }

  @Override
  public void record(Caller caller, List<AuditDraft> drafts) {
    throw new UnsupportedOperationException();
  }

  @Override
  public void record(Caller caller, AuditDraft draft) {}

  @Override
  public Page<AuditEntry> list(
      Caller caller, Optional<String> unit, Optional<String> after, int limit) {
    AuditEntry entry =
        new AuditEntry(
            1,
            Samples.NOW,
            "anna",
            unit,
            "run.approve",
            "run/3",
            Optional.of("A"),
            Optional.of("B"),
            Optional.empty());
    return new Page<>(List.of(entry), Optional.empty());
  }
}
