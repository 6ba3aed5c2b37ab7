package io.echelon.platform.unit.internal;

import io.echelon.platform.audit.AuditDraft;
import io.echelon.platform.audit.AuditTrail;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Transactions;
import io.echelon.platform.unit.Approval;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.ConfiguredUnit;
import io.echelon.platform.unit.ReviewSteps;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitPolicy;
import io.echelon.platform.unit.store.DocumentStore.Row;
import io.echelon.platform.unit.store.RulesStore;
import io.echelon.platform.unit.store.UnitStore;
import io.echelon.spi.LocalizedText;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.ConfigurationPolicy;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferencePolicyOption;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Sets a unit up from configuration, once: later changes are versions of its policy. */
@Component(
    immediate = true,
    configurationPid = "io.echelon.unit",
    configurationPolicy = ConfigurationPolicy.REQUIRE)
@Designate(ocd = UnitSetup.Config.class, factory = true)
public final class UnitSetup implements ConfiguredUnit {

  /** The first policy of a unit. */
  @ObjectClassDefinition(name = "Echelon business unit")
  public @interface Config {
    @AttributeDefinition(name = "Code", description = "Lower case letters, digits, hyphens")
    String code();

    @AttributeDefinition(name = "English name")
    String name_en();

    @AttributeDefinition(name = "Chinese name")
    String name_zh();

    @AttributeDefinition(name = "Id of the scoring strategy")
    String strategy();

    @AttributeDefinition(name = "Id of the entitlement catalog; empty for none")
    String catalog() default "";

    @AttributeDefinition(name = "Id of the business calendar")
    String calendar() default "cn";

    @AttributeDefinition(name = "Working days to the first answer where no tier grants one")
    int defaultAnswerDays() default 3;

    @AttributeDefinition(
        name = "English names of the review steps, separated by semicolons; empty for one review")
    String reviewSteps_en() default "";

    @AttributeDefinition(name = "Chinese names of the review steps, in the same order")
    String reviewSteps_zh() default "";

    @AttributeDefinition(
        name = "The unit's first rules as JSON in their schema; empty for the defaults")
    String rules() default "";

    @AttributeDefinition(name = "First day of the policy, yyyy-MM-dd")
    String effectiveFrom();
  }

  private final String code;

  @Activate
  public UnitSetup(
      Config config,
      @Reference UnitStore store,
      @Reference RulesStore rules,
      @Reference Transactions transactions,
      @Reference AuditTrail audit,
      @Reference(policyOption = ReferencePolicyOption.GREEDY) Clock clock) {
    code = config.code();
    transactions.run(
        () -> {
          if (store.find(code).isEmpty()) {
            store.insert(
                new BusinessUnit(code, new LocalizedText(config.name_en(), config.name_zh())));
            store.insertPolicy(firstPolicy(config, clock));
            firstRules(config, clock).ifPresent(rules::insert);
            audit.record(Caller.system(), AuditDraft.in(code, "unit.create", "unit/" + code));
          }
        });
  }

  private static Optional<Row> firstRules(Config config, Clock clock) {
    String author = Caller.system().name();
    Approval approval =
        new Approval(author, clock.instant(), LocalDate.parse(config.effectiveFrom()));
    return Optional.of(config.rules())
        .filter(json -> !json.isBlank())
        .map(RulesDocument::read)
        .map(RulesDocument::write)
        .map(
            json ->
                new Row(config.code(), 1, json, author, clock.instant(), Optional.of(approval)));
  }

  @Override
  public String code() {
    return code;
  }

  private static UnitPolicy firstPolicy(Config config, Clock clock) {
    return new UnitPolicy(
        config.code(),
        1,
        config.strategy(),
        Optional.of(config.catalog()).filter(id -> !id.isBlank()),
        config.calendar(),
        config.defaultAnswerDays(),
        ReviewSteps.parse(config.reviewSteps_en(), config.reviewSteps_zh()),
        LocalDate.parse(config.effectiveFrom()),
        Caller.system().name(),
        clock.instant());
  }
}
