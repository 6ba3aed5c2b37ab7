package io.echelon.persistence.complaint;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics.ComplaintLine;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources.ResourceContact;
import io.echelon.spi.Severity;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.Test;

public class ComplaintStoreTest extends StoreContract {
  private static final AtomicLong IDS = new AtomicLong();
  private static final Decision YES = new Decision(true, "wang", T0, "fine");

  private Complaint put(long customer, Instant at) {
    Complaint complaint =
        new Complaint(
            IDS.incrementAndGet(),
            unit,
            "web",
            OptionalLong.of(customer),
            true,
            Optional.empty(),
            ComplaintStage.ACCEPTED,
            Optional.empty(),
            at,
            Optional.empty(),
            Optional.empty(),
            false,
            0);
    run(() -> stores.complaints().insert(complaint));
    return complaint;
  }

  private Complaint closed(Duration handled, boolean justified) {
    Complaint open = put(1, T0);
    return write(
        () ->
            stores
                .complaints()
                .update(
                    open.classified(
                            new Classification(
                                ComplaintCategory.CHARGE_BILL,
                                Severity.S3,
                                Optional.of(justified),
                                "账单"))
                        .closed(T0.plusSeconds(9), handled, false)));
  }

  @Test
  public void aComplaintComesBackAsItWasPut() {
    Complaint open = put(1, T0);
    assertEquals(Optional.of(open), read(() -> stores.complaints().find(unit, open.id())));
    assertEquals(Optional.empty(), read(() -> stores.complaints().find("other", open.id())));
    Complaint closed = closed(Duration.ofHours(2), true);
    assertEquals(Optional.of(closed), read(() -> stores.complaints().find(unit, closed.id())));
    assertEquals(1, closed.version());
  }

  @Test
  public void whetherItIsJustifiedMayBeUnknown() {
    Classification found =
        new Classification(
            ComplaintCategory.CHARGE_BILL, Severity.S3, Optional.empty(), "not known yet");
    Complaint open = put(1, T0);
    Complaint kept = write(() -> stores.complaints().update(open.classified(found)));
    assertEquals(Optional.of(found), kept.classification());
  }

  @Test
  public void anOutdatedVersionIsRefused() {
    Complaint open = put(1, T0);
    Complaint taken = open.at(ComplaintStage.CLASSIFIED, Optional.of("li"));
    run(() -> stores.complaints().update(taken));
    assertRefused(ErrorCode.STALE, () -> stores.complaints().update(taken));
  }

  @Test
  public void listsAreFilteredAndPaged() {
    Complaint one = put(1, T0);
    Complaint two = put(2, T0);
    Complaint three =
        write(
            () ->
                stores
                    .complaints()
                    .update(put(1, T0).at(ComplaintStage.PROPOSED, Optional.of("li"))));
    assertEquals(List.of(one, two), list(Optional.empty(), Optional.empty(), 0, 0, 2));
    assertEquals(List.of(three), list(Optional.empty(), Optional.empty(), 0, two.id(), 2));
    assertEquals(List.of(one, three), list(Optional.empty(), Optional.empty(), 1, 0, 9));
    assertEquals(
        List.of(three), list(Optional.of(ComplaintStage.PROPOSED), Optional.of("li"), 1, 0, 9));
  }

  @Test
  public void aCustomersComplaintsComeNewestFirst() {
    Complaint first = put(1, T0);
    put(2, T0);
    Complaint last = put(1, T0);
    assertEquals(
        List.of(last, first),
        read(() -> stores.complaints().ofCustomer(unit, 1, Long.MAX_VALUE, 9)));
    assertEquals(List.of(first), read(() -> stores.complaints().ofCustomer(unit, 1, last.id(), 9)));
  }

  private List<Complaint> list(
      Optional<ComplaintStage> stage,
      Optional<String> owner,
      long customer,
      long after,
      int limit) {
    OptionalLong whose = customer == 0 ? OptionalLong.empty() : OptionalLong.of(customer);
    return read(() -> stores.complaints().list(unit, stage, owner, whose, after, limit));
  }

  @Test
  public void theHistoryIsInOrder() {
    Complaint open = put(1, T0);
    ComplaintEvent first =
        new ComplaintEvent(ComplaintStage.ACCEPTED, Optional.empty(), "li", T0, Optional.empty());
    ComplaintEvent second =
        new ComplaintEvent(
            ComplaintStage.CLASSIFIED, Optional.of("li"), "li", T0, Optional.of("说明"));
    run(() -> stores.complaints().append(open.id(), first));
    run(() -> stores.complaints().append(open.id(), second));
    assertEquals(List.of(first, second), read(() -> stores.complaints().history(open.id())));
  }

  @Test
  public void figuresCountWhatCameInBetweenTwoInstants() {
    put(1, T0);
    put(1, T0.plusSeconds(1));
    closed(Duration.ofHours(1), true);
    closed(Duration.ofHours(9), false);
    closed(Duration.ofHours(2), true);
    List<ComplaintLine> lines =
        read(() -> stores.complaintFigures().lines(unit, T0, T0.plusSeconds(1)));
    assertEquals(
        List.of(
            new ComplaintLine(Optional.empty(), true, 1, 0, 0, 0, 0, Optional.empty()),
            new ComplaintLine(
                Optional.of(ComplaintCategory.CHARGE_BILL),
                true,
                3,
                3,
                3,
                2,
                0,
                Optional.of(Duration.ofHours(2)))),
        lines);
    closed(Duration.ofHours(3), true);
    assertEquals(
        Optional.of(Duration.ofMinutes(150)),
        read(() -> stores.complaintFigures().lines(unit, T0, T0.plusSeconds(1))).get(1).median());
  }

  @Test
  public void aClosureIsDecidedOnceAndCounted() {
    Complaint open = put(1, T0);
    AbnormalClosure closure =
        write(
            () ->
                stores
                    .closures()
                    .insert(
                        new AbnormalClosure(
                            0,
                            unit,
                            open.id(),
                            Set.of(Limit.LAW, Limit.INDUSTRY_NORM),
                            "wants a car",
                            List.of("letter", "附件"),
                            "li",
                            T0,
                            Optional.empty())));
    assertEquals(List.of(closure), read(() -> stores.closures().waiting(unit, 0, 9)));
    assertEquals(List.of(closure), read(() -> stores.closures().of(unit, open.id())));
    run(() -> stores.closures().decide(closure.decided(YES)));
    assertRefused(ErrorCode.STALE, () -> stores.closures().decide(closure.decided(YES)));
    assertEquals(List.of(), read(() -> stores.closures().waiting(unit, 0, 9)));
    assertEquals(
        Optional.of(closure.decided(YES)), read(() -> stores.closures().find(unit, closure.id())));
    assertEquals(
        Map.of(Limit.LAW, 1L, Limit.INDUSTRY_NORM, 1L),
        read(() -> stores.complaintFigures().abnormal(unit, T0, T0.plusSeconds(1))));
  }

  @Test
  public void anApplicationWaitsForTheContactsOfItsResource() {
    Complaint open = put(1, T0);
    ResourceContact wang = new ResourceContact("parts", "wang");
    run(() -> stores.resources().add(unit, wang));
    run(() -> stores.resources().add(unit, new ResourceContact("parts", "li")));
    ResourceApplication wish =
        write(
            () ->
                stores
                    .resources()
                    .insert(
                        new ResourceApplication(
                            0,
                            unit,
                            open.id(),
                            "parts",
                            new BigDecimal("20.50"),
                            "CNY",
                            "broken",
                            "li",
                            T0,
                            Optional.empty())));
    assertEquals(List.of(wish), read(() -> stores.resources().waiting(unit, "wang", 0, 9)));
    assertEquals(List.of(), read(() -> stores.resources().waiting(unit, "li", 0, 9)));
    run(() -> stores.resources().decide(wish.decided(YES)));
    assertRefused(ErrorCode.STALE, () -> stores.resources().decide(wish.decided(YES)));
    assertEquals(List.of(wish.decided(YES)), read(() -> stores.resources().of(unit, open.id())));
    assertEquals(
        0,
        read(() -> stores.complaintFigures().granted(unit, T0, T0.plusSeconds(1)))
            .get(0)
            .amount()
            .compareTo(new BigDecimal("20.5")));
    assertEquals(true, write(() -> stores.resources().remove(unit, wang)));
    assertEquals(false, write(() -> stores.resources().remove(unit, wang)));
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.complaints().find(unit, 1));
    assertNeedsTransaction(() -> stores.closures().of(unit, 1));
    assertNeedsTransaction(() -> stores.resources().contacts(unit));
    assertNeedsTransaction(() -> stores.complaintFigures().granted(unit, T0, T0));
  }
}
