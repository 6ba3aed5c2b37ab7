package io.echelon.itests.scenarios;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.echelon.platform.access.UserAccount;
import io.echelon.platform.access.store.AccountStore;
import io.echelon.platform.access.store.StoredAccount;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Role;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.unit.RulesDocument;
import io.echelon.platform.unit.UnitRules;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.Before;

/** A desk with teams and causes by its rules, and two agents who work at it. */
public abstract class StaffedDeskScenario extends DeskScenario {
  /** A Monday, 10:00 in Shanghai. */
  private static final Instant MONDAY = Instant.parse("2025-09-08T02:00:00Z");

  private static final String DESK =
      """
      {"teams": [{"code": "network", "name": {"en": "Network", "zh": "网络"}},
                 {"code": "vip", "name": {"en": "VIP seat", "zh": "VIP专席"}, "vip": true}],
       "types": [{"item": "network-coverage", "team": "network",
                  "ask": [{"name": "网维", "workingDays": 2}]}],
       "assignment": [{"tiers": ["A1"], "to": "MANAGER"}, {"tiers": ["A"], "to": "VIP_SEAT"}],
       "causes": [{"code": "EQUIPMENT", "name": {"en": "Equipment", "zh": "设备"}},
                  {"code": "CUSTOMER", "name": {"en": "At the customer's", "zh": "用户侧"}}],
       "reopenDays": 10}""";

  final Caller wang = agent("wang");
  final Caller chen = agent("chen");

  static Caller agent(String name) {
    return new Caller(name, Set.of(Role.AGENT), Set.of(UNIT));
  }

  @Before
  public void theRulesOfTheDeskAreApprovedAndItsPeopleHaveAccounts() throws Exception {
    platform.clock.set(MONDAY);
    ObjectNode rules = (ObjectNode) Json.mapper().readTree(RulesDocument.write(UnitRules.DEFAULT));
    rules.set("desk", Json.mapper().readTree(DESK));
    int version = platform.rules.draft(platform.admin, UNIT, rules.toString()).version();
    platform.rules.approve(platform.approver, UNIT, version, AS_OF);
    hire("wang", true);
    hire("chen", true);
    hire("gone", false);
  }

  private void hire(String name, boolean enabled) {
    StoredAccount hired = new StoredAccount(account(name, enabled), "h", 0, 0);
    platform.stores.transactions().run(() -> platform.stores.accounts().insert(hired));
  }

  /** The account can be used no longer. */
  void disable(String name) {
    AccountStore accounts = platform.stores.accounts();
    platform
        .stores
        .transactions()
        .run(
            () ->
                accounts.update(
                    new StoredAccount(
                        account(name, false),
                        "h",
                        0,
                        accounts.find(name).orElseThrow().version())));
  }

  private static UserAccount account(String name, boolean enabled) {
    return new UserAccount(name, Set.of(Role.AGENT), Set.of(UNIT), enabled, Optional.empty());
  }

  String accept(String tier) throws Exception {
    return number(submit(platform.agent, customer(tier)));
  }

  ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  ServiceRequest step(Caller by, String number, RequestStep step, StepDetail detail) {
    return platform.requests.step(by, UNIT, number, step, request(number).version(), detail);
  }

  ServiceRequest take(Caller by, String number) {
    return step(by, number, RequestStep.TAKE, StepDetail.of(Optional.empty()));
  }

  static StepDetail said(String words) {
    return StepDetail.of(Optional.of(words));
  }

  static StepDetail because(String cause) {
    return new StepDetail(
        Optional.of("mended"),
        Optional.empty(),
        Optional.of(Handling.ON_SITE),
        Optional.of(new RequestCause(cause, "worn out")));
  }

  List<String> queue(QueueFilter filter) {
    return platform
        .requests
        .queue(platform.agent, UNIT, filter, Optional.empty(), 100)
        .items()
        .stream()
        .map(ServiceRequest::number)
        .toList();
  }
}
