package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.intake.ChannelGateway;
import io.echelon.platform.intake.Quarantine;
import io.echelon.platform.intake.QuarantinedMessage;
import io.echelon.platform.obligation.ClockTarget;
import io.echelon.platform.obligation.Moment;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.obligation.Promise;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.Requests;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.servicedesk.StepDetail;
import io.echelon.platform.sla.BusinessCalendar;
import io.echelon.platform.sla.Calendars;
import io.echelon.platform.sla.Window;
import io.echelon.spi.LocalizedText;
import io.echelon.spi.Severity;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import java.nio.charset.StandardCharsets;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;

/** One request, one quarantined message, one channel, one calendar. */
final class FakeDesk implements Requests, Quarantine, ChannelGateway, Calendars {
  private final BusinessCalendar calendar =
      new BusinessCalendar(
          "cn",
          ZoneId.of("Asia/Shanghai"),
          EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY),
          List.of(new Window(LocalTime.of(9, 0), LocalTime.of(17, 0))),
          Map.of(),
          2025,
          2027);

  InboundRequest handled;

  @Override
  public ServiceRequest accept(Caller caller, RequestIntake draft) {
    throw new UnsupportedOperationException();
  }

  @Override
  public ServiceRequest get(Caller caller, String unit, String number) {
    return new ServiceRequest(
        17,
        unit,
        "web",
        "complaint",
        "No signal",
        "",
        OptionalLong.of(1),
        List.of(),
        Optional.empty(),
        Optional.of(Severity.S2),
        List.of(Samples.GRANT),
        new QueueKey(2, 24),
        RequestState.NEW,
        Optional.empty(),
        Optional.of("network"),
        Samples.NOW,
        Samples.NOW,
        Samples.NOW,
        new RequestWork(
            Optional.of(new FirstPlan("a repeater", Optional.of(LocalDate.of(2026, 3, 5)))),
            Optional.of(Handling.ON_SITE),
            Optional.of(new RequestCause("EQUIPMENT", "old")),
            Optional.of(Samples.NOW),
            1,
            false),
        6);
  }

  @Override
  public Page<ServiceRequest> queue(
      Caller caller, String unit, QueueFilter filter, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, unit, "R-17")), Optional.empty());
  }

  @Override
  public ServiceRequest step(
      Caller caller,
      String unit,
      String number,
      RequestStep step,
      long version,
      StepDetail detail) {
    if (version != 6) {
      throw new EchelonException(ErrorCode.STALE, "version is 6");
    }
    return get(caller, unit, number);
  }

  @Override
  public List<RequestEvent> history(Caller caller, String unit, String number) {
    return List.of(
        new RequestEvent(
            Optional.empty(),
            RequestState.NEW,
            "shop",
            Samples.NOW,
            Optional.empty(),
            Optional.of(Samples.text("accepted it", "已受理")),
            Optional.empty()));
  }

  @Override
  public DueExplanation explain(Caller caller, String unit, String number) {
    Obligation clock =
        new Obligation(
            1,
            new Promise(
                unit,
                "request/17",
                "R-17",
                "FIRST_ANSWER",
                false,
                Optional.empty(),
                Optional.empty(),
                ClockTarget.workingDays(3, "cn")),
            Samples.NOW,
            Samples.NOW,
            calendar.plusWorkingDays(Samples.NOW, 3),
            Obligation.State.RUNNING,
            Optional.empty(),
            List.of(new Moment(Samples.NOW, Optional.empty())),
            0);
    LocalizedText summary = Samples.text("Due on Tuesday.", "周二到期。");
    return new DueExplanation(
        number,
        List.of(new DueExplanation.ExplainedClock(clock, Optional.of(Samples.GRANT), summary)),
        List.of(new Pause(Samples.NOW, Optional.of(Samples.NOW))),
        List.of(
            new Stay(RequestState.NEW, Optional.empty(), Duration.ofHours(5), Duration.ofHours(2))),
        summary);
  }

  @Override
  public QuarantinedMessage get(Caller caller, long id) {
    byte[] content = "{oops".getBytes(StandardCharsets.UTF_8);
    return new QuarantinedMessage(
        id,
        "web",
        Optional.of("telecom"),
        Samples.NOW,
        "shop",
        "application/json",
        content,
        "line 1");
  }

  @Override
  public Page<QuarantinedMessage> list(Caller caller, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, 1)), Optional.empty());
  }

  @Override
  public InboundResponse handle(Caller caller, String channel, InboundRequest request) {
    if (!channel.equals("web")) {
      throw new EchelonException(ErrorCode.CHANNEL_GONE, "no channel " + channel);
    }
    handled = request;
    return new InboundResponse(
        201,
        "application/json",
        Map.of("X-Receipt", "R-17"),
        "{}".getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public BusinessCalendar get(String unit, String id) {
    return calendar;
  }

  @Override
  public List<String> ids(String unit) {
    return List.of("cn");
  }
}
