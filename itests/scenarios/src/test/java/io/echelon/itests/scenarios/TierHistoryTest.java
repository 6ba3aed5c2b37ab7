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
import io.echelon.platform.unit.Downgrade;
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
  private final List<Pub> pubs = new ArrayList<>();
  private final List<Gift> gifts = new ArrayList<>();
  private final List<Long> ids = new ArrayList<>();
  private String unit;

  /** What a run says of a customer; nulls where it says nothing. */
  private record Said(String before, String rated, String corrected) {}

  /** A publication; revoked at no day: a day that never comes. */
  private record Pub(
      int from,
      int recorded,
      int revoked,
      boolean oneStep,
      int grace,
      int notice,
      Map<Long, Said> said) {

    int lowerFrom() {
      return notice == 0 ? from + grace : Math.max(from + grace, recorded + notice);
    }
  }

  /** A standing; it ends at a day that never comes unless it is withdrawn. */
  private record Gift(
      Standing.Kind kind,
      long customer,
      String tier,
      int from,
      int until,
      int approved,
      int ended) {}

  private record Tier(String code, String origin, boolean kept) {}

  private static final int NEVER = 1_000;

  @Test
  public void everyReadIsWhatANaiveReplaySays() {
    for (int round = 0; round < ROUNDS; round++) {
      unit = "history-" + round;
      pubs.clear();
      gifts.clear();
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
    int recorded = pubs.isEmpty() ? 0 : pubs.get(pubs.size() - 1).recorded() + 1;
    int revoked = random.nextInt(3) == 0 ? recorded + random.nextInt(5) : NEVER;
    boolean softens = random.nextBoolean();
    Pub pub =
        new Pub(
            day(),
            recorded,
            revoked,
            softens && random.nextBoolean(),
            softens ? random.nextInt(6) : 0,
            softens ? random.nextInt(8) : 0,
            new HashMap<>());
    pubs.add(pub);
    long run =
        platform
            .stores
            .runs()
            .insert(
                new Run(
                    0,
                    unit,
                    "run " + pubs.size(),
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
        Said said =
            new Said(
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
                List.of()),
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
    if (revoked < NEVER) {
      platform.stores.publications().revoke(run, at(revoked), "amy", "wrong");
    }
  }

  private void give() {
    Standing.Kind kind = Standing.Kind.values()[random.nextInt(3)];
    int from = day();
    int approved = random.nextInt(5) == 0 ? NEVER : day();
    Gift gift =
        new Gift(
            kind,
            ids.get(random.nextInt(CUSTOMERS)),
            anyTier(),
            from,
            kind == Standing.Kind.OVERRIDE ? from + random.nextInt(6) : NEVER,
            approved,
            approved < NEVER && random.nextInt(4) == 0 ? approved + random.nextInt(6) : NEVER);
    gifts.add(gift);
    boolean decided = approved < NEVER || random.nextBoolean();
    Standing pending =
        new Standing(
            0,
            unit,
            gift.customer(),
            "C",
            kind,
            gift.tier(),
            START.plusDays(from),
            Optional.of(START.plusDays(gift.until())).filter(d -> gift.until() < NEVER),
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
                  approved < NEVER, "amy", at(Math.min(approved, DAYS)), Optional.empty()));
      platform.stores.standings().update(after, Standing.State.PENDING);
      if (gift.ended() < NEVER) {
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
          Optional<Tier> expected = Optional.ofNullable(replay(id, on, known));
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

  private static Tier tier(TierAnswer answer) {
    return new Tier(answer.tier(), answer.origin().name(), answer.notRatableSince());
  }

  /** The winner by going through everything, one after the other; null for no tier. */
  private Tier replay(long id, int on, int known) {
    Gift override = latest(Standing.Kind.OVERRIDE, id, on, known);
    if (override != null) {
      return new Tier(override.tier(), "OVERRIDE", false);
    }
    Pub rated = null;
    for (Pub pub : pubs) {
      if (tierIn(pub, id) != null
          && counts(pub, on, known)
          && (rated == null || wins(pub, rated))) {
        rated = pub;
      }
    }
    Pub unrated = null;
    for (Pub pub : pubs) {
      boolean silent = pub.said().containsKey(id) && tierIn(pub, id) == null;
      if (silent
          && counts(pub, on, known)
          && (rated == null || wins(pub, rated))
          && (unrated == null || wins(pub, unrated))) {
        unrated = pub;
      }
    }
    Gift application = latest(Standing.Kind.APPLICATION, id, on, known);
    if (application != null && (rated == null || !after(rated, application))) {
      return new Tier(
          application.tier(), "APPLICATION", unrated != null && after(unrated, application));
    }
    if (rated != null) {
      return new Tier(softened(rated, rated.said().get(id), on), "RUN", unrated != null);
    }
    Gift provisional = latest(Standing.Kind.PROVISIONAL, id, on, known);
    return provisional == null
        ? null
        : new Tier(
            provisional.tier(), "PROVISIONAL", unrated != null && after(unrated, provisional));
  }

  private static String tierIn(Pub pub, long id) {
    Said said = pub.said().get(id);
    return said == null ? null : said.corrected() != null ? said.corrected() : said.rated();
  }

  private static boolean counts(Pub pub, int on, int known) {
    return pub.from() <= on && pub.recorded() <= known && pub.revoked() > known;
  }

  private static boolean wins(Pub a, Pub b) {
    return a.from() != b.from() ? a.from() > b.from() : a.recorded() > b.recorded();
  }

  private static boolean after(Pub pub, Gift gift) {
    return pub.from() != gift.from() ? pub.from() > gift.from() : pub.recorded() > gift.approved();
  }

  private static String softened(Pub pub, Said said, int on) {
    if (said.corrected() != null) {
      return said.corrected();
    }
    int rated = TIERS.indexOf(said.rated());
    int before = said.before() == null ? rated : TIERS.indexOf(said.before());
    if (rated <= before) {
      return said.rated();
    }
    if (on < pub.lowerFrom()) {
      return said.before();
    }
    return TIERS.get(pub.oneStep() ? before + 1 : rated);
  }

  private Gift latest(Standing.Kind kind, long id, int on, int known) {
    Gift latest = null;
    for (Gift g : gifts) {
      boolean counts =
          g.kind() == kind
              && g.customer() == id
              && g.approved() <= known
              && g.from() <= on
              && on <= g.until()
              && (g.ended() > known || on < g.ended());
      boolean later =
          latest == null
              || g.from() > latest.from()
              || g.from() == latest.from() && g.approved() >= latest.approved();
      if (counts && later) {
        latest = g;
      }
    }
    return latest;
  }
}
