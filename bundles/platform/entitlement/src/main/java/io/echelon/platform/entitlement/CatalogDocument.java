package io.echelon.platform.entitlement;

import io.echelon.spi.LocalizedText;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A service catalog as data: what each tier may claim of each service item.
 *
 * @param id key of the catalog
 * @param name the name shown to people
 * @param source the regulation
 * @param items the services, in the order in which people read them
 * @param entries what tiers may claim
 * @param latePayments what late payments do to the payment terms; empty: nothing
 */
public record CatalogDocument(
    String id,
    LocalizedText name,
    String source,
    List<ServiceItem> items,
    List<Entry> entries,
    Optional<LatePayments> latePayments) {

  public CatalogDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    items = List.copyOf(items);
    entries = List.copyOf(entries);
    latePayments = latePayments == null ? Optional.empty() : latePayments;
    List<String> codes = items.stream().map(ServiceItem::code).toList();
    for (int i = 0; i < entries.size(); i++) {
      if (!codes.contains(entries.get(i).item())) {
        throw new IllegalArgumentException(
            "/entries/" + i + "/item: unknown service item " + entries.get(i).item());
      }
    }
  }

  /**
   * What a tier may claim, in the order of the entries: all that name the tier, and those that name
   * its class and are not replaced by the tier's own.
   *
   * @param tier code of the tier
   * @param parent code of its class; the tier's own where it has none
   */
  public List<Entry> claims(String tier, String parent) {
    List<Entry> own = entries.stream().filter(e -> e.tiers().contains(tier)).toList();
    return entries.stream()
        .filter(
            e ->
                e.tiers().contains(tier)
                    || e.tiers().contains(parent) && own.stream().noneMatch(o -> o.replaces(e)))
        .toList();
  }

  /**
   * The entry that dates a request for a service item: of the tier's targets, that whose metric
   * comes first.
   *
   * @param parent code of the tier's class; the tier's own where it has none
   */
  public Optional<Entry> target(String item, String tier, String parent) {
    return claims(tier, parent).stream()
        .filter(e -> e.item().equals(item) && e.benefit() instanceof Benefit.Target)
        .min(Comparator.comparing(e -> ((Benefit.Target) e.benefit()).metric()));
  }

  /**
   * A service.
   *
   * @param code stable key
   * @param name as people read it
   * @param requestable whether customers can ask for it
   */
  public record ServiceItem(String code, LocalizedText name, boolean requestable) {
    public ServiceItem {
      Objects.requireNonNull(code, "code");
      Objects.requireNonNull(name, "name");
    }
  }

  /**
   * What some tiers may claim of a service item.
   *
   * @param item code of the service item
   * @param tiers codes of the tiers, or of the classes that they belong to
   * @param benefit what it is
   * @param clause where the regulation says so
   * @param internal true: a standard for staff, never told to a customer
   * @param text as people read it
   */
  public record Entry(
      String item,
      List<String> tiers,
      Benefit benefit,
      String clause,
      boolean internal,
      LocalizedText text) {
    public Entry {
      Objects.requireNonNull(item, "item");
      Objects.requireNonNull(benefit, "benefit");
      Objects.requireNonNull(clause, "clause");
      Objects.requireNonNull(text, "text");
      tiers = List.copyOf(tiers);
    }

    private boolean replaces(Entry ofClass) {
      return item.equals(ofClass.item) && benefit.replaces(ofClass.benefit);
    }
  }
}
