package io.echelon.surface.console.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Page;
import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.AbnormalClosures;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintCategory;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ComplaintStage;
import io.echelon.platform.complaint.ComplaintStatistics;
import io.echelon.platform.complaint.Complaints;
import io.echelon.platform.complaint.Decision;
import io.echelon.platform.complaint.Limit;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.platform.complaint.Resources;
import io.echelon.spi.Severity;
import io.echelon.surface.console.internal.complaint.ComplaintSheet;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;

/** One complaint by a key account, of which everything waits for a decision. */
final class FakeComplaints {
  final AtomicLong version = new AtomicLong(4);
  final List<String> done = new CopyOnWriteArrayList<>();

  Complaints complaints() {
    return Fake.of(Complaints.class)
        .on("get", a -> complaint())
        .on("list", a -> new Page<>(List.of(complaint()), Optional.of("17")))
        .on("ofCustomer", a -> new Page<>(List.of(complaint()), Optional.of("17")))
        .on("history", a -> history())
        .on(
            "classify",
            a -> changed("classify " + ((Classification) a.get(3)).category(), a.get(4)))
        .on("advance", a -> changed("advance", a.get(4)))
        .on("assign", a -> changed("assign " + a.get(3), a.get(4)))
        .on(
            "statistics",
            a ->
                new ComplaintStatistics(
                    (LocalDate) a.get(2),
                    (LocalDate) a.get(3),
                    List.of(
                        new ComplaintStatistics.ComplaintLine(
                            Optional.empty(),
                            true,
                            1_200,
                            3,
                            2,
                            1,
                            1,
                            Optional.of(Duration.ofHours(30)))),
                    Map.of(Limit.LAW, 1L),
                    List.of(
                        new ComplaintStatistics.GrantedResource(
                            "spare-parts", "CNY", 1, new BigDecimal("1200.5")))))
        .service();
  }

  Resources resources() {
    return Fake.of(Resources.class)
        .on("contacts", a -> List.of(new Resources.ResourceContact("spare-parts", "root")))
        .on("add", a -> note("add " + a.get(2)))
        .on("remove", a -> note("remove " + a.get(2)))
        .on(
            "of",
            a ->
                List.of(
                    application(),
                    application()
                        .decided(new Decision(true, "ben", Samples.NOW, "it is in the store"))))
        .on("waiting", a -> new Page<>(List.of(application()), Optional.empty()))
        .on("apply", a -> note("apply " + ((ResourceApplication) a.get(3)).amount()))
        .on("decide", a -> note("grant " + a.get(2) + " " + a.get(3)))
        .service();
  }

  AbnormalClosures closures() {
    return Fake.of(AbnormalClosures.class)
        .on("of", a -> List.of(closure()))
        .on("waiting", a -> new Page<>(List.of(closure()), Optional.empty()))
        .on("request", a -> changed("close " + a.get(3) + " " + a.get(5), a.get(6)))
        .on("decide", a -> note("close " + a.get(2) + " " + a.get(3)))
        .service();
  }

  ComplaintSheet sheet(FakeDesk desk) {
    return new ComplaintSheet(
        complaints(), resources(), closures(), desk.requests(), desk.customers());
  }

  private Complaint complaint() {
    return new Complaint(
        17,
        "telecom",
        "web",
        OptionalLong.of(1),
        true,
        Optional.of(
            new Classification(
                ComplaintCategory.SERVICE_DELAY, Severity.S2, Optional.of(true), Samples.HOSTILE)),
        ComplaintStage.PROPOSED,
        Optional.of("anna"),
        Samples.NOW,
        Optional.empty(),
        Optional.empty(),
        false,
        version.get());
  }

  private List<ComplaintEvent> history() {
    return List.of(
        new ComplaintEvent(
            ComplaintStage.ACCEPTED, Optional.empty(), "shop", Samples.NOW, Optional.empty()),
        new ComplaintEvent(
            ComplaintStage.PROPOSED,
            Optional.of("anna"),
            "li.na",
            Samples.NOW,
            Optional.of("a month for nothing")));
  }

  private ResourceApplication application() {
    return new ResourceApplication(
        3,
        "telecom",
        17,
        "spare-parts",
        new BigDecimal("1200.5"),
        "CNY",
        "an antenna",
        "anna",
        Samples.NOW,
        Optional.empty());
  }

  private AbnormalClosure closure() {
    return new AbnormalClosure(
        5,
        "telecom",
        17,
        Set.of(Limit.LAW),
        "asks for ten years",
        List.of("attachment/7"),
        "anna",
        Samples.NOW,
        Optional.empty());
  }

  private Object changed(String what, Object seen) {
    if (!seen.equals(version.get())) {
      throw new EchelonException(ErrorCode.STALE, "version is " + version);
    }
    return note(what);
  }

  private Object note(String what) {
    done.add(what);
    return null;
  }
}
