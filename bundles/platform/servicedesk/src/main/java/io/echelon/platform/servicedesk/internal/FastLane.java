package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.Catalogs;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * The green channel of bulk requests (E1, 3): those of priority 1 go before every tier, those of 2
 * beside the best, and so on; nobody falls behind its own tier.
 */
@Component(service = FastLane.class)
public final class FastLane {
  private final Catalogs catalogs;
  private final Tiers tiers;
  private final Clock clock;

  @Activate
  public FastLane(
      @Reference Catalogs catalogs,
      @Reference Tiers tiers,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.catalogs = catalogs;
    this.tiers = tiers;
    this.clock = clock;
  }

  /** The place of a draft, by its customer's tier on a day. */
  QueueKey place(RequestIntake draft, LocalDate day, QueueKey ordinary) {
    if (!draft.channel().equals(ServiceRequest.BATCH) || draft.customerId().isEmpty()) {
      return ordinary;
    }
    Optional<TierAnswer> tier =
        tiers.of(draft.unit(), draft.customerId().getAsLong(), day, clock.instant());
    return place(draft.unit(), draft.channel(), day, tier, ordinary);
  }

  /**
   * The place of a request that came through a channel.
   *
   * @param ordinary its place by tier and mark; a mark that holds it up holds it here too
   */
  QueueKey place(
      String unit, String channel, LocalDate day, Optional<TierAnswer> tier, QueueKey ordinary) {
    if (!channel.equals(ServiceRequest.BATCH) || ordinary.rank() == QueueKey.LAST) {
      return ordinary;
    }
    OptionalInt priority =
        tier
            .flatMap(
                t ->
                    catalogs
                        .current(unit, day)
                        .map(catalog -> catalog.document().claims(t.tier(), t.parent())))
            .stream()
            .flatMap(entries -> entries.stream())
            .filter(entry -> entry.item().equals(ServiceRequest.BULK))
            .filter(entry -> entry.benefit() instanceof Benefit.Queue)
            .mapToInt(entry -> ((Benefit.Queue) entry.benefit()).priority())
            .min();
    return priority.isEmpty()
        ? ordinary
        : new QueueKey(
            Math.min(ordinary.rank(), QueueKey.FIRST + priority.getAsInt() - 1), ordinary.score());
  }
}
