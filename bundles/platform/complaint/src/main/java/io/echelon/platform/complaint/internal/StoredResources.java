package io.echelon.platform.complaint.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Cursor;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources;
import io.echelon.platform.complaint.store.ResourceStore;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredResources implements Resources {
  private static final Reasons REASONS = new Reasons(StoredResources.class);
  private static final Role[] STAFF = {
    Role.AGENT, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AUDITOR
  };
  private static final int MOST_CONTACTS = 500;
  private static final int MOST_DECIMALS = 4;
  private static final BigDecimal MOST = new BigDecimal("1000000000000");

  private final ResourceStore store;
  private final ComplaintChanges changes;
  private final Staff staff;
  private final Transactions transactions;
  private final AuditTrail audit;

  @Activate
  public StoredResources(
      @Reference ResourceStore store,
      @Reference ComplaintChanges changes,
      @Reference Staff staff,
      @Reference Transactions transactions,
      @Reference AuditTrail audit) {
    this.store = store;
    this.changes = changes;
    this.staff = staff;
    this.transactions = transactions;
    this.audit = audit;
  }

  @Override
  public List<ResourceContact> contacts(Caller caller, String unit) {
    caller.requireIn(unit, STAFF);
    return transactions.read(() -> store.contacts(unit));
  }

  @Override
  public void add(Caller caller, String unit, ResourceContact contact) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    ResourceContact checked =
        new ResourceContact(
            Texts.required("resource", contact.resource(), Texts.LONGEST_CODE),
            staff.require(unit, contact.account()));
    transactions.run(
        () -> {
          List<ResourceContact> contacts = store.contacts(unit);
          if (contacts.contains(checked)) {
            return;
          }
          if (contacts.size() >= MOST_CONTACTS) {
            throw REASONS.invalid("contacts.full", MOST_CONTACTS);
          }
          store.add(unit, checked);
          record(caller, unit, "add", checked);
        });
  }

  @Override
  public void remove(Caller caller, String unit, ResourceContact contact) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    transactions.run(
        () -> {
          if (!store.remove(unit, contact)) {
            throw EchelonException.notFound(
                "contact", contact.resource() + " / " + contact.account());
          }
          record(caller, unit, "remove", contact);
        });
  }

  private void record(Caller caller, String unit, String action, ResourceContact contact) {
    audit.record(
        caller,
        AuditDraft.in(unit, "resource-contact." + action, "resource/" + contact.resource())
            .change(null, "user/" + contact.account()));
  }

  @Override
  public ResourceApplication apply(
      Caller caller, String unit, String number, ResourceApplication application) {
    caller.requireIn(unit, Role.AGENT);
    String why = Texts.required("reason", application.reason(), Texts.LONGEST_REASON);
    String measure = Texts.required("measure", application.measure(), Texts.LONGEST_CODE);
    BigDecimal amount = application.amount();
    if (amount.signum() <= 0 || amount.compareTo(MOST) >= 0 || amount.scale() > MOST_DECIMALS) {
      throw REASONS.invalid("amount", MOST);
    }
    return transactions.write(
        () -> {
          Complaint complaint = changes.find(unit, number);
          changes.open(unit, number, complaint.version());
          requireContact(caller, unit, application.resource());
          ResourceApplication kept =
              store.insert(
                  new ResourceApplication(
                      0,
                      unit,
                      complaint.id(),
                      application.resource(),
                      amount,
                      measure,
                      why,
                      caller.name(),
                      changes.now(),
                      Optional.empty()));
          audit.record(
              caller,
              AuditDraft.in(unit, "complaint.apply-for-resource", complaint.reference())
                  .change(null, kept.resource() + " " + kept.amount() + " " + measure)
                  .because(why));
          return kept;
        });
  }

  /** Else nobody could ever decide. */
  private void requireContact(Caller caller, String unit, String resource) {
    if (store.contacts(unit).stream()
        .noneMatch(c -> c.resource().equals(resource) && !c.account().equals(caller.name()))) {
      throw REASONS.invalid("resource.alone", caller.name(), resource);
    }
  }

  @Override
  public ResourceApplication decide(
      Caller caller, String unit, long id, boolean granted, String note) {
    caller.requireIn(unit, STAFF);
    String why = Texts.required("note", note, Texts.LONGEST_REASON);
    return transactions.write(
        () -> {
          ResourceApplication application =
              store
                  .find(unit, id)
                  .orElseThrow(() -> EchelonException.notFound("resource application", id));
          requireDecider(caller, unit, application);
          ResourceApplication decided =
              application.decided(new Decision(granted, caller.name(), changes.now(), why));
          store.decide(decided);
          audit.record(
              caller,
              AuditDraft.in(unit, "complaint.decide-resource", "resource-application/" + id)
                  .change(null, granted ? "granted" : "refused")
                  .because(why));
          return decided;
        });
  }

  private void requireDecider(Caller caller, String unit, ResourceApplication application) {
    if (caller.name().equals(application.by())) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "applied", caller.name());
    }
    if (!store
        .contacts(unit)
        .contains(new ResourceContact(application.resource(), caller.name()))) {
      throw REASONS.of(ErrorCode.FORBIDDEN, "contact.none", caller.name(), application.resource());
    }
    if (application.decision().isPresent()) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "application.decided", application.id());
    }
  }

  @Override
  public List<ResourceApplication> of(Caller caller, String unit, String number) {
    caller.requireIn(unit, STAFF);
    return transactions.read(() -> store.of(unit, changes.find(unit, number).id()));
  }

  @Override
  public Page<ResourceApplication> waiting(
      Caller caller, String unit, Optional<String> after, int limit) {
    caller.requireIn(unit, STAFF);
    int size = Page.limit(limit);
    long from = Cursor.number(after);
    return transactions.read(
        () ->
            Page.of(
                store.waiting(unit, caller.name(), from, size + 1),
                size,
                a -> Long.toString(a.id())));
  }
}
