package io.echelon.platform.satisfaction.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.satisfaction.Survey;
import io.echelon.platform.satisfaction.store.SurveyStore;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/**
 * Asks the customer of each request that was closed, once. A bulk request's customer is asked about
 * the parent alone; who closed without agreement is not asked.
 */
@Component(configurationPid = "io.echelon.platform.satisfaction")
@Designate(ocd = SurveySender.Config.class)
public final class SurveySender implements DomainEventHandler {
  private static final Messages MESSAGES = new Messages(SurveySender.class);
  private static final Duration LIFE = Duration.ofDays(30);

  /** Where customers reach the platform. */
  @ObjectClassDefinition(name = "Echelon satisfaction")
  public @interface Config {
    @AttributeDefinition(
        name = "Public address",
        description = "For example https://service.example.com; empty: nobody is asked")
    String publicUrl() default "";
  }

  private final SurveyStore store;
  private final RequestStore requests;
  private final Outbox outbox;
  private final AuditTrail audit;
  private final Clock clock;
  private final String address;

  @Activate
  public SurveySender(
      Config config,
      @Reference SurveyStore store,
      @Reference RequestStore requests,
      @Reference Outbox outbox,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.requests = requests;
    this.outbox = outbox;
    this.audit = audit;
    this.clock = clock;
    address = config.publicUrl().strip().replaceAll("/+$", "");
  }

  @Override
  public String name() {
    return "surveys";
  }

  @Override
  public Set<String> types() {
    return Set.of("request-stepped");
  }

  @Override
  public Optional<String> handle(StoredEvent stored, String cursor) {
    DomainEvent event = stored.event();
    if (!address.isEmpty() && RequestStep.CLOSE.name().equals(event.data().get("step"))) {
      requests
          .find(event.unit(), ServiceRequest.idOfReference(event.subject()))
          .filter(SurveySender::isAsked)
          .filter(request -> !store.isAsked(request.id()))
          .ifPresent(this::ask);
    }
    return Optional.empty();
  }

  private static boolean isAsked(ServiceRequest request) {
    return request.customerId().isPresent()
        && (!request.channel().equals(ServiceRequest.BATCH)
            || request.item().equals(ServiceRequest.BULK));
  }

  private void ask(ServiceRequest request) {
    Instant now = clock.instant();
    long customer = request.customerId().getAsLong();
    String token = Token.next();
    store.insert(
        new Survey(
            0,
            request.unit(),
            request.id(),
            customer,
            request.grant().tier(),
            request.assignee(),
            request.channel(),
            Token.hash(token),
            now,
            now.plus(LIFE)));
    outbox.append(
        List.of(
            OutboxMessage.toCustomer(
                    request.unit(),
                    "SATISFACTION",
                    customer,
                    MESSAGES.text("title", request.number()),
                    MESSAGES.text(
                        "text",
                        request.number(),
                        request.subject(),
                        address + "/survey/" + token,
                        LIFE.toDays()),
                    now)
                .once(request.reference())));
    audit.record(
        Caller.system(), AuditDraft.in(request.unit(), "survey.send", request.reference()));
  }
}
