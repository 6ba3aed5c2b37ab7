package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.ClockPlan;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Obligations;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.Recomputed;
import io.echelon.platform.servicedesk.Recomputed.ClockChange;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.store.RequestStore;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** Works the clocks of one request out anew. Joins the caller's transaction. */
@Component(service = Recompute.class)
public final class Recompute {
  private final RequestStore store;
  private final Entitlements entitlements;
  private final Obligations obligations;
  private final RequestClocks clocks;
  private final Clock clock;

  @Activate
  public Recompute(
      @Reference RequestStore store,
      @Reference Entitlements entitlements,
      @Reference Obligations obligations,
      @Reference RequestClocks clocks,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.entitlements = entitlements;
    this.obligations = obligations;
    this.clocks = clocks;
    this.clock = clock;
  }

  /** A clock that comes due at another time, by a promise that may rest on a mended grant. */
  private record Renewal(Obligation old, Promise promise, Optional<Grant> grant, Instant due) {}

  /** What changes, if anything does. */
  Optional<Recomputed> preview(ServiceRequest request) {
    List<Renewal> renewals = renewals(request);
    return renewals.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Recomputed(request.number(), renewals.stream().map(Recompute::change).toList()));
  }

  private static ClockChange change(Renewal renewal) {
    Obligation old = renewal.old();
    return new ClockChange(
        old.metric(), old.promise().internal(), old.state(), old.due().due(), renewal.due());
  }

  /** Replaces the clocks that change; whether any did. */
  boolean apply(ServiceRequest request, String by, String reason) {
    List<Renewal> renewals = renewals(request);
    if (renewals.isEmpty()) {
      return false;
    }
    List<Grant> grants = new ArrayList<>(request.grants());
    for (Renewal renewal : renewals) {
      obligations.replace(renewal.old(), renewal.promise(), renewal.old().startedAt());
      renewal
          .grant()
          .ifPresent(grant -> grants.replaceAll(g -> isFor(renewal.old(), g) ? grant : g));
    }
    ServiceRequest renewed = store.update(clocks.timed(request.promised(grants)));
    Instant now = clock.instant();
    ZoneId zone = clocks.calendar(request.unit(), now).zone();
    LocalizedText what =
        EventText.of(
            "recompute",
            EventText.due(request.nextDue(), zone),
            EventText.due(renewed.nextDue(), zone));
    store.append(request.id(), RequestEvent.beside(request, by, now, what, Optional.of(reason)));
    return true;
  }

  private List<Renewal> renewals(ServiceRequest request) {
    List<Renewal> renewals = new ArrayList<>();
    for (Obligation old : obligations.of(request.unit(), request.reference())) {
      if (old.state().isOpen()) {
        renewal(request, old).ifPresent(renewals::add);
      }
    }
    return renewals;
  }

  /** Whatever is overdue either way stays as it is: it was told as such. */
  private Optional<Renewal> renewal(ServiceRequest request, Obligation old) {
    Optional<Grant> grant = grant(request, old);
    Promise promise =
        grant
            .map(g -> RequestClocks.promise(request, g, old.promise().target().calendar()))
            .orElse(old.promise());
    ClockPlan plan = obligations.plan(promise, old.startedAt());
    Instant due = plan.due().due();
    boolean overdueEitherWay =
        old.state() == Obligation.State.BREACHED && due.isBefore(clock.instant());
    return due.equals(old.due().due()) && promise.target().equals(old.promise().target())
            || overdueEitherWay
        ? Optional.empty()
        : Optional.of(new Renewal(old, promise, grant, due));
  }

  /** The grant for the same clock, by what is known now of the instant that counts for it. */
  private Optional<Grant> grant(ServiceRequest request, Obligation old) {
    if (old.promise().team().isPresent()) {
      return Optional.empty();
    }
    return request.grants().stream()
        .filter(g -> isFor(old, g))
        .findFirst()
        .flatMap(
            g ->
                entitlements
                    .grants(
                        request.unit(),
                        request.item(),
                        request.severity(),
                        request.customerId(),
                        g.asOf().orElse(request.acceptedAt()))
                    .stream()
                    .filter(mended -> isFor(old, mended))
                    .findFirst());
  }

  private static boolean isFor(Obligation clock, Grant grant) {
    return grant.metric().equals(clock.metric()) && grant.internal() == clock.promise().internal();
  }
}
