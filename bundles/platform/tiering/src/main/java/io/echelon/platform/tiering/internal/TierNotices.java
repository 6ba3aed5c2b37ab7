package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.DomainEvent;
import io.echelon.platform.base.DomainEventHandler;
import io.echelon.platform.base.store.EventStore.StoredEvent;
import io.echelon.platform.base.text.Messages;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.customer.store.CustomerStore.Member;
import io.echelon.platform.notification.Outbox;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/**
 * Writes a notice for every customer whose tier an event raises or lowers, on the day on which the
 * event counts, and before it where the unit's rules want notice of a worse tier. A first tier, and
 * one that is taken back without another to fall back to, is no news. Its cursor is the id of the
 * last customer that was looked at.
 */
@Component
public final class TierNotices implements DomainEventHandler {
  private static final int BLOCK = 2_000;
  private static final String CUSTOMER = "customer/";
  private static final String AHEAD = "downgrades-ahead";
  private static final Messages MESSAGES = new Messages(TierNotices.class);

  private final TierReader tiers;
  private final CustomerStore customers;
  private final Scorecards scorecards;
  private final Outbox outbox;
  private final Units units;
  private final Clock clock;

  @Activate
  public TierNotices(
      @Reference TierReader tiers,
      @Reference CustomerStore customers,
      @Reference Scorecards scorecards,
      @Reference Outbox outbox,
      @Reference Units units,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.tiers = tiers;
    this.customers = customers;
    this.scorecards = scorecards;
    this.outbox = outbox;
    this.units = units;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "tier-notices";
  }

  @Override
  public Set<String> types() {
    return Set.of("tiers-published", "tiers-revoked", "tier-standing", AHEAD);
  }

  @Override
  public Optional<String> handle(StoredEvent event, String cursor) {
    String subject = event.event().subject();
    if (subject.startsWith(CUSTOMER)) {
      long customer = Long.parseLong(subject.substring(CUSTOMER.length()));
      write(event, customer, customer);
      return Optional.empty();
    }
    List<Member> members =
        customers.members(
            event.event().unit(), cursor.isEmpty() ? 0 : Long.parseLong(cursor), BLOCK);
    if (members.isEmpty()) {
      return Optional.empty();
    }
    long last = members.get(members.size() - 1).id();
    write(event, members.get(0).id(), last);
    return members.size() < BLOCK ? Optional.empty() : Optional.of(Long.toString(last));
  }

  /** Of the customers with ids from one to another, both inclusive. */
  private void write(StoredEvent event, long from, long to) {
    Change change = change(event);
    String unit = event.event().unit();
    Map<Long, TierOn> before = tiers.tiers(unit, from, to, change.dayBefore, change.known);
    Map<Long, TierOn> after = tiers.tiers(unit, from, to, change.day, clock.instant());
    boolean ahead = event.event().type().equals(AHEAD);
    Scorecard card = scorecards.current(unit, change.day).card();
    List<OutboxMessage> notices = new ArrayList<>();
    after.forEach(
        (customer, tier) -> {
          TierOn old = before.get(customer);
          if (old != null
              && !old.tier().equals(tier.tier())
              && (!ahead || lower(card, old, tier))) {
            notices.add(notice(event, change.day, card, customer, old, tier));
          }
        });
    outbox.append(notices);
  }

  /**
   * What an event changes: of one that counts at once, what was known just before it; of one that
   * lay ahead, the day before.
   */
  private Change change(StoredEvent stored) {
    DomainEvent event = stored.event();
    Instant now = clock.instant();
    if (event.type().equals(AHEAD)) {
      LocalDate day = LocalDate.parse(event.data().get("effectiveFrom"));
      return new Change(day, day.minusDays(1), now);
    }
    if (event.effectiveAt().isAfter(stored.recordedAt())) {
      LocalDate day = units.dayOf(event.effectiveAt());
      return new Change(day, day.minusDays(1), now);
    }
    LocalDate today = units.dayOf(now);
    return new Change(today, today, stored.recordedAt().minusNanos(1_000));
  }

  private record Change(LocalDate day, LocalDate dayBefore, Instant known) {}

  private OutboxMessage notice(
      StoredEvent event,
      LocalDate day,
      Scorecard card,
      long customer,
      TierOn before,
      TierOn after) {
    String kind =
        event.event().type().equals(AHEAD)
            ? "DOWNGRADE_AHEAD"
            : lower(card, before, after) ? "TIER_LOWERED" : "TIER_RAISED";
    return OutboxMessage.toCustomer(
            event.event().unit(),
            kind,
            customer,
            MESSAGES.text(kind + ".title"),
            MESSAGES.text(
                kind, day.toString(), name(card, before.tier()), name(card, after.tier())),
            clock.instant())
        .once("event/" + event.id());
  }

  private static boolean lower(Scorecard card, TierOn before, TierOn after) {
    return card.tierIndex(after.tier()) > card.tierIndex(before.tier());
  }

  private static LocalizedText name(Scorecard card, String tier) {
    int index = card.tierIndex(tier);
    if (index < 0) {
      return new LocalizedText(tier, tier);
    }
    LocalizedText name = card.tiers().get(index).name();
    return new LocalizedText(tier + " " + name.en(), tier + " " + name.zh());
  }
}
