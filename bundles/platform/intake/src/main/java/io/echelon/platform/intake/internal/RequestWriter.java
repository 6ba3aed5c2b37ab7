package io.echelon.platform.intake.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.CustomerMarks;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.MarkEffect;
import io.echelon.platform.unit.Units;
import io.echelon.spi.channel.Receipt;
import io.echelon.spi.channel.RequestDraft;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Finds out who asks for what, has it accepted, and writes the receipt. */
@Component(service = RequestWriter.class)
public final class RequestWriter {
  private static final Reasons REASONS = new Reasons(RequestWriter.class);
  private static final Messages MESSAGES = new Messages(RequestWriter.class);

  private final Customers customers;
  private final CustomerMarks marks;
  private final Catalogs catalogs;
  private final Units units;
  private final Requests requests;

  @Activate
  public RequestWriter(
      @Reference Customers customers,
      @Reference CustomerMarks marks,
      @Reference Catalogs catalogs,
      @Reference Units units,
      @Reference Requests requests) {
    this.customers = customers;
    this.marks = marks;
    this.catalogs = catalogs;
    this.units = units;
    this.requests = requests;
  }

  /** Called inside the intake's transaction. */
  Receipt write(Caller caller, String channel, RequestDraft draft) {
    checkItem(draft);
    List<Customer> found =
        customers.identify(draft.unit(), draft.customerNumber(), draft.phone(), draft.email());
    refuseHeld(caller, draft.unit(), found);
    ServiceRequest request =
        requests.accept(
            caller,
            new RequestIntake(
                draft.unit(),
                channel,
                draft.serviceItem(),
                draft.subject(),
                draft.description(),
                draft.severity(),
                found.size() == 1 ? OptionalLong.of(found.get(0).id()) : OptionalLong.empty(),
                found.size() > 1 ? found.stream().map(Customer::number).toList() : List.of(),
                found.size() == 1 ? Optional.empty() : contact(draft)));
    List<Receipt.Promise> promises =
        requests.explain(Caller.system(), draft.unit(), request.number()).clocks().stream()
            .filter(DueExplanation.ExplainedClock::own)
            .map(RequestWriter::promise)
            .toList();
    return new Receipt(
        request.number(),
        request.acceptedAt(),
        MESSAGES.text("acknowledgement", request.number(), draft.subject()),
        promises,
        false);
  }

  private static Receipt.Promise promise(DueExplanation.ExplainedClock explained) {
    return new Receipt.Promise(
        explained.metric(), explained.dueAt(), explained.internal(), explained.summary());
  }

  /** Whose mark holds requests up writes to an agent, who may ask in the customer's name. */
  private void refuseHeld(Caller caller, String unit, List<Customer> found) {
    if (caller.isStaff()) {
      return;
    }
    List<Long> ids = found.stream().map(Customer::id).toList();
    if (marks.effects(unit, ids, units.today()).containsValue(MarkEffect.HELD)) {
      throw REASONS.of(ErrorCode.QUARANTINED, "quarantined");
    }
  }

  /** A service item that the unit's catalog does not know is a mistake of the sender's. */
  private void checkItem(RequestDraft draft) {
    if (draft.serviceItem().equals(ServiceRequest.COMPLAINT)) {
      return;
    }
    catalogs
        .current(draft.unit(), units.today())
        .ifPresent(
            catalog -> {
              List<String> known =
                  catalog.document().items().stream()
                      .filter(CatalogDocument.ServiceItem::requestable)
                      .map(CatalogDocument.ServiceItem::code)
                      .toList();
              if (!known.contains(draft.serviceItem())) {
                throw REASONS.invalid("item.none-of", draft.serviceItem(), known);
              }
            });
  }

  private static Optional<String> contact(RequestDraft draft) {
    String given =
        Stream.of(draft.customerNumber(), draft.phone(), draft.email())
            .flatMap(Optional::stream)
            .collect(Collectors.joining(" / "));
    return given.isEmpty() ? Optional.empty() : Optional.of(given);
  }
}
