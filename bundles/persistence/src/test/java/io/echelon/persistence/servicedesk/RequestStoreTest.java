package io.echelon.persistence.servicedesk;

import static org.junit.Assert.assertEquals;

import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.Handling;
import io.echelon.platform.servicedesk.QueueFilter;
import io.echelon.platform.servicedesk.QueueKey;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.RequestStep;
import io.echelon.platform.servicedesk.RequestWork;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.spi.LocalizedText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.junit.Test;

/** What is kept of a request. */
public class RequestStoreTest extends RequestStoreContract {

  @Test
  public void aRequestComesBackExactlyInItsUnitOnly() {
    ServiceRequest stored = insert(1, 24.5, 10, 20);
    assertEquals(Optional.of(stored), read(() -> stores.requests().find(unit, stored.id())));
    assertEquals(Optional.empty(), read(() -> stores.requests().find("other", stored.id())));
    assertEquals(Optional.empty(), read(() -> stores.requests().find(unit, Long.MAX_VALUE)));
  }

  @Test
  public void aBlockOfOpenRequestsIsReadByIdAndKeptInOneGo() {
    ServiceRequest first = insert(1, 10, 10, 20);
    ServiceRequest second = insert(2, 20, 10, 20);
    List<ServiceRequest> block =
        read(() -> stores.requests().open(unit, OptionalLong.of(17), 0, 10));
    assertEquals(List.of(first, second), block);
    assertEquals(
        List.of(second),
        read(() -> stores.requests().open(unit, OptionalLong.empty(), first.id(), 10)));
    assertEquals(List.of(), read(() -> stores.requests().open(unit, OptionalLong.of(18), 0, 10)));
    QueueKey moved = new QueueKey(QueueKey.FIRST, 5);
    run(() -> stores.requests().update(block.stream().map(r -> r.queued(moved)).toList()));
    List<ServiceRequest> kept =
        read(() -> stores.requests().open(unit, OptionalLong.empty(), 0, 10));
    assertEquals(List.of(moved, moved), kept.stream().map(ServiceRequest::queue).toList());
    assertEquals(first.version() + 1, kept.get(0).version());
    run(() -> stores.requests().update(List.of()));
  }

  @Test
  public void absentValuesComeBackAbsent() {
    ServiceRequest bare =
        new ServiceRequest(
            0,
            unit,
            "web",
            "repair",
            "",
            "",
            OptionalLong.empty(),
            List.of(),
            Optional.of("138"),
            Optional.empty(),
            List.of(
                new Grant(
                    "repair",
                    "FIRST_ANSWER",
                    OptionalInt.empty(),
                    Optional.of(Duration.ofMinutes(90)),
                    Optional.empty(),
                    Optional.empty(),
                    true,
                    Grant.Origin.NO_CUSTOMER,
                    Optional.empty(),
                    Grant.LAST_RANK,
                    0,
                    OptionalInt.empty(),
                    Optional.of("§ 3"),
                    new LocalizedText("x", "y"),
                    List.of(),
                    Optional.empty())),
            new QueueKey(Grant.LAST_RANK, 0),
            RequestState.NEW,
            Optional.of("agent"),
            Optional.empty(),
            T0,
            T0,
            T0,
            RequestWork.NONE,
            0);
    ServiceRequest stored = write(() -> stores.requests().insert(bare));
    ServiceRequest found = read(() -> stores.requests().find(unit, stored.id())).orElseThrow();
    assertEquals(bare.grant(), found.grant());
    assertEquals(OptionalLong.empty(), found.customerId());
    assertEquals(List.of(), found.candidates());
    assertEquals(Optional.of("138"), found.contact());
    assertEquals("", found.description());
  }

  @Test
  public void updateKeepsStateAndAssignee() {
    ServiceRequest stored = insert(1, 1, 1, 1);
    ServiceRequest taken =
        write(
            () -> stores.requests().update(stored.after(RequestState.TAKEN, Optional.of("li.na"))));
    assertEquals(stored.version() + 1, taken.version());
    assertEquals(Optional.of(taken), read(() -> stores.requests().find(unit, stored.id())));
    assertEquals(Optional.of("li.na"), taken.assignee());
    assertRefused(
        ErrorCode.STALE,
        () -> stores.requests().update(stored.after(RequestState.TAKEN, Optional.empty())));
  }

  @Test
  public void historyComesOldestFirst() {
    long id = insert(1, 1, 1, 1).id();
    RequestEvent accepted =
        new RequestEvent(
            Optional.empty(),
            RequestState.NEW,
            "web",
            T0,
            Optional.of("network"),
            Optional.of(new LocalizedText("assigned it", "分派")),
            Optional.empty());
    RequestEvent taken =
        new RequestEvent(
            Optional.of(RequestStep.TAKE),
            RequestState.TAKEN,
            "li.na",
            T0,
            Optional.empty(),
            Optional.empty(),
            Optional.of("好"));
    run(() -> stores.requests().append(id, accepted));
    run(() -> stores.requests().append(id, taken));
    assertEquals(List.of(accepted, taken), read(() -> stores.requests().history(id)));
    assertEquals(List.of(), read(() -> stores.requests().history(id + 1_000)));
  }

  @Test
  public void whatWasFoundAndDoneIsKept() {
    RequestWork work =
        new RequestWork(
            Optional.of(new FirstPlan("a repeater", Optional.of(LocalDate.of(2026, 3, 5)))),
            Optional.of(Handling.ON_SITE),
            Optional.of(new RequestCause("EQUIPMENT", "old")),
            Optional.of(T0),
            2,
            false);
    ServiceRequest stored = insert(1, 1, 1, 1);
    assertEquals(RequestWork.NONE, stored.work());
    run(() -> stores.requests().update(stored.worked(work)));
    assertEquals(work, read(() -> stores.requests().find(unit, stored.id())).orElseThrow().work());
  }

  @Test
  public void everyCallNeedsATransaction() {
    ServiceRequest any = request(1, 1, T0, T0);
    assertNeedsTransaction(() -> stores.requests().insert(any));
    assertNeedsTransaction(() -> stores.requests().find(unit, 1));
    assertNeedsTransaction(() -> stores.requests().update(any));
    assertNeedsTransaction(() -> stores.requests().history(1));
    assertNeedsTransaction(
        () -> stores.requests().urgent(unit, QueueFilter.ALL, T0, Optional.empty(), 1));
    assertNeedsTransaction(
        () -> stores.requests().waiting(unit, QueueFilter.ALL, T0, Optional.empty(), 1));
    assertNeedsTransaction(
        () ->
            stores
                .requests()
                .append(
                    1,
                    new RequestEvent(
                        Optional.empty(),
                        RequestState.NEW,
                        "",
                        T0,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty())));
  }
}
