package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.servicedesk.Attachment;
import io.echelon.platform.servicedesk.AttachmentType;
import io.echelon.platform.servicedesk.Attachments;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.AttachmentStore;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredAttachments implements Attachments {
  private static final Reasons REASONS = new Reasons(StoredAttachments.class);
  private static final Role[] READERS = {Role.AGENT, Role.UNIT_ADMIN, Role.AUDITOR};

  private final AttachmentStore store;
  private final RequestStore requests;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredAttachments(
      @Reference AttachmentStore store,
      @Reference RequestStore requests,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.requests = requests;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public Attachment add(
      Caller caller, String unit, String number, String fileName, InputStream content)
      throws IOException {
    caller.requireIn(unit, Role.AGENT);
    String name = FileNames.clean(fileName);
    transactions.read(() -> requireRoom(find(unit, number)));
    try (Upload upload = Upload.of(content)) {
      if (upload.size() == 0) {
        throw REASONS.invalid("file.empty", name);
      }
      AttachmentType type = AttachmentType.of(name, upload.start());
      return transactions.write(() -> keep(caller, unit, number, name, type, upload));
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private Attachment keep(
      Caller caller, String unit, String number, String name, AttachmentType type, Upload upload) {
    ServiceRequest request = requireRoom(find(unit, number));
    Attachment attachment =
        store.insert(
            request.id(),
            new Attachment(
                0, name, type, upload.size(), upload.sha256(), caller.name(), clock.instant()));
    try (InputStream in = upload.open()) {
      int part = 0;
      for (byte[] read = in.readNBytes(AttachmentStore.PART);
          read.length > 0;
          read = in.readNBytes(AttachmentStore.PART)) {
        store.append(attachment.id(), part++, read);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    note(caller, request, attachment.at(), "attach", name);
    audit.record(
        caller,
        AuditDraft.in(unit, "request.attach", request.reference())
            .change(null, name + " sha256:" + attachment.sha256()));
    return attachment;
  }

  @Override
  public void remove(Caller caller, String unit, String number, long id) {
    caller.requireIn(unit, Role.AGENT, Role.UNIT_ADMIN);
    transactions.run(
        () -> {
          ServiceRequest request = find(unit, number);
          Attachment attachment = there(request, id);
          if (!attachment.by().equals(caller.name())) {
            caller.require(Role.UNIT_ADMIN);
          }
          Attachment.Removal removal = new Attachment.Removal(caller.name(), clock.instant());
          if (!store.remove(id, removal)) {
            throw EchelonException.notFound("attachment", id);
          }
          note(caller, request, removal.at(), "detach", attachment.name());
          audit.record(
              caller,
              AuditDraft.in(unit, "request.detach", request.reference())
                  .change(attachment.name() + " sha256:" + attachment.sha256(), null));
        });
  }

  private void note(Caller caller, ServiceRequest request, Instant at, String action, String name) {
    requests.append(
        request.id(),
        RequestEvent.beside(
            request, caller.name(), at, EventText.of(action, name), Optional.empty()));
  }

  private ServiceRequest requireRoom(ServiceRequest request) {
    if (store.of(request.id()).stream().filter(a -> a.removal().isEmpty()).count() >= MOST) {
      throw REASONS.invalid("files.full", request.number(), MOST);
    }
    return request;
  }

  @Override
  public List<Attachment> list(Caller caller, String unit, String number) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> store.of(find(unit, number).id()));
  }

  @Override
  public Attachment get(Caller caller, String unit, String number, long id) {
    caller.requireIn(unit, READERS);
    return transactions.read(() -> there(find(unit, number), id));
  }

  private Attachment there(ServiceRequest request, long id) {
    return store.of(request.id()).stream()
        .filter(a -> a.id() == id && a.removal().isEmpty())
        .findFirst()
        .orElseThrow(() -> EchelonException.notFound("attachment", id));
  }

  @Override
  public void copy(Caller caller, String unit, String number, long id, OutputStream to)
      throws IOException {
    get(caller, unit, number, id);
    Optional<byte[]> content = part(id, 0);
    for (int next = 1; content.isPresent(); next++) {
      to.write(content.get());
      content = part(id, next);
    }
  }

  private Optional<byte[]> part(long id, int number) {
    return transactions.read(() -> store.part(id, number));
  }

  private ServiceRequest find(String unit, String number) {
    return requests
        .find(unit, ServiceRequest.idOf(number))
        .orElseThrow(() -> EchelonException.notFound("request", number));
  }
}
