package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;

import io.echelon.platform.entitlement.CatalogVersion;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.DueExplanation.ExplainedClock;
import io.echelon.platform.servicedesk.RequestIntake;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import org.junit.Test;

/**
 * 1,167 support tickets of 2023, replayed in the order in which things happened: accepted, answered
 * and resolved at the times of the file, with the due times and verdicts of the platform beside
 * those of the file. The file's times are without a zone and are read as UTC.
 */
public class TechnicalSupportTest extends Scenario {
  private static final Path REPORT = Path.of("target/technical-support.txt");
  private static final int TICKETS = 1_167;
  private static final Instant END = Instant.parse("2024-02-01T00:00:00Z");

  /** By the file's README: hours to the resolution and minutes to the first response by channel. */
  private static final Map<String, String> TIMES =
      Map.of("email", "PT60M PT48H", "chat", "PT2M PT24H", "phone", "PT2M PT48H");

  private final Map<String, String> numbers = new TreeMap<>();

  /** Something that happens to a ticket. */
  private record Happening(Instant at, int order, Runnable what) {}

  @Test
  public void dueTimesAndVerdictsAgreeButWhereTheFileContradictsItself() throws Exception {
    List<Map<String, String>> tickets = SharedData.rows("technical_support_sla/tickets_dev.csv");
    assertEquals(TICKETS, tickets.size());
    useTargetsByChannel();
    List<Happening> happenings = new ArrayList<>();
    tickets.forEach(ticket -> happenings.addAll(happenings(ticket)));
    happenings.sort(Comparator.comparing(Happening::at).thenComparing(Happening::order));
    for (Happening happening : happenings) {
      platform.clock.set(happening.at());
      platform.obligations.tick(happening.at());
      happening.what().run();
    }
    platform.clock.set(END);
    platform.obligations.tick(END);
    Map<String, Integer> found = new TreeMap<>();
    tickets.forEach(ticket -> compare(ticket, found));
    Files.write(
        REPORT, found.entrySet().stream().map(e -> e.getKey() + " = " + e.getValue()).toList());
    assertEquals(
        Map.of(
            "first response due: agrees", TICKETS,
            "resolution due: agrees", TICKETS,
            "first response: agrees", 1_158,
            "first response: marked violated, though it came in time", 8,
            "first response: late, but the ticket was resolved in time before it", 1,
            "resolution: agrees", 1_166,
            "resolution: marked within, since there was time left when the file was made", 1),
        found);
  }

  private void useTargetsByChannel() {
    StringBuilder items = new StringBuilder();
    StringBuilder entries = new StringBuilder();
    TIMES.forEach(
        (channel, times) -> {
          items.append(items.isEmpty() ? "" : ",").append(item(channel));
          entries
              .append(entries.isEmpty() ? "" : ",")
              .append(target(channel, "FIRST_ANSWER", times.split(" ")[0]))
              .append(',')
              .append(target(channel, "SOLUTION", times.split(" ")[1]));
        });
    String json =
        ("{'id':'support','name':{'en':'n','zh':'名'},'source':'s','items':["
                + items
                + "],'entries':["
                + entries
                + "]}")
            .replace('\'', '"');
    platform.clock.set(Instant.parse("2022-12-31T00:00:00Z"));
    CatalogVersion draft = platform.catalogs.draft(platform.admin, UNIT, json);
    platform.catalogs.approve(platform.approver, UNIT, draft.version(), LocalDate.of(2023, 1, 1));
  }

  private static String item(String code) {
    return "{'code':'" + code + "','name':{'en':'n','zh':'名'},'requestable':true}";
  }

  private static String target(String item, String metric, String within) {
    return """
        {'item':'%s','tiers':[],'benefit':{'kind':'target','metric':'%s','within':'%s'},
         'clause':'§ 1','internal':false,'text':{'en':'t','zh':'文'}}"""
        .formatted(item, metric, within);
  }

  /** A resolution is an answer too, where none was given before. */
  private List<Happening> happenings(Map<String, String> ticket) {
    String id = ticket.get("Ticket ID");
    Instant created = time(ticket, "Created time").orElseThrow();
    Optional<Instant> resolved = time(ticket, "Resolution time");
    Optional<Instant> answered =
        time(ticket, "First response time")
            .filter(at -> resolved.isEmpty() || at.isBefore(resolved.get()))
            .or(() -> resolved)
            .map(at -> at.isBefore(created) ? created : at);
    List<Happening> happenings = new ArrayList<>();
    happenings.add(new Happening(created, 0, () -> accept(ticket)));
    answered.ifPresent(
        at -> {
          happenings.add(new Happening(at, 1, () -> step(id, RequestStep.TAKE)));
          happenings.add(new Happening(at, 2, () -> step(id, RequestStep.ANSWER)));
        });
    resolved.ifPresent(
        at -> happenings.add(new Happening(at, 3, () -> step(id, RequestStep.RESOLVE))));
    return happenings;
  }

  private void accept(Map<String, String> ticket) {
    ServiceRequest request =
        platform.requests.accept(
            platform.agent,
            new RequestIntake(
                UNIT,
                "web",
                ticket.get("Source").toLowerCase(Locale.ROOT),
                ticket.get("Topic"),
                "",
                Optional.empty(),
                OptionalLong.empty(),
                List.of(),
                Optional.empty()));
    numbers.put(ticket.get("Ticket ID"), request.number());
  }

  private void step(String ticket, RequestStep step) {
    String number = numbers.get(ticket);
    long version = platform.requests.get(platform.agent, UNIT, number).version();
    platform.requests.step(
        platform.agent, UNIT, number, step, version, Optional.of("as in the file"));
  }

  private void compare(Map<String, String> ticket, Map<String, Integer> found) {
    List<ExplainedClock> clocks =
        platform
            .requests
            .explain(platform.agent, UNIT, numbers.get(ticket.get("Ticket ID")))
            .clocks();
    compareDue(ticket, "first response", clocks.get(0), found);
    compareDue(ticket, "resolve", clocks.get(1), found);
    boolean answered = clocks.get(0).clock().state() == Obligation.State.MET;
    boolean solved = clocks.get(1).clock().state() == Obligation.State.MET;
    boolean answerLabel = ticket.get("SLA For first response").equals("Within SLA");
    boolean solutionLabel = ticket.get("SLA For Resolution").equals("Within SLA");
    count(found, "first response: " + answer(ticket, answered, answerLabel));
    count(
        found,
        "resolution: "
            + (solved == solutionLabel
                ? "agrees"
                : time(ticket, "Resolution time").isEmpty()
                    ? "marked within, since there was time left when the file was made"
                    : "differs"));
  }

  private static String answer(Map<String, String> ticket, boolean ours, boolean theirs) {
    if (ours == theirs) {
      return "agrees";
    }
    Instant due = time(ticket, "Expected SLA to first response").orElseThrow();
    boolean inTime = time(ticket, "First response time").filter(at -> !at.isAfter(due)).isPresent();
    if (ours && inTime) {
      return "marked violated, though it came in time";
    }
    return ours && time(ticket, "Resolution time").filter(at -> !at.isAfter(due)).isPresent()
        ? "late, but the ticket was resolved in time before it"
        : "differs";
  }

  private static void compareDue(
      Map<String, String> ticket, String what, ExplainedClock clock, Map<String, Integer> found) {
    boolean agrees = clock.dueAt().equals(time(ticket, "Expected SLA to " + what).orElseThrow());
    String name = what.equals("resolve") ? "resolution" : what;
    count(found, name + " due: " + (agrees ? "agrees" : "differs"));
  }

  private static void count(Map<String, Integer> found, String what) {
    found.merge(what, 1, Integer::sum);
  }

  private static Optional<Instant> time(Map<String, String> ticket, String column) {
    return Optional.of(ticket.get(column))
        .filter(cell -> !cell.isEmpty())
        .map(cell -> LocalDateTime.parse(cell.replace(' ', 'T')).toInstant(ZoneOffset.UTC));
  }
}
