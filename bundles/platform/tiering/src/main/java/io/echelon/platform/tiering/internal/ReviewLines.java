package io.echelon.platform.tiering.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.store.CustomerStore;
import io.echelon.platform.tiering.Correction;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.RatedCustomer;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What reviewers do to single customers of a run. Joins the caller's transaction. */
final class ReviewLines {
  private static final Reasons REASONS = new Reasons(ReviewLines.class);

  private final RunStore runs;
  private final CustomerStore customers;
  private final Scorecards scorecards;
  private final AuditTrail audit;
  private final Clock clock;

  ReviewLines(
      RunStore runs,
      CustomerStore customers,
      Scorecards scorecards,
      AuditTrail audit,
      Clock clock) {
    this.runs = runs;
    this.customers = customers;
    this.scorecards = scorecards;
    this.audit = audit;
    this.clock = clock;
  }

  ReviewedLine read(Run run, String number) {
    Customer customer = customer(run, number);
    RunLine line = line(run, customer);
    Scorecard card = card(run);
    Optional<RatingDetail> detail = detail(card, line);
    return new ReviewedLine(
        rated(card, line, customer.name()),
        runs.entries(run.id(), customer.id()),
        detail.map(d -> new GradeText(card, d).grades()).orElse(List.of()),
        detail.map(d -> new RatingText(card, d).subtotals()).orElse(List.of()),
        detail.map(d -> new RuleText(card, d, runs.cuts(run.id())).write()));
  }

  /** Those rated into the tier and not corrected out of it, and those corrected into it. */
  Page<RatedCustomer> inTier(Run run, String tier, long afterId, int limit) {
    Page<RunLine> rated =
        Page.of(
            runs.lines(run.id(), Optional.of(tier), afterId, limit + 1),
            limit,
            line -> Long.toString(line.result().customerId()));
    long toId = rated.next().map(Long::parseLong).orElse(Long.MAX_VALUE);
    SortedMap<Long, RunLine> lines = new TreeMap<>();
    rated.items().forEach(line -> lines.put(line.result().customerId(), line));
    runs.correctedInto(run.id(), tier, afterId, toId)
        .forEach(id -> lines.put(id, runs.line(run.id(), id).orElseThrow()));
    lines.values().removeIf(line -> !line.tier().equals(Optional.of(tier)));
    Scorecard card = card(run);
    Map<Long, Customer> named = customers.byIds(run.unit(), lines.keySet());
    return new Page<>(
        lines.entrySet().stream()
            .map(e -> rated(card, e.getValue(), named.get(e.getKey()).name()))
            .toList(),
        rated.next());
  }

  private static RatedCustomer rated(Scorecard card, RunLine line, String name) {
    return new RatedCustomer(
        line,
        name,
        detail(card, line).map(d -> new RatingText(card, d).points()).orElse(List.of()));
  }

  private static Optional<RatingDetail> detail(Scorecard card, RunLine line) {
    return line.result().ratedTier().map(t -> RatingDetail.unpack(card, line.result().detail()));
  }

  /** Under the run's lock, so that nobody adds to the line meanwhile. */
  Correction correct(
      Caller caller, Run run, String number, OptionalInt seen, String tier, String why) {
    RunLine line = line(run, customer(run, number));
    refuseUnseen(caller, run, line, number, seen);
    String before = line.tier().orElse("");
    if (card(run).tierIndex(tier) < 0) {
      throw REASONS.invalid("tier.unknown", tier);
    }
    if (before.equals(tier)) {
      throw REASONS.invalid("tier.same", number, tier);
    }
    Correction correction =
        new Correction(
            line.result().customerId(), before, tier, caller.name(), clock.instant(), why);
    runs.append(run.id(), correction);
    audit.record(
        caller,
        AuditDraft.in(run.unit(), "run.correct", subject(run, line))
            .change(before, tier)
            .because(why));
    return correction;
  }

  /** Under the run's lock. */
  LineEntry comment(Caller caller, Run run, String number, String text) {
    RunLine line = line(run, customer(run, number));
    audit.record(
        caller, AuditDraft.in(run.unit(), "run.comment", subject(run, line)).because(text));
    return runs.comment(run.id(), line.result().customerId(), caller.name(), clock.instant(), text);
  }

  /** Whoever corrected has seen what was there then; a comment says nothing of that. */
  private void refuseUnseen(Caller caller, Run run, RunLine line, String number, OptionalInt seen) {
    if (seen.orElse(0) > line.revision()) {
      throw REASONS.invalid("line.seen", number, line.revision());
    }
    List<LineEntry> entries = runs.entries(run.id(), line.result().customerId());
    int own =
        entries.stream()
            .filter(e -> e.corrects() && e.by().equals(caller.name()))
            .mapToInt(LineEntry::revision)
            .max()
            .orElse(0);
    int known = Math.max(seen.orElse(0), own);
    List<LineEntry> unseen =
        entries.stream()
            .filter(e -> e.revision() > known && !e.by().equals(caller.name()))
            .toList();
    if (!unseen.isEmpty()) {
      throw REASONS.of(
          ErrorCode.STALE,
          "line.stale",
          number,
          line.revision(),
          known,
          unseen.stream().map(LineEntry::toString).collect(Collectors.joining("; ")));
    }
  }

  private static String subject(Run run, RunLine line) {
    return "run/" + run.id() + "/customer/" + line.result().customerId();
  }

  private Scorecard card(Run run) {
    return scorecards.get(Caller.system(), run.unit(), run.scorecardVersion()).card();
  }

  private Customer customer(Run run, String number) {
    return customers.byNumber(run.unit(), number).orElseThrow(() -> noLine(run, number));
  }

  private RunLine line(Run run, Customer customer) {
    return runs.line(run.id(), customer.id()).orElseThrow(() -> noLine(run, customer.number()));
  }

  private static EchelonException noLine(Run run, String number) {
    return REASONS.of(ErrorCode.NOT_FOUND, "line.none", run.id(), number);
  }
}
