package io.echelon.persistence.tiering;

import io.echelon.persistence.internal.Database;
import io.echelon.persistence.internal.Jdbc;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.store.PublicationStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/**
 * Publications and what they say of customers. A range takes two statements per publication, a
 * single customer three as long as the winning publication rates it.
 */
@Component
public final class SqlPublicationStore implements PublicationStore {
  private static final String PUBLICATIONS =
      "select "
          + PublicationRows.PUBLICATION
          + " from PUBLICATION p left join REVOCATION v on v.RUN = p.RUN where ";
  private static final String COUNTS =
      "p.UNIT = ? and p.EFFECTIVE_FROM <= ? and p.RECORDED_AT <= ?"
          + " and (v.REVOKED_AT is null or v.REVOKED_AT > ?)";
  private static final String WINNING_FIRST =
      " order by p.EFFECTIVE_FROM desc, p.RECORDED_AT desc, p.RUN desc";
  private static final String LINES =
      "select "
          + PublicationRows.LINE
          + " from PUBLICATION p join RUN_RESULT r on r.RUN = p.RUN and r.CUSTOMER_ID = ?"
          + " left join REVOCATION v on v.RUN = p.RUN"
          + " left join CORRECTION c on c.RUN = r.RUN and c.CUSTOMER_ID = r.CUSTOMER_ID"
          + " where p.UNIT = ?";
  private static final String RATED =
      "select r.CUSTOMER_ID from PUBLICATION p join RUN_RESULT r on r.RUN = p.RUN"
          + " left join REVOCATION v on v.RUN = p.RUN where "
          + COUNTS
          + " and (r.RATED_TIER is not null or exists (select 1 from CORRECTION c"
          + " where c.RUN = r.RUN and c.CUSTOMER_ID = r.CUSTOMER_ID)) and ";

  private final Database database;

  @Activate
  public SqlPublicationStore(@Reference Database database) {
    this.database = database;
  }

  @Override
  public void publish(Publication publication) {
    database
        .jdbc()
        .update(
            "insert into PUBLICATION (RUN, UNIT, EFFECTIVE_FROM, RECORDED_AT, PUBLISHED_BY,"
                + " RULES_VERSION, ONE_STEP, LOWER_FROM) values (?, ?, ?, ?, ?, ?, ?, ?)",
            publication.run(),
            publication.unit(),
            publication.effectiveFrom(),
            publication.recordedAt(),
            publication.by(),
            publication.lowering().rulesVersion(),
            publication.lowering().oneStep(),
            publication.lowering().from());
  }

  @Override
  public void revoke(long run, Instant at, String by, String reason) {
    database
        .jdbc()
        .update(
            "insert into REVOCATION (RUN, REVOKED_AT, REVOKED_BY, REASON) values (?, ?, ?, ?)",
            run,
            at,
            by,
            reason);
  }

  @Override
  public Optional<Publication> find(long run) {
    return database.jdbc().first(PUBLICATIONS + "p.RUN = ?", PublicationRows::publication, run);
  }

  @Override
  public List<Publication> counting(String unit, LocalDate on, Instant knownAt) {
    return database
        .jdbc()
        .list(
            PUBLICATIONS + COUNTS + WINNING_FIRST,
            PublicationRows::publication,
            unit,
            on,
            knownAt,
            knownAt);
  }

  /** Reads results of no publication beyond the first that rates the customer. */
  @Override
  public Published tier(String unit, long customerId, LocalDate on, Instant knownAt) {
    TierFold fold = new TierFold();
    Jdbc jdbc = database.jdbc();
    for (Publication publication : counting(unit, on, knownAt)) {
      fold.add(jdbc, publication, customerId, customerId);
      if (fold.of(customerId).rated().isPresent()) {
        break;
      }
    }
    return fold.of(customerId);
  }

  @Override
  public Map<Long, Published> tiers(
      String unit, long fromId, long toId, LocalDate on, Instant knownAt) {
    TierFold fold = new TierFold();
    Jdbc jdbc = database.jdbc();
    for (Publication publication : counting(unit, on, knownAt)) {
      fold.add(jdbc, publication, fromId, toId);
    }
    return fold.tiers();
  }

  @Override
  public Set<Long> rated(String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt) {
    Set<Long> rated = new HashSet<>();
    database
        .jdbc()
        .eachByKey(
            RATED,
            "r.CUSTOMER_ID",
            customerIds,
            row -> row.getLong(1),
            rated::add,
            unit,
            on,
            knownAt,
            knownAt);
    return rated;
  }

  @Override
  public List<Line> lines(String unit, long customerId) {
    Map<Long, Line> byRun = new LinkedHashMap<>();
    database
        .jdbc()
        .each(
            LINES + WINNING_FIRST + ", c.ID desc",
            PublicationRows::line,
            line -> byRun.putIfAbsent(line.publication().run(), line),
            customerId,
            unit);
    return List.copyOf(byRun.values());
  }
}
