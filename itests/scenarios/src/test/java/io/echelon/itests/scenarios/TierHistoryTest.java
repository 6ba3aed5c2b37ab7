package io.echelon.itests.scenarios;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.Publication;
import io.echelon.platform.tiering.Publication.Lowering;
import io.echelon.platform.tiering.ReviewProgress;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.tiering.RunState;
import io.echelon.platform.tiering.ScorecardDocument;
import io.echelon.platform.tiering.Standing;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLadder;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import io.echelon.platform.unit.store.DocumentStore;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.Test;

/**
 * Random histories of publications, revocations, corrections, standings and rules: every read says
 * what a naive replay of plain lists says.
 */
public class TierHistoryTest extends Scenario {
  private static final LocalDate START = LocalDate.of(2026, 3, 1);
  private static final List<String> TIERS = List.of("A1", "A2", "B1", "B2", "C");
  private static final int CUSTOMERS = 9;
  private static final int DAYS = 20;
  private static final int ROUNDS = 12;

  private final Caller auditor = new Caller("otto", Set.of(Role.AUDITOR), Set.of(Caller.ALL_UNITS));
  private final Random random = new Random(20_260_822);
  private final NaiveHistory naive = new NaiveHistory(TIERS);
  private final List<Long> ids = new ArrayList<>();
  private String unit;

  @Test
  public void everyReadIsWhatANaiveReplaySays() {
    for (int round = 0; round < ROUNDS; round++) {
      unit = "history-" + round;
      naive.clear();
      ids.clear();
      platform.stores.transactions().run(this::setUp);
      for (int i = random.nextInt(7); i >= 0; i--) {
        platform.stores.transactions().run(this::publish);
      }
      for (int i = random.nextInt(24); i > 0; i--) {
        platform.stores.transactions().run(this::give);
      }
      compare();
    }
  }

  private void setUp() {
    platform
        .stores
        .scorecards()
        .insert(
            new DocumentStore.Row(
                unit,
                1,
                ScorecardDocument.write(platform.scorecards.current(UNIT, AS_OF).card()),
                "ada",
                at(0),
                Optional.of(new Approval("amy", at(0), START))));
    List<Customer> customers = new ArrayList<>();
    for (int i = 0; i < CUSTOMERS; i++) {
      customers.add(
          new Customer(0, unit, "C" + i, "Customer " + i, Optional.empty(), List.of(), List.of()));
    }
    platform.stores.customers().insert(customers).forEach(c -> ids.add(c.id()));
  }

  /** Noon of a day; what happens on one day happens in the order of the numbers. */
  private static Instant at(int day) {
    return START.plusDays(day).atTime(12, 0).toInstant(ZoneOffset.UTC);
  }

  private int day() {
    return random.nextInt(DAYS);
  }

  private String anyTier() {
    return TIERS.get(random.nextInt(TIERS.size()));
  }

  private void publish() {
    int recorded = naive.pubs.isEmpty() ? 0 : naive.pubs.get(naive.pubs.size() - 1).recorded() + 1;
    int revoked = random.nextInt(3) == 0 ? recorded + random.nextInt(5) : NaiveHistory.NEVER;
    boolean softens = random.nextBoolean();
    NaiveHistory.Pub pub =
        new NaiveHistory.Pub(
            day(),
            recorded,
            revoked,
            softens && random.nextBoolean(),
            softens ? random.nextInt(6) : 0,
            softens ? random.nextInt(8) : 0,
            new HashMap<>());
    naive.pubs.add(pub);
    long run =
        platform
            .stores
            .runs()
            .insert(
                new Run(
                    0,
                    unit,
                    "run " + naive.pubs.size(),
                    START,
                    "telecom",
                    1,
                    1,
                    RunState.PUBLISHED,
                    ReviewProgress.first(ReviewSteps.DEFAULT),
                    "ada",
                    at(0),
                    0,
                    0))
            .id();
    List<RunResult> results = new ArrayList<>();
    for (long id : ids) {
      if (random.nextInt(5) > 0) {
        NaiveHistory.Said said =
            new NaiveHistory.Said(
                random.nextBoolean() ? anyTier() : null,
                random.nextInt(4) > 0 ? anyTier() : null,
                random.nextInt(5) == 0 ? anyTier() : null);
        pub.said().put(id, said);
        results.add(
            new RunResult(
                id,
                "C" + id,
                Optional.ofNullable(said.before()),
                Optional.ofNullable(said.rated()),
                said.rated() == null ? Optional.of("income is missing") : Optional.empty(),
                0,
                new byte[0]));
      }
    }
    platform.stores.runs().append(run, results);
    pub.said()
        .forEach(
            (id, said) -> {
              if (said.corrected() != null) {
                platform
                    .stores
                    .runs()
                    .append(run, new Correction(id, "", "A1", "rex", at(0), "first"));
                platform
                    .stores
                    .runs()
                    .append(run, new Correction(id, "A1", said.corrected(), "rex", at(0), "then"));
              }
            });
    LocalDate from = START.plusDays(pub.from());
    RulesVersion rules =
        new RulesVersion(
            unit,
            1,
            new UnitRules(
                new Downgrade(pub.oneStep(), pub.grace(), pub.notice()),
                TierChange.KEEP,
                List.of(),
                EscalationLadder.DEFAULT,
                DeskRules.DEFAULT),
            "ada",
            at(0),
            Optional.empty());
    platform
        .stores
        .publications()
        .publish(
            new Publication(
                run,
                unit,
                from,
                at(recorded),
                "amy",
                Optional.empty(),
                Lowering.by(rules, from, START.plusDays(recorded))));
    if (revoked < NaiveHistory.NEVER) {
      platform.stores.publications().revoke(run, at(revoked), "amy", "wrong");
    }
  }

  private void give() {
    Standing.Kind kind = Standing.Kind.values()[random.nextInt(3)];
    int from = day();
    int approved = random.nextInt(5) == 0 ? NaiveHistory.NEVER : day();
    NaiveHistory.Gift gift =
        new NaiveHistory.Gift(
            kind,
            ids.get(random.nextInt(CUSTOMERS)),
            anyTier(),
            from,
            kind == Standing.Kind.OVERRIDE ? from + random.nextInt(6) : NaiveHistory.NEVER,
            approved,
            approved < NaiveHistory.NEVER && random.nextInt(4) == 0
                ? approved + random.nextInt(6)
                : NaiveHistory.NEVER);
    naive.gifts.add(gift);
    boolean decided = approved < NaiveHistory.NEVER || random.nextBoolean();
    Standing pending =
        new Standing(
            0,
            unit,
            gift.customer(),
            "C",
            kind,
            gift.tier(),
            START.plusDays(from),
            Optional.of(START.plusDays(gift.until()))
                .filter(d -> gift.until() < NaiveHistory.NEVER),
            Optional.empty(),
            1,
            "why",
            "rex",
            at(0),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    Standing stored = platform.stores.standings().insert(pending);
    if (decided) {
      Standing after =
          stored.decided(
              new Standing.Decision(
                  approved < NaiveHistory.NEVER,
                  "amy",
                  at(Math.min(approved, DAYS)),
                  Optional.empty()));
      platform.stores.standings().update(after, Standing.State.PENDING);
      if (gift.ended() < NaiveHistory.NEVER) {
        platform
            .stores
            .standings()
            .update(
                after.ended(
                    new Standing.End(START.plusDays(gift.ended()), "amy", at(gift.ended()), "x")),
                Standing.State.APPROVED);
      }
    }
  }

  private void compare() {
    for (int known = -1; known < DAYS + 8; known += 3) {
      Map<Long, Timeline> timelines = new HashMap<>();
      for (int i = 0; i < CUSTOMERS; i++) {
        timelines.put(ids.get(i), platform.tiers.timeline(auditor, unit, "C" + i, at(known)));
      }
      for (int on = -1; on < 2 * DAYS; on++) {
        LocalDate day = START.plusDays(on);
        Map<Long, Optional<TierAnswer>> listed = new HashMap<>();
        platform
            .tiers
            .list(auditor, unit, day, at(known), Optional.empty(), CUSTOMERS)
            .items()
            .forEach(c -> listed.put(c.customer().id(), c.tier()));
        for (long id : ids) {
          String place = unit + " customer " + id + " on " + on + " known at " + known;
          Optional<NaiveHistory.Tier> expected = Optional.ofNullable(naive.replay(id, on, known));
          Optional<TierAnswer> one = platform.tiers.of(unit, id, day, at(known));
          assertEquals(place, expected, one.map(TierHistoryTest::tier));
          assertEquals(place, one, listed.get(id));
          assertEquals(
              place,
              one,
              timelines.get(id).changes().stream()
                  .filter(c -> !c.from().isAfter(day))
                  .reduce((a, b) -> b)
                  .flatMap(Timeline.Span::answer));
        }
      }
    }
  }

  private static NaiveHistory.Tier tier(TierAnswer answer) {
    return new NaiveHistory.Tier(answer.tier(), answer.origin().name(), answer.notRatableSince());
  }
}
