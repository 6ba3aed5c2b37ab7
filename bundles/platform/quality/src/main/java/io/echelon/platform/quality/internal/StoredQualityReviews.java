package io.echelon.platform.quality.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.platform.quality.store.QualityStore;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.unit.Units;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.CRC32;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;

/** {@inheritDoc} */
@Component
public final class StoredQualityReviews implements QualityReviews {
  private static final Reasons REASONS = new Reasons(StoredQualityReviews.class);

  /** Requests are put into an order by multiplication modulo a prime. */
  private static final long PRIME = 1_000_003;

  private static final int MAX_WORDS = 4_000;

  private final QualityStore store;
  private final Requests requests;
  private final Units units;
  private final Transactions transactions;
  private final AuditTrail audit;
  private final Clock clock;

  @Activate
  public StoredQualityReviews(
      @Reference QualityStore store,
      @Reference Requests requests,
      @Reference Units units,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    this.store = store;
    this.requests = requests;
    this.units = units;
    this.transactions = transactions;
    this.audit = audit;
    this.clock = clock;
  }

  @Override
  public List<DrawnRequest> draw(
      Caller caller, String unit, LocalDate from, LocalDate to, int number) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.AUDITOR);
    if (number < 1 || number > MOST) {
      throw REASONS.invalid("number", MOST, number);
    }
    Period period = Period.of(units, from, to);
    CRC32 seed = new CRC32();
    seed.update((unit + "/" + from + "/" + to).getBytes(StandardCharsets.UTF_8));
    long factor = 1 + seed.getValue() % (PRIME - 1);
    long offset = seed.getValue() / PRIME % PRIME;
    return transactions.read(
        () -> store.sample(unit, period.from(), period.until(), factor, offset, number));
  }

  @Override
  public QualityReview review(
      Caller caller, String unit, String number, QualityMarks marks, String words) {
    caller.requireIn(unit, Role.UNIT_ADMIN);
    if (words == null || words.isBlank() || words.length() > MAX_WORDS) {
      throw REASONS.invalid("words.length", MAX_WORDS);
    }
    QualityReview review =
        new QualityReview(number, caller.name(), clock.instant(), marks, words.strip());
    return transactions.write(
        () -> {
          ServiceRequest request = requests.get(caller, unit, number);
          check(caller, request);
          store.insert(unit, request.id(), review);
          audit.record(
              caller,
              AuditDraft.in(unit, "quality.review", request.reference())
                  .change(null, marks.process() + " " + marks.attitude() + " " + marks.result())
                  .because(review.words()));
          return review;
        });
  }

  private void check(Caller caller, ServiceRequest request) {
    if (request.state() != RequestState.CLOSED) {
      throw REASONS.of(ErrorCode.ILLEGAL_STEP, "not-closed", request.state());
    }
    if (store.agent(request.id()).filter(caller.name()::equals).isPresent()) {
      throw REASONS.of(ErrorCode.SEPARATION_OF_DUTIES, "resolved", caller.name(), request.number());
    }
    if (store.reviews(request.id()).stream().anyMatch(r -> r.reviewer().equals(caller.name()))) {
      throw REASONS.of(ErrorCode.ALREADY_EXISTS, "reviewed", caller.name(), request.number());
    }
  }

  @Override
  public List<QualityReview> list(Caller caller, String unit, String number) {
    return transactions.read(() -> store.reviews(requests.get(caller, unit, number).id()));
  }
}
