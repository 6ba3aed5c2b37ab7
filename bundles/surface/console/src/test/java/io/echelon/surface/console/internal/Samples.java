package io.echelon.surface.console.internal;

import io.echelon.platform.customer.Customer;
import io.echelon.platform.entitlement.Benefit;
import io.echelon.platform.entitlement.CatalogDocument;
import io.echelon.platform.entitlement.Claim;
import io.echelon.platform.entitlement.Entitlements;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.notification.OutboxMessage;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Window;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.CauseRule;
import io.echelon.platform.unit.DeskRules;
import io.echelon.platform.unit.DeskTeam;
import io.echelon.platform.unit.Downgrade;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.platform.unit.RulesVersion;
import io.echelon.platform.unit.TierChange;
import io.echelon.platform.unit.UnitRules;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.LongStream;

/** What the fakes answer. */
final class Samples {
  static final Instant NOW = Instant.parse("2026-10-09T02:30:00Z");
  static final List<BusinessUnit> UNITS =
      List.of(
          new BusinessUnit("bank", new LocalizedText("Bank customers", "银行客户")),
          new BusinessUnit("telecom", new LocalizedText("Telecom group customers", "电信集团客户")));
  static final BusinessCalendar CALENDAR =
      new BusinessCalendar(
          "cn",
          ZoneId.of("Asia/Shanghai"),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0))),
          Map.of(),
          2025,
          2027);

  static final Grant GRANT =
      new Grant(
          "complaint",
          "FIRST_ANSWER",
          OptionalInt.of(1),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          false,
          Grant.Origin.TIER,
          Optional.of("A1"),
          1,
          87.5,
          OptionalInt.of(2),
          Optional.of("§ 3"),
          new LocalizedText("A1 is promised an answer within 1 working day", "A1 级客户 1 个工作日内答复"),
          List.of(),
          Optional.empty());
  static final String HOSTILE = "<script>alert('1')</script>";

  static final OutboxMessage MESSAGE =
      OutboxMessage.toStaff(
          "telecom",
          "OVERDUE",
          "anna",
          "request/17",
          text(HOSTILE, HOSTILE),
          text("late", "超时"),
          NOW,
          NOW);

  private Samples() {}

  static ServiceRequest request(long version) {
    return new ServiceRequest(
        17,
        "telecom",
        "web",
        "complaint",
        HOSTILE,
        HOSTILE,
        OptionalLong.of(1),
        List.of(),
        Optional.empty(),
        Optional.of(Severity.S2),
        List.of(GRANT),
        new QueueKey(2, 24),
        RequestState.TAKEN,
        Optional.of("anna"),
        Optional.of("network"),
        NOW,
        NOW,
        NOW.plusSeconds(3_600),
        RequestWork.NONE,
        version);
  }

  static final Customer CUSTOMER =
      new Customer(
          1, "telecom", "C-1", HOSTILE, Optional.empty(), List.of("139"), List.of("a@b.example"));
  static final Explanation TIER =
      new Explanation(
          new Explanation.CustomerRef("C-1", HOSTILE),
          Optional.empty(),
          List.of(
              new Explanation.Points(
                  "tax",
                  text("Tax", "税收"),
                  "value",
                  text("5 m", "500 万"),
                  text("high", "高"),
                  8,
                  10)),
          List.of(),
          List.of(),
          List.of(),
          text("cut-off", "分数线"),
          Optional.empty(),
          List.of(),
          text("A1 since March", "三月起为 A1"));
  static final RulesVersion RULES =
      new RulesVersion(
          "telecom",
          1,
          new UnitRules(
              Downgrade.AT_ONCE,
              TierChange.KEEP,
              List.of(),
              null,
              new DeskRules(
                  List.of(new DeskTeam("network", text("Network", "网络组"), true)),
                  List.of(),
                  List.of(),
                  List.of(new CauseRule("EQUIPMENT", text("Equipment", "设备"))),
                  null)),
          "anna",
          NOW,
          Optional.empty());
  static final Entitlements.Claims CLAIMS =
      new Entitlements.Claims(
          Optional.empty(),
          2,
          List.of(
              claim("complaint", "An answer within 1 working day"),
              claim("visit", "A visit every two months")),
          Optional.empty());

  static LocalizedText text(String en, String zh) {
    return new LocalizedText(en, zh);
  }

  private static Claim claim(String item, String text) {
    return new Claim(
        new CatalogDocument.Entry(
            item, List.of("A1"), new Benefit.Measure(), "§ 7", true, text(text, text)),
        Grant.Origin.TIER,
        Optional.empty(),
        List.of());
  }

  static DueExplanation explanation() {
    Obligation clock =
        new Obligation(
            1,
            new Promise(
                "telecom",
                "request/17",
                "R-17",
                "FIRST_ANSWER",
                false,
                Optional.of("网维"),
                Optional.empty(),
                ClockTarget.workingDays(3, "cn")),
            NOW,
            NOW,
            CALENDAR.plusWorkingDays(NOW, 3),
            Obligation.State.RUNNING,
            Optional.empty(),
            List.of(),
            0);
    return new DueExplanation(
        "R-17",
        List.of(
            new DueExplanation.ExplainedClock(
                clock, Optional.of(GRANT), text("Due on Wednesday.", "周三到期。"))),
        List.of(new Pause(NOW, Optional.empty())),
        List.of(
            new Stay(RequestState.NEW, Optional.empty(), Duration.ofHours(5), Duration.ofHours(2))),
        text("Due on Wednesday.", "周三到期。"));
  }

  /** One line for each version from the sixth on. */
  static List<RequestEvent> history(long version) {
    return LongStream.rangeClosed(6, version)
        .mapToObj(
            v ->
                new RequestEvent(
                    v == 6 ? Optional.empty() : Optional.of(RequestStep.ANSWER),
                    RequestState.TAKEN,
                    "li.na",
                    NOW,
                    Optional.empty(),
                    v == 6 ? Optional.of(text("assigned to vip", "分派给 vip")) : Optional.empty(),
                    Optional.of("line " + v)))
        .toList();
  }

  static Escalation escalation() {
    return new Escalation(
        1,
        "telecom",
        2,
        "request/17",
        "R-17",
        "FIRST_ANSWER",
        new EscalationLevel(75, EscalationLevel.Rank.OWNER, false),
        List.of("anna"),
        NOW.minusSeconds(60),
        NOW,
        Optional.empty());
  }
}
