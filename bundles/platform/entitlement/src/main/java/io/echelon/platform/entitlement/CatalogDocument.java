package io.echelon.platform.entitlement;

import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * @param jointConfirmation whose departments confirm a change together; empty: none need to
 */
public record CatalogDocument(
    String id,
    LocalizedText name,
    String source,
    List<ServiceItem> items,
    List<Entry> entries,
    Optional<LatePayments> latePayments,
    Optional<JointConfirmation> jointConfirmation) {

  public CatalogDocument {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(name, "name");
    items = List.copyOf(items);
    entries = List.copyOf(entries);
    latePayments = latePayments == null ? Optional.empty() : latePayments;
    jointConfirmation = jointConfirmation == null ? Optional.empty() : jointConfirmation;
    List<String> codes = items.stream().map(ServiceItem::code).toList();
    for (int i = 0; i < entries.size(); i++) {
      if (!codes.contains(entries.get(i).item())) {
        throw new IllegalArgumentException(
            "/entries/" + i + "/item: unknown service item " + entries.get(i).item());
      }
    }
  }

  /**
   * What a tier may claim, in the order of the entries: all that name the tier, those that name its
   * class and are not replaced by the tier's own, and those for everybody that neither replaces.
   *
   * @param tier code of the tier
   * @param parent code of its class; the tier's own where it has none
   */
  public List<Entry> claims(String tier, String parent) {
    List<Entry> own = entries.stream().filter(e -> e.tiers().contains(tier)).toList();
    List<Entry> named =
        entries.stream()
            .filter(e -> e.tiers().contains(tier) || e.tiers().contains(parent))
            .toList();
    return entries.stream()
        .filter(
            e ->
                e.tiers().contains(tier)
                    || e.tiers().contains(parent) && own.stream().noneMatch(o -> o.replaces(e))
                    || e.tiers().isEmpty() && named.stream().noneMatch(o -> o.replaces(e)))
        .toList();
  }

  /** What every customer may claim, whatever its tier. */
  public List<Entry> forEverybody() {
    return entries.stream().filter(e -> e.tiers().isEmpty()).toList();
  }

  /**
   * Of some claims those that date a request: for each metric one for customers and one internal,
   * where there are; in the order in which they come due. A target of the request's severity goes
   * before one that names none.
   */
  public static List<Entry> targets(List<Entry> claims, String item, Severity severity) {
    Comparator<Entry> order =
        Comparator.<Entry, Benefit.Metric>comparing(e -> target(e).metric())
            .thenComparing(Entry::internal);
    Map<List<Object>, Entry> targets = new LinkedHashMap<>();
    claims.stream()
        .filter(e -> e.item().equals(item) && e.benefit() instanceof Benefit.Target)
        .filter(e -> target(e).severity().orElse(severity) == severity)
        .sorted(order.thenComparing(e -> target(e).severity().isEmpty()))
        .forEach(e -> targets.putIfAbsent(List.of(target(e).metric(), e.internal()), e));
    return List.copyOf(targets.values());
  }

  private static Benefit.Target target(Entry entry) {
    return (Benefit.Target) entry.benefit();
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
   * @param tiers codes of the tiers, or of the classes that they belong to; none: every customer,
   *     one without a tier too
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

    /** Whether it takes the place of another, given to the tier's class or to everybody. */
    public boolean replaces(Entry ofClass) {
      return item.equals(ofClass.item)
          && benefit.replaces(ofClass.benefit)
          && !(benefit instanceof Benefit.Target && internal != ofClass.internal);
    }
  }
}
