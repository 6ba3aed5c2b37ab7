package io.echelon.platform.complaint.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.NextStage;
import io.echelon.platform.complaint.store.ClosureStore;
import io.echelon.platform.complaint.store.ComplaintStore;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.servicedesk.RequestEnd;
import io.echelon.platform.servicedesk.RequestHandling;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredComplaints implements Complaints {
  private static final Reasons REASONS = new Reasons(StoredComplaints.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.APPROVER, Role.AUDITOR};

  private final ComplaintStore store;
  private final ClosureStore closures;
  private final ComplaintChanges changes;
  private final StageClocks clocks;
  private final ComplaintFigures figures;
  private final Staff staff;
  private final Customers customers;
  private final Requests requests;
  private final RequestHandling handling;
  private final Transactions transactions;

  @Activate
  public StoredComplaints(
      @Reference ComplaintStore store,
      @Reference ClosureStore closures,
      @Reference ComplaintChanges changes,
      @Reference StageClocks clocks,
      @Reference ComplaintFigures figures,
      @Reference Staff staff,
      @Reference Customers customers,
      @Reference Requests requests,
      @Reference RequestHandling handling,
      @Reference Transactions transactions) {
    this.store = store;
    this.closures = closures;
    this.changes = changes;
    this.clocks = clocks;
    this.figures = figures;
    this.staff = staff;
    this.customers = customers;
    this.requests = requests;
    this.handling = handling;
    this.transactions = transactions;
  }

  @Override
  public Complaint get(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> changes.find(unit, number));
  }

  @Override
  public Page<Complaint> list(
      Caller caller, String unit, ComplaintFilter filter, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long from = Cursor.number(after);
    return transactions.read(
        () -> {
          OptionalLong customer =
              filter
                  .customer()
                  .map(n -> OptionalLong.of(customers.get(Caller.system(), unit, n).id()))
                  .orElse(OptionalLong.empty());
          return Page.of(
              store.list(unit, filter.stage(), filter.owner(), customer, from, size + 1),
              size,
              c -> Long.toString(c.id()));
        });
  }

  @Override
  public Page<Complaint> ofCustomer(
      Caller caller, String unit, String number, Optional<String> after, int limit) {
    caller.requireIn(unit, READERS);
    int size = Page.limit(limit);
    long before = after.isEmpty() ? Long.MAX_VALUE : Cursor.number(after);
    return transactions.read(
        () -> {
          long customer = customers.get(Caller.system(), unit, number).id();
          return Page.of(
              store.ofCustomer(unit, customer, before, size + 1), size, c -> Long.toString(c.id()));
        });
  }

  @Override
  public Complaint classify(
      Caller caller, String unit, String number, Classification found, long version) {
    caller.requireIn(unit, Role.AGENT);
    String words = Texts.required("words", found.words(), Classification.LONGEST_WORDS);
    return transactions.write(
        () -> {
          Complaint complaint = changes.open(unit, number, version);
          classifyRequest(caller, complaint, found.severity(), words);
          Complaint classified = complaint.classified(found);
          if (complaint.stage() == ComplaintStage.ACCEPTED) {
            classified = classified.at(ComplaintStage.CLASSIFIED, Optional.of(caller.name()));
            clocks.enter(classified, classified.stage().workingDays(), changes.now());
          }
          return changes.keep(
              caller,
              classified,
              "classify",
              Optional.of(found.category() + " " + found.severity() + ": " + words));
        });
  }

  private void classifyRequest(
      Caller caller, Complaint complaint, Severity severity, String words) {
    ServiceRequest request = requests.get(caller, complaint.unit(), complaint.number());
    if (request.state().isOpen() && !request.severity().equals(Optional.of(severity))) {
      handling.classify(
          caller, complaint.unit(), complaint.number(), severity, request.version(), words);
    }
  }

  @Override
  public Complaint advance(
      Caller caller, String unit, String number, NextStage next, long version) {
    caller.requireIn(unit, Role.AGENT);
    Optional<String> note = Texts.optional("note", next.note(), Texts.LONGEST_NOTE);
    if (note.isEmpty() && next.stage() != ComplaintStage.INVESTIGATING) {
      throw REASONS.invalid("note.needed", next.stage());
    }
    int days = next.workingDays().orElse(next.stage().workingDays());
    if (next.stage().isOpen() && (days < 1 || days > NextStage.MOST_DAYS)) {
      throw REASONS.invalid("working-days", NextStage.MOST_DAYS);
    }
    return transactions.write(
        () -> {
          Complaint complaint = changes.open(unit, number, version);
          requireWay(complaint, next.stage());
          if (!next.stage().isOpen()) {
            RequestEnd.reach(requests, caller, unit, number, note);
            return changes.close(caller, complaint, false, note);
          }
          Optional<String> owner =
              next.owner().map(name -> staff.require(unit, name)).or(complaint::owner);
          Complaint entered = complaint.at(next.stage(), owner);
          clocks.enter(entered, days, changes.now());
          return changes.keep(caller, entered, "advance", note);
        });
  }

  /** CLASSIFIED is reached by classifying alone. */
  private void requireWay(Complaint complaint, ComplaintStage stage) {
    complaint.stage().requireNext(stage);
    if (stage == ComplaintStage.CLASSIFIED) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "classified");
    }
    if (closures.of(complaint.unit(), complaint.id()).stream()
        .anyMatch(closure -> closure.decision().isEmpty())) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "closure.pending", complaint.number());
    }
  }

  @Override
  public Complaint assign(Caller caller, String unit, String number, String owner, long version) {
    caller.requireIn(unit, Role.AGENT, Role.UNIT_ADMIN);
    return transactions.write(
        () -> {
          Complaint complaint = changes.open(unit, number, version);
          Complaint assigned =
              complaint.at(complaint.stage(), Optional.of(staff.require(unit, owner)));
          clocks.assign(assigned);
          return changes.keep(caller, assigned, "assign", Optional.empty());
        });
  }

  @Override
  public List<ComplaintEvent> history(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.history(changes.find(unit, number).id()));
  }

  @Override
  public ComplaintStatistics statistics(
      Caller caller, String unit, LocalDate from, LocalDate last) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> figures.of(unit, from, last));
  }
}
