package io.echelon.itests.scenarios;

import com.fasterxml.jackson.databind.JsonNode;
import io.echelon.platform.base.Caller;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunLine;
import io.echelon.spi.channel.InboundRequest;
import io.echelon.spi.channel.InboundResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Before;

/** The sample is published, and its customers ask for things through the web channel. */
public abstract class DeskScenario extends Scenario {

  static final Instant EVE_OF_NATIONAL_DAY = Instant.parse("2025-09-30T02:30:00Z");

  final AtomicInteger keys = new AtomicInteger();
  Run run;

  @Before
  public final void publishTheSample() throws Exception {
    importSample();
    run = rate("2025-1");
    publish(run, LocalDate.of(2025, 9, 3));
    platform.clock.set(EVE_OF_NATIONAL_DAY);
  }

  ServiceRequest step(String number, RequestStep step, String note) {
    long version = platform.requests.get(platform.agent, UNIT, number).version();
    return platform.requests.step(
        platform.agent, UNIT, number, step, version, Optional.ofNullable(note));
  }

  List<String> queue() {
    return platform.requests.queue(platform.agent, UNIT, Optional.empty(), 100).items().stream()
        .map(ServiceRequest::number)
        .toList();
  }

  ServiceRequest request(JsonNode receipt) {
    return platform.requests.get(platform.agent, UNIT, number(receipt));
  }

  static String number(JsonNode receipt) {
    return receipt.get("requestNumber").asText();
  }

  String customer(String tier) {
    return platform
        .runs
        .lines(platform.admin, UNIT, run.id(), Optional.of(tier), Optional.empty(), 1)
        .items()
        .stream()
        .map(RunLine::result)
        .findFirst()
        .orElseThrow()
        .number();
  }

  JsonNode submit(Caller caller, String customer) throws Exception {
    return json(
        post(caller, "auto-" + keys.incrementAndGet(), body(customer, "no signal in the lift")));
  }

  static String body(String customer, String subject) {
    return """
        {"unit":"telecom","item":"network-coverage","subject":"%s","customerNumber":"%s"}"""
        .formatted(subject, customer);
  }

  InboundResponse post(Caller caller, String key, String body) {
    return platform.channels.handle(
        caller,
        "web",
        new InboundRequest(
            "POST",
            "requests",
            Map.of(
                "idempotency-key",
                key,
                "content-type",
                "application/json",
                "accept-language",
                "en"),
            Map.of(),
            body.getBytes(StandardCharsets.UTF_8)));
  }

  static JsonNode json(InboundResponse response) throws IOException {
    return Json.mapper().readTree(response.body());
  }
}
