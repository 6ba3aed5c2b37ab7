package io.echelon.platform.tiering.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.customer.Customer;
import io.echelon.platform.customer.Customers;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.TierAnswer;
import io.echelon.platform.tiering.Tiers;
import io.echelon.platform.tiering.Timeline;
import io.echelon.platform.tiering.store.PublicationStore;
import io.echelon.platform.tiering.store.PublicationStore.Line;
import io.echelon.platform.tiering.store.RunStore;
import io.echelon.platform.tiering.store.StandingStore;
import io.echelon.spi.scoring.card.Scorecard;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredTiers implements Tiers {
  static final Role[] STAFF = {
    Role.UNIT_ADMIN, Role.REVIEWER, Role.APPROVER, Role.AGENT, Role.AUDITOR
  };

  private final TierReader reader;
  private final PublicationStore publications;
  private final StandingStore standings;
  private final RunStore runs;
  private final Customers customers;
  private final Transactions transactions;

  @Activate
  public StoredTiers(
      @Reference TierReader reader,
      @Reference PublicationStore publications,
      @Reference StandingStore standings,
      @Reference RunStore runs,
      @Reference Customers customers,
      @Reference Transactions transactions) {
    this.reader = reader;
    this.publications = publications;
    this.standings = standings;
    this.runs = runs;
    this.customers = customers;
    this.transactions = transactions;
  }

  @Override
  public Optional<TierAnswer> of(String unit, long customerId, LocalDate on, Instant knownAt) {
    return transactions.read(
        () ->
            reader
                .tier(unit, customerId, on, knownAt)
                .map(tier -> new TierAnswers(reader.cards(), unit).of(tier, on)));
  }

  @Override
  public Map<Long, TierAnswer> of(
      String unit, Collection<Long> customerIds, LocalDate on, Instant knownAt) {
    return transactions.read(
        () -> {
          TierAnswers writer = new TierAnswers(reader.cards(), unit);
          Map<Long, TierAnswer> answers = new HashMap<>();
          reader
              .tiers(unit, customerIds, on, knownAt)
              .forEach((customer, tier) -> answers.put(customer, writer.of(tier, on)));
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
        () -> tiered(unit, customers.list(caller, unit, after, limit), on, knownAt));
  }

  @Override
  public Page<CustomerTier> named(
      Caller caller,
      String unit,
      LocalDate on,
      Instant knownAt,
      String beginning,
      Optional<String> after,
      int limit) {
    return transactions.read(
        () -> tiered(unit, customers.named(caller, unit, beginning, after, limit), on, knownAt));
  }

  private Page<CustomerTier> tiered(
      String unit, Page<Customer> page, LocalDate on, Instant knownAt) {
    List<Long> ids = page.items().stream().map(Customer::id).toList();
    Map<Long, TierOn> tiers = reader.tiers(unit, ids, on, knownAt);
    TierAnswers answers = new TierAnswers(reader.cards(), unit);
    return page.map(
        customer ->
            new CustomerTier(
                customer,
                Optional.ofNullable(tiers.get(customer.id())).map(tier -> answers.of(tier, on))));
  }

  @Override
  public Explanation explain(
      Caller caller, String unit, String number, LocalDate on, Instant knownAt) {
    caller.requireIn(unit, STAFF);
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, number);
          Optional<TierOn> tier = reader.tier(unit, customer.id(), on, knownAt);
          if (tier.isEmpty()) {
            return ExplanationWriter.withoutTier(customer, on);
          }
          RatedCards cards = reader.cards();
          TierAnswer answer = new TierAnswers(cards, unit).of(tier.get(), on);
          Scorecard card = cards.card(unit, answer.scorecardVersion());
          return new ExplanationWriter(tier.get().rated().map(line -> rating(line, cards)))
              .write(
                  customer,
                  on,
                  answer,
                  card.offboarding()
                      .filter(
                          rule ->
                              new TierStreak(reader, card, rule)
                                  .in(unit, customer.id(), customer.id(), on, knownAt)
                                  .containsKey(customer.id())));
        });
  }

  private ExplanationWriter.Rating rating(Line line, RatedCards cards) {
    long run = line.publication().run();
    return new ExplanationWriter.Rating(
        cards.ofRun(run),
        cards.run(run),
        runs.line(run, line.customerId()).orElseThrow(),
        runs.steps(run),
        runs.cuts(run));
  }

  @Override
  public Timeline timeline(Caller caller, String unit, String number, Instant knownAt) {
    caller.requireIn(unit, STAFF);
    return transactions.read(
        () -> {
          Customer customer = customers.get(caller, unit, number);
          RatedCards cards = reader.cards();
          return new TimelineWriter(
                  publications.lines(unit, customer.id()),
                  standings.of(unit, customer.id()),
                  knownAt,
                  new Precedence(cards::ofRun),
                  new TierAnswers(cards, unit))
              .write(customer);
        });
  }
}
