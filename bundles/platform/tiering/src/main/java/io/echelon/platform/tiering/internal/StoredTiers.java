package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.TierRow;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.ScorecardStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredTiers implements Tiers {
  private final PublicationStore publications;
  private final RunStore runs;
  private final ScorecardStore scorecards;
  private final Customers customers;
  private final Transactions transactions;

  @Activate
  public StoredTiers(
      @Reference PublicationStore publications,
      @Reference RunStore runs,
      @Reference ScorecardStore scorecards,
      @Reference Customers customers,
      @Reference Transactions transactions) {
    this.publications = publications;
    this.runs = runs;
    this.scorecards = scorecards;
    this.customers = customers;
    this.transactions = transactions;
  }

  @Override
  public Optional<TierAnswer> of(String unit, long customerId, LocalDate on, Instant knownAt) {
    return transactions.read(
        () ->
            publications
                .tier(unit, customerId, on, knownAt)
                .map(row -> new RatedRun(row.run()).answer(row)));
  }

  @Override
  public Map<Long, TierAnswer> of(
      String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt) {
    return transactions.read(
        () -> {
          Map<Long, RatedRun> seen = new HashMap<>();
          Map<Long, TierAnswer> answers = new HashMap<>();
          for (long customer : customerIds) {
            publications
                .tier(unit, customer, on, knownAt)
                .map(row -> seen.computeIfAbsent(row.run(), RatedRun::new).answer(row))
                .ifPresent(answer -> answers.put(customer, answer));
          }
          return answers;
        });
  }

  @Override
  public Page<CustomerTier> list(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      Optional<String> after,
      int limit) {
    return transactions.read(
        () -> {
          Page<Customer> page = customers.list(caller, unit, after, limit);
          Map<Long, RatedRun> seen = new HashMap<>();
          return page.map(
              customer ->
                  new CustomerTier(
                      customer,
                      publications
                          .tier(unit, customer.id(), on, knownAt)
                          .map(row -> seen.computeIfAbsent(row.run(), RatedRun::new).answer(row))));
        });
  }

  @Override
  public Explanation explain(
      Caller caller, String unit, String number, LocalDate on, Instant knownAt) {
    caller.requireIn(unit, Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR);
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, number);
          Optional<TierRow> row = publications.tier(unit, customer.id(), on, knownAt);
          if (row.isEmpty()) {
            return ExplanationWriter.withoutTier(customer, on);
          }
          RatedRun rated = new RatedRun(row.get().run());
          return new ExplanationWriter(
                  rated.card, rated.run, runs.steps(rated.run.id()), runs.cuts(rated.run.id()))
              .write(
                  customer,
                  rated.answer(row.get()),
                  runs.line(rated.run.id(), customer.id()).orElseThrow(),
                  rated
                      .card
                      .offboarding()
                      .filter(
                          rule ->
                              new TierStreak(publications, rated.card, rule)
                                  .in(unit, customer.id(), customer.id(), on, knownAt)
                                  .containsKey(customer.id())));
        });
  }

  /** A run with the scorecard that rated it. */
  private final class RatedRun {
    private final Run run;
    private final Scorecard card;

    RatedRun(long id) {
      run = runs.find(id).orElseThrow();
      card =
          StoredScorecards.version(
                  scorecards.find(run.unit(), run.scorecardVersion()).orElseThrow())
              .card();
    }

    TierAnswer answer(TierRow row) {
      int index = card.tierIndex(row.tier());
      return new TierAnswer(
          row.tier(),
          card.tiers().get(index).parent(),
          index + 1,
          row.effectiveFrom(),
          run.id(),
          run.name(),
          run.scorecardVersion(),
          row.score(),
          row.corrected(),
          row.skipped());
    }
  }
}
