package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.PublicationStore.Published;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Folds the lines of a range of customers, which come winning publication first. */
final class TierFold {
  private static final String RESULTS =
      "select CUSTOMER_ID, TIER_BEFORE, RATED_TIER, SCORE from RUN_RESULT"
          + " where RUN = ? and CUSTOMER_ID between ? and ?";
  private static final String CORRECTIONS =
      "select CUSTOMER_ID, TIER_TO from CORRECTION"
          + " where RUN = ? and CUSTOMER_ID between ? and ? order by CUSTOMER_ID, ID";

  private final Map<Long, Published> tiers = new HashMap<>();

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
                publication,
                row.getLong(1),
                Optional.ofNullable(row.getString(2)),
                Optional.ofNullable(row.getString(3)),
                Optional.ofNullable(corrected.get(row.getLong(1))),
                row.getDouble(4)),
        this::add,
        run,
        fromId,
        toId);
  }

  private void add(Line line) {
    tiers.merge(line.customerId(), Published.NONE.then(line), (known, one) -> known.then(line));
  }

  Published of(long customerId) {
    return tiers.getOrDefault(customerId, Published.NONE);
  }

  Map<Long, Published> tiers() {
    return tiers;
  }
}
