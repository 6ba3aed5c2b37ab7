package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStatistics.ComplaintLine;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.channel.InboundRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.Test;

/**
 * Complaints that people really made go through the web channel, whose intake takes or refuses each
 * with a reason; what the platform then knows agrees with the files.
 */
public class RealComplaintsTest extends Scenario {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 1);
  private static final int LONGEST_SUBJECT = 200;
  private static final int BLOCK = 10;
  private static final int SENDERS = 2;

  @Test
  public void twoThousandComplaintsAboutATelecom() throws Exception {
    List<Map<String, String>> rows =
        SharedData.rows("comcast_fcc_complaints/comcast_telecom_complaints.csv");
    assertEquals(2_224, rows.size());
    Map<String, Map<String, String>> byNumber = new HashMap<>();
    List<Map<String, String>> refused = new ArrayList<>();
    for (Map<String, String> row : rows) {
      submit(ticket(row), row.get("Customer Complaint"), details(row), Optional.empty())
          .ifPresentOrElse(number -> byNumber.put(number, row), () -> refused.add(row));
    }
    assertEquals(
        rows.stream().filter(row -> !fits(row.get("Customer Complaint"))).count(), refused.size());
    List<Complaint> complaints = complaints();
    assertEquals(
        byNumber.keySet(), complaints.stream().map(Complaint::number).collect(Collectors.toSet()));
    assertEquals(
        count(
            rows.stream().filter(r -> fits(r.get("Customer Complaint"))).toList(),
            r -> r.get("State")),
        count(complaints, complaint -> state(request(complaint))));
    assertEquals(byNumber.size(), accepted());
  }

  @Test
  public void twentyThreeThousandComplaintsAboutABank() throws Exception {
    List<Map<String, String>> rows = SharedData.rows("retail_bank_berka_crm/crm_events.csv");
    assertEquals(23_419, rows.size());
    importClients();
    ExecutorService senders = Executors.newFixedThreadPool(SENDERS);
    List<Future<Integer>> blocks = new ArrayList<>();
    for (int from = 0; from < rows.size(); from += BLOCK) {
      List<Map<String, String>> block = rows.subList(from, Math.min(from + BLOCK, rows.size()));
      blocks.add(senders.submit(() -> platform.stores.transactions().write(() -> refused(block))));
    }
    int refused = 0;
    for (Future<Integer> block : blocks) {
      refused += block.get();
    }
    senders.shutdown();
    assertEquals(0, refused);
    List<Complaint> complaints = complaints();
    assertEquals(rows.size(), complaints.size());
    Map<Long, String> numbers = clients();
    assertEquals(
        count(rows, RealComplaintsTest::client),
        count(complaints, complaint -> numbers.get(complaint.customerId().orElseThrow())));
    assertEquals(rows.size(), accepted());
  }

  /** How many of a block are refused; together in one transaction, since that takes less time. */
  private int refused(List<Map<String, String>> block) {
    int refused = 0;
    for (Map<String, String> row : block) {
      String subject = row.get("product") + ": " + row.get("issue");
      refused +=
          submit(row.get("complaint_id"), subject, row.get("sub_product"), Optional.of(client(row)))
                  .isEmpty()
              ? 1
              : 0;
    }
    return refused;
  }

  /** The number of the request, or nothing if the intake refuses it. */
  private Optional<String> submit(
      String key, String subject, String description, Optional<String> customer) {
    Map<String, String> body = new TreeMap<>();
    body.put("unit", UNIT);
    body.put("item", ServiceRequest.COMPLAINT);
    body.put("subject", subject);
    body.put("description", description);
    customer.ifPresent(number -> body.put("customerNumber", number));
    InboundRequest message =
        new InboundRequest(
            "POST",
            "requests",
            Map.of("idempotency-key", key, "content-type", "application/json"),
            Map.of(),
            Json.write(body).getBytes(StandardCharsets.UTF_8));
    try {
      return Optional.of(number(platform.channels.handle(platform.website, "web", message).body()));
    } catch (EchelonException e) {
      assertEquals("subject: must have 1 to 200 characters", e.getMessage());
      return Optional.empty();
    }
  }

  private static String number(byte[] receipt) {
    try {
      return Json.mapper().readTree(receipt).get("requestNumber").asText();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean fits(String subject) {
    return !subject.isEmpty() && subject.length() <= LONGEST_SUBJECT;
  }

  /** The file's first heading has a mark of the encoding before it. */
  private static String ticket(Map<String, String> row) {
    return row.entrySet().stream()
        .filter(cell -> cell.getKey().endsWith("Ticket #"))
        .findFirst()
        .orElseThrow()
        .getValue();
  }

  private static String details(Map<String, String> row) {
    return row.get("City") + " / " + row.get("State") + " / " + row.get("Received Via");
  }

  private static String state(ServiceRequest request) {
    return request.description().split(" / ")[1];
  }

  private ServiceRequest request(Complaint complaint) {
    return platform.requests.get(platform.agent, UNIT, complaint.number());
  }

  private static String client(Map<String, String> row) {
    return "C%08d".formatted(Integer.parseInt(row.get("client_id")));
  }

  private void importClients() throws Exception {
    putMapping("clients", "{\"number\":\"number\",\"name\":\"name\"}");
    StringBuilder csv = new StringBuilder("number,name\n");
    for (Map<String, String> row : SharedData.rows("retail_bank_berka_crm/clients.csv")) {
      csv.append(row.get("client_id")).append(",").append(row.get("client_id")).append('\n');
    }
    importText(csv.toString(), "clients");
  }

  private Map<Long, String> clients() {
    Map<Long, String> numbers = new HashMap<>();
    Optional<String> after = Optional.empty();
    do {
      var page = platform.customers.list(platform.agent, UNIT, after, Page.MAX);
      page.items().forEach(customer -> numbers.put(customer.id(), customer.number()));
      after = page.next();
    } while (after.isPresent());
    return numbers;
  }

  private List<Complaint> complaints() {
    platform.events.tick(platform.clock.instant());
    List<Complaint> all = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Page<Complaint> page =
          platform.complaints.list(platform.agent, UNIT, ComplaintFilter.ALL, after, Page.MAX);
      all.addAll(page.items());
      after = page.next();
    } while (after.isPresent());
    return all;
  }

  private long accepted() {
    return platform.complaints.statistics(platform.auditor, UNIT, DAY, DAY).lines().stream()
        .mapToLong(ComplaintLine::accepted)
        .sum();
  }

  private static <T> Map<String, Long> count(List<T> items, Function<T, String> by) {
    return items.stream().collect(Collectors.groupingBy(by, TreeMap::new, Collectors.counting()));
  }
}
