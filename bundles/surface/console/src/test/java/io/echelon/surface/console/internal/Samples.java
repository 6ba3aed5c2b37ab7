package io.echelon.surface.console.internal;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Escalation;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Window;
import io.echelon.platform.unit.BusinessUnit;
import io.echelon.platform.unit.EscalationLevel;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

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
