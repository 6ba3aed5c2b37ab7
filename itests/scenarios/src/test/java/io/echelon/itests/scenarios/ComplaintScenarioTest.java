package io.echelon.itests.scenarios;

import static io.echelon.itests.scenarios.Platform.UNIT;
import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertFalse;
import static org.junit.Assert.assertTrue;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Role;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintFilter;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.NextStage;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.Test;

/** A complaint from the customer's words to its end, agreed or not (F3). */
public class ComplaintScenarioTest extends DeskScenario {
  private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

  @Test
  public void aComplaintGoesThroughItsStagesToAnAgreement() throws Exception {
    String number = complain(customer("A1"));
    Complaint complaint = complaint(number);
    assertEquals(ComplaintStage.ACCEPTED, complaint.stage());
    assertFalse(complaint.keyAccount());
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> advance(platform.agent, number, ComplaintStage.INVESTIGATING, "too early"));

    complaint = classify(number, ComplaintCategory.SERVICE_DELAY, Severity.S2);
    assertEquals(ComplaintStage.CLASSIFIED, complaint.stage());
    assertEquals(Optional.of("ann"), complaint.owner());
    assertEquals(Optional.of(Severity.S2), request(number).severity());

    platform.complaints.advance(
        platform.agent,
        UNIT,
        number,
        new NextStage(
            ComplaintStage.INVESTIGATING,
            Optional.of("carl"),
            OptionalInt.of(2),
            Optional.of("ask the technicians")),
        complaint.version());
    assertEquals(
        List.of(number),
        platform
            .complaints
            .list(
                platform.agent,
                UNIT,
                new ComplaintFilter(
                    Optional.of(ComplaintStage.INVESTIGATING),
                    Optional.of("carl"),
                    Optional.empty()),
                Optional.empty(),
                10)
            .items()
            .stream()
            .map(Complaint::number)
            .toList());
    advance(platform.colleague, number, ComplaintStage.PROPOSED, "a repeater, free of charge");
    advance(platform.colleague, number, ComplaintStage.INVESTIGATING, "the customer wants two");
    advance(platform.colleague, number, ComplaintStage.PROPOSED, "two repeaters");
    advance(platform.colleague, number, ComplaintStage.AGREED, "told by phone");
    platform.clock.set(Instant.parse("2025-10-10T02:30:00Z"));
    complaint = advance(platform.colleague, number, ComplaintStage.CLOSED, "both work");

    assertEquals(ComplaintStage.CLOSED, complaint.stage());
    assertFalse(complaint.abnormal());
    assertEquals(RequestState.CLOSED, request(number).state());
    assertTrue(
        clocks(complaint).toString(),
        clocks(complaint).stream().noneMatch(state -> state.isOpen()));
    assertEquals(
        List.of(
            ComplaintStage.ACCEPTED,
            ComplaintStage.CLASSIFIED,
            ComplaintStage.INVESTIGATING,
            ComplaintStage.PROPOSED,
            ComplaintStage.INVESTIGATING,
            ComplaintStage.PROPOSED,
            ComplaintStage.AGREED,
            ComplaintStage.CLOSED),
        platform.complaints.history(platform.auditor, UNIT, number).stream()
            .map(ComplaintEvent::stage)
            .toList());
  }

  @Test
  public void twoAgentsNeverOverwriteEachOther() throws Exception {
    String number = complain(customer("B1"));
    Classification found = found(ComplaintCategory.CHARGE_BILL, Severity.S3);
    long seen = complaint(number).version();
    platform.complaints.classify(platform.agent, UNIT, number, found, seen);
    assertRefused(
        ErrorCode.STALE,
        () -> platform.complaints.classify(platform.colleague, UNIT, number, found, seen));
  }

  @Test
  public void keyAccountsAreKnownByTheListAndNotByTier() throws Exception {
    String small = customer("C");
    platform.marks.set(
        platform.admin, UNIT, small, "KEY_ACCOUNT", DAY, Optional.empty(), "list of 2025");
    assertTrue(complaint(complain(small)).keyAccount());
    assertFalse(complaint(complain(customer("A1"))).keyAccount());
  }

  @Test
  public void aResourceIsGrantedByItsContactAndNeverByTheApplicant() throws Exception {
    String number = complain(customer("A1"));
    complaint(number);
    ResourceApplication wish = wish("spare-parts", "2", "devices");
    assertRefused(
        ErrorCode.INVALID_INPUT,
        () -> platform.resources.apply(platform.agent, UNIT, number, wish));
    ResourceContact ann = new ResourceContact("spare-parts", "ann");
    ResourceContact carl = new ResourceContact("spare-parts", "carl");
    platform.resources.add(platform.admin, UNIT, ann);
    platform.resources.add(platform.admin, UNIT, carl);
    assertRefused(
        ErrorCode.NOT_FOUND,
        () -> platform.resources.add(platform.admin, UNIT, new ResourceContact("cars", "nobody")));
    assertEquals(List.of(ann, carl), platform.resources.contacts(platform.agent, UNIT));

    long id = platform.resources.apply(platform.agent, UNIT, number, wish).id();
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.resources.decide(platform.agent, UNIT, id, true, "yes"));
    assertRefused(
        ErrorCode.FORBIDDEN,
        () -> platform.resources.decide(platform.admin, UNIT, id, true, "yes"));
    assertEquals(List.of(), waitingFor(platform.agent));
    assertEquals(List.of(id), waitingFor(platform.colleague));
    platform.resources.decide(platform.colleague, UNIT, id, true, "from stock");
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> platform.resources.decide(platform.colleague, UNIT, id, false, "no"));
    ComplaintStatistics.GrantedResource granted = statistics().resources().get(0);
    assertEquals("spare-parts", granted.resource());
    assertEquals(0, granted.amount().compareTo(new BigDecimal(2)));
  }

  @Test
  public void withoutAgreementASecondPersonClosesItAbnormally() throws Exception {
    String number = complain(customer("A1"));
    classify(number, ComplaintCategory.CONTRACT_PROMISE, Severity.S1);
    advance(platform.agent, number, ComplaintStage.INVESTIGATING, null);
    assertRefused(ErrorCode.ILLEGAL_STEP, () -> wishClosure(number, "letter of 30 September"));
    advance(platform.agent, number, ComplaintStage.PROPOSED, "a month without charge");
    assertRefused(ErrorCode.INVALID_INPUT, () -> wishClosure(number));
    AbnormalClosure closure = wishClosure(number, "letter of 30 September", "attachment/7");
    assertRefused(
        ErrorCode.ILLEGAL_STEP,
        () -> advance(platform.agent, number, ComplaintStage.AGREED, "after all"));
    Caller both = new Caller("ann", Set.of(Role.APPROVER), Set.of(UNIT));
    assertRefused(
        ErrorCode.SEPARATION_OF_DUTIES,
        () -> platform.closures.decide(both, UNIT, closure.id(), true, "yes"));
    platform.closures.decide(platform.approver, UNIT, closure.id(), true, "§ 3.3 applies");

    Complaint complaint = complaint(number);
    assertEquals(ComplaintStage.CLOSED, complaint.stage());
    assertTrue(complaint.abnormal());
    assertEquals(RequestState.CLOSED, request(number).state());
    assertTrue(clocks(complaint).contains(Obligation.State.CANCELLED));
    ComplaintStatistics statistics = statistics();
    assertEquals(Map.of(Limit.LAW, 1L, Limit.COMPANY_POLICY, 1L), statistics.abnormal());
    ComplaintStatistics.ComplaintLine line = statistics.lines().get(0);
    assertEquals(Optional.of(ComplaintCategory.CONTRACT_PROMISE), line.category());
    assertEquals(1, line.abnormal());
    assertEquals(Optional.of(0.0), line.justifiedShare());
    assertEquals(Optional.of(Duration.ZERO), line.median());
  }

  @Test
  public void aRefusedClosureLetsTheComplaintGoOn() throws Exception {
    String number = complain(customer("A1"));
    classify(number, ComplaintCategory.PRODUCT, Severity.S3);
    advance(platform.agent, number, ComplaintStage.INVESTIGATING, null);
    advance(platform.agent, number, ComplaintStage.PROPOSED, "repair");
    AbnormalClosure closure = wishClosure(number, "letter");
    platform.closures.decide(platform.approver, UNIT, closure.id(), false, "try once more");
    assertEquals(
        ComplaintStage.AGREED,
        advance(platform.agent, number, ComplaintStage.AGREED, "agreed").stage());
  }

  @Test
  public void aComplaintThatTheCustomerWithdrawsEnds() throws Exception {
    String number = complain(customer("A1"));
    complaint(number);
    step(number, RequestStep.WITHDRAW, "solved itself");
    platform.events.tick(platform.clock.instant());
    assertEquals(ComplaintStage.CLOSED, complaint(number).stage());
  }

  private String complain(String customer) throws Exception {
    return number(
        json(
            post(
                platform.website,
                "complaint-" + keys.incrementAndGet(),
                """
                {"unit":"telecom","item":"complaint","subject":"nobody comes",\
                "customerNumber":"%s"}"""
                    .formatted(customer))));
  }

  private Complaint complaint(String number) {
    platform.events.tick(platform.clock.instant());
    return platform.complaints.get(platform.agent, UNIT, number);
  }

  private ServiceRequest request(String number) {
    return platform.requests.get(platform.agent, UNIT, number);
  }

  private static Classification found(ComplaintCategory category, Severity severity) {
    return new Classification(category, severity, Optional.of(false), "as the customer says");
  }

  private Complaint classify(String number, ComplaintCategory category, Severity severity) {
    return platform.complaints.classify(
        platform.agent, UNIT, number, found(category, severity), complaint(number).version());
  }

  private Complaint advance(Caller by, String number, ComplaintStage stage, String note) {
    return platform.complaints.advance(
        by,
        UNIT,
        number,
        new NextStage(stage, Optional.empty(), OptionalInt.empty(), Optional.ofNullable(note)),
        complaint(number).version());
  }

  private AbnormalClosure wishClosure(String number, String... evidence) {
    return platform.closures.request(
        platform.agent,
        UNIT,
        number,
        Set.of(Limit.LAW, Limit.COMPANY_POLICY),
        "wants ten years without charge",
        List.of(evidence),
        complaint(number).version());
  }

  private static ResourceApplication wish(String resource, String amount, String measure) {
    return new ResourceApplication(
        0,
        UNIT,
        0,
        resource,
        new BigDecimal(amount),
        measure,
        "the customer waits",
        "",
        Instant.EPOCH,
        Optional.empty());
  }

  private List<Long> waitingFor(Caller caller) {
    return platform.resources.waiting(caller, UNIT, Optional.empty(), 10).items().stream()
        .map(ResourceApplication::id)
        .toList();
  }

  private List<Obligation.State> clocks(Complaint complaint) {
    return platform
        .stores
        .transactions()
        .read(() -> platform.obligations.of(UNIT, complaint.reference()))
        .stream()
        .map(Obligation::state)
        .toList();
  }

  private ComplaintStatistics statistics() {
    return platform.complaints.statistics(platform.auditor, UNIT, DAY, DAY);
  }
}
