package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds each customer's tier from lines that come winning publication first: the first line with a
 * tier wins, those before it were skipped. Of several lines of one customer in one run, the one
 * with the latest correction comes first.
 */
final class TierFold {
  private static final String RESULTS =
      "select CUSTOMER_ID, RATED_TIER, SCORE from RUN_RESULT"
          + " where RUN = ? and CUSTOMER_ID between ? and ?";
  private static final String CORRECTIONS =
      "select CUSTOMER_ID, TIER_TO from CORRECTION"
          + " where RUN = ? and CUSTOMER_ID between ? and ? order by CUSTOMER_ID, ID";

  private final Map<Long, TierRow> tiers = new HashMap<>();
  private final Set<Long> skipped = new HashSet<>();

  /** What one publication says of one customer; tiers may be null. */
  record Line(
      long customerId,
      long run,
      LocalDate effectiveFrom,
      @Nullable String rated,
      double score,
      @Nullable String corrected) {}

  void add(Line line) {
    if (tiers.containsKey(line.customerId())) {
      return;
    }
    String tier = line.corrected() == null ? line.rated() : line.corrected();
    if (tier == null) {
      skipped.add(line.customerId());
      return;
    }
    tiers.put(
        line.customerId(),
        new TierRow(
            line.customerId(),
            line.run(),
            tier,
            line.score(),
            line.corrected() != null,
            line.effectiveFrom(),
            skipped.contains(line.customerId())));
  }

  /** Adds a publication's lines of a range of customers. */
  void add(Jdbc jdbc, Publication publication, long fromId, long toId) {
    long run = publication.run();
    Map<Long, String> corrected = new HashMap<>();
    jdbc.each(
        CORRECTIONS,
        row -> corrected.put(row.getLong(1), row.getString(2)),
        done -> {},
        run,
        fromId,
        toId);
    jdbc.each(
        RESULTS,
        row ->
            new Line(
                row.getLong(1),
                run,
                publication.effectiveFrom(),
                row.getString(2),
                row.getDouble(3),
                corrected.get(row.getLong(1))),
        this::add,
        run,
        fromId,
        toId);
  }

  Map<Long, TierRow> tiers() {
    return tiers;
  }
}
