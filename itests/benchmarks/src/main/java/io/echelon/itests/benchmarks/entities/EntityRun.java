package io.echelon.itests.benchmarks.entities;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.echelon.spi.scoring.IndicatorBatch;
import io.echelon.spi.scoring.ScoreBatch;
import io.echelon.spi.scoring.Scorer;
import io.echelon.spi.scoring.card.CompiledScorecard;
import io.echelon.spi.scoring.card.Indicator;
import io.echelon.spi.scoring.card.Scorecard;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.persistence.EntityManager;
import javax.persistence.EntityManagerFactory;
import javax.persistence.Persistence;
import javax.sql.DataSource;

/**
 * A run with forced distribution as it is written with EclipseLink at hand: entities are read in
 * pages by key, scored by the same scorer, sorted, and persisted in blocks with batch writing and a
 * fresh entity manager per block.
 */
public final class EntityRun implements AutoCloseable {
  private static final int BLOCK = 2_000;
  private static final ObjectMapper JSON = new ObjectMapper();

  private final EntityManagerFactory factory;
  private final Scorecard card;
  private final String unit;
  private final LocalDate day;

  public EntityRun(DataSource dataSource, Scorecard card, String unit, LocalDate day) {
    this.card = card;
    this.unit = unit;
    this.day = day;
    factory =
        Persistence.createEntityManagerFactory(
            "entities",
            Map.of(
                "javax.persistence.nonJtaDataSource",
                dataSource,
                "eclipselink.target-database",
                "org.eclipse.persistence.platform.database.DerbyPlatform"));
  }

  /**
   * Rates all customers of the unit.
   *
   * @param quotas places per tier, by the number of customers
   */
  public void rate(long run, Function<Integer, long[]> quotas) {
    List<Rated> all = new ArrayList<>(Math.toIntExact(in(this::total)));
    Scorer scorer = new CompiledScorecard(card);
    IndicatorBatch values = new IndicatorBatch(card, BLOCK);
    ScoreBatch scores = new ScoreBatch(card, BLOCK);
    long after = 0;
    List<MemberEntity> members;
    do {
      members = read(after, scorer, values, scores, all);
      after = members.isEmpty() ? after : members.get(members.size() - 1).customerId();
    } while (members.size() == BLOCK);
    List<Rated> ranked = new ArrayList<>(all);
    ranked.sort(
        Comparator.comparingDouble((Rated r) -> -r.score)
            .thenComparingDouble(r -> -r.sales)
            .thenComparing(r -> r.number));
    long[] places = quotas.apply(all.size());
    int next = 0;
    for (int tier = 0; tier < places.length; tier++) {
      for (int i = 0; i < places[tier]; i++) {
        ranked.get(next++).tier = card.tiers().get(tier).code();
      }
    }
    for (int from = 0; from < all.size(); from += BLOCK) {
      List<Rated> block = all.subList(from, Math.min(all.size(), from + BLOCK));
      in(
          manager -> {
            if (publications(manager) > 0) {
              throw new IllegalStateException("this run knows no tiers before");
            }
            return persist(manager, run, block);
          });
    }
  }

  /** A run tells how much there is to do. */
  private long total(EntityManager manager) {
    return manager
        .createQuery("select count(m) from MemberEntity m where m.unit = :unit", Long.class)
        .setParameter("unit", unit)
        .getSingleResult();
  }

  /** A customer's tier before comes from the publications that count, of which there is none. */
  private long publications(EntityManager manager) {
    return ((Number)
            manager
                .createNativeQuery("select count(*) from PUBLICATION where UNIT = ?")
                .setParameter(1, unit)
                .getSingleResult())
        .longValue();
  }

  private List<MemberEntity> read(
      long after, Scorer scorer, IndicatorBatch values, ScoreBatch scores, List<Rated> all) {
    return in(
        manager -> {
          List<MemberEntity> members = members(manager, after);
          values.clear();
          Map<Long, FactEntity> facts = facts(manager, members);
          for (MemberEntity member : members) {
            fill(values, facts.get(member.customerId()).facts());
          }
          scorer.score(values, scores);
          for (int row = 0; row < members.size(); row++) {
            all.add(new Rated(members.get(row), values, scores, row, card));
          }
          return members;
        });
  }

  private List<MemberEntity> members(EntityManager manager, long after) {
    return manager
        .createQuery(
            "select m from MemberEntity m where m.unit = :unit and m.customerId > :after"
                + " order by m.customerId",
            MemberEntity.class)
        .setParameter("unit", unit)
        .setParameter("after", after)
        .setMaxResults(BLOCK)
        .getResultList();
  }

  private Map<Long, FactEntity> facts(EntityManager manager, List<MemberEntity> members) {
    if (members.isEmpty()) {
      return new HashMap<>();
    }
    return manager
        .createQuery(
            "select f from FactEntity f where f.unit = :unit"
                + " and f.customerId between :from and :to and f.asOf <= :day"
                + " order by f.customerId, f.asOf, f.id",
            FactEntity.class)
        .setParameter("unit", unit)
        .setParameter("from", members.get(0).customerId())
        .setParameter("to", members.get(members.size() - 1).customerId())
        .setParameter("day", day)
        .getResultStream()
        .collect(Collectors.toMap(FactEntity::customerId, f -> f));
  }

  private void fill(IndicatorBatch values, String facts) {
    int row = values.addRow();
    try {
      JsonNode json = JSON.readTree(facts);
      for (int i = 0; i < card.indicators().size(); i++) {
        Indicator indicator = card.indicators().get(i);
        JsonNode value = json.path(indicator.code());
        switch (indicator.kind()) {
          case NUMBER, DATE -> values.numbers(i)[row] = value.doubleValue();
          case CATEGORY ->
              values.categories(i)[row] = indicator.categoryCodes().indexOf(value.textValue());
          case FLAG -> values.flags(i)[row] = value.booleanValue();
        }
      }
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Void persist(EntityManager manager, long run, List<Rated> block) {
    for (Rated rated : block) {
      manager.persist(
          new ResultEntity(run, rated.id, rated.number, rated.tier, rated.score, rated.detail));
    }
    return null;
  }

  private <T> T in(Function<EntityManager, T> work) {
    EntityManager manager = factory.createEntityManager();
    try {
      manager.getTransaction().begin();
      T result = work.apply(manager);
      manager.getTransaction().commit();
      return result;
    } finally {
      manager.close();
    }
  }

  @Override
  public void close() {
    factory.close();
  }

  /** A customer between scoring and persisting; its detail is as large as the platform's. */
  private static final class Rated {
    private final long id;
    private final String number;
    private final double score;
    private final double sales;
    private final byte[] detail;
    private String tier;

    private Rated(
        MemberEntity member, IndicatorBatch values, ScoreBatch scores, int row, Scorecard card) {
      id = member.customerId();
      number = member.number();
      score = scores.total()[row];
      sales = values.numbers(0)[row];
      ByteBuffer bytes = ByteBuffer.allocate(1 + Integer.BYTES + Double.BYTES * 16);
      for (int i = 0; i < card.indicators().size(); i++) {
        if (values.numbers(i) == null) {
          bytes.putShort((short) values.categories(i)[row]);
        } else {
          bytes.putDouble(values.numbers(i)[row]);
        }
      }
      for (int c = 0; c < card.characteristics().size(); c++) {
        bytes.putDouble(scores.points(c)[row]);
      }
      bytes.put((byte) 1).putInt(0);
      detail = new byte[bytes.position()];
      bytes.flip().get(detail);
    }
  }
}
