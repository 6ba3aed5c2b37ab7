package io.echelon.surface.console.internal.page.catalog;

import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.CatalogDocument.Entry;
import io.echelon.platform.entitlement.CatalogDocument.ServiceItem;
import io.echelon.spi.scoring.card.Tier;
import java.util.List;
import java.util.stream.Stream;

/**
 * What may be claimed of a service.
 *
 * @param claims by each tier, in their order, then by whoever has none
 */
public record ClaimRow(ServiceItem item, List<List<Entry>> claims) {

  static List<ClaimRow> of(CatalogDocument catalog, List<Tier> tiers) {
    List<List<Entry>> columns =
        Stream.concat(
                tiers.stream().map(tier -> catalog.claims(tier.code(), tier.parent())),
                Stream.of(catalog.forEverybody()))
            .toList();
    return catalog.items().stream()
        .map(
            item ->
                new ClaimRow(
                    item,
                    columns.stream()
                        .map(all -> all.stream().filter(e -> e.item().equals(item.code())).toList())
                        .toList()))
        .filter(row -> row.claims().stream().anyMatch(claims -> !claims.isEmpty()))
        .toList();
  }
}
