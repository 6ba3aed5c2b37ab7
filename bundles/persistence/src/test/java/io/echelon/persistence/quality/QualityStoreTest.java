package io.echelon.persistence.quality;

import static org.junit.Assert.assertEquals;

import io.echelon.persistence.plain.StoreContract;
import io.echelon.persistence.servicedesk.Rows;
import io.echelon.platform.quality.AgentEvaluation.MeanMarks;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityMarks;
import io.echelon.platform.quality.QualityReview;
import io.echelon.platform.quality.store.QualityStore.Figures;
import io.echelon.platform.servicedesk.Outcome;
import io.echelon.platform.servicedesk.RequestState;
import io.echelon.platform.servicedesk.ServiceRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.Test;

public class QualityStoreTest extends StoreContract {
  private static final Instant UNTIL = T0.plusSeconds(60);

  private ServiceRequest resolved(String agent, int minutes, boolean breached, int reopened) {
    ServiceRequest open = write(() -> stores.requests().insert(Rows.request(unit)));
    return write(
        () -> {
          stores
              .outcomes()
              .put(
                  new Outcome(
                      open.id(),
                      unit,
                      T0,
                      agent,
                      "repair",
                      Optional.empty(),
                      Optional.empty(),
                      Duration.ofMinutes(minutes),
                      breached,
                      reopened));
          return stores.requests().update(open.after(RequestState.CLOSED, Optional.of(agent)));
        });
  }

  private QualityReview review(ServiceRequest request, String reviewer, int mark) {
    QualityReview review =
        new QualityReview(request.number(), reviewer, T0, new QualityMarks(mark, 3, 5), "friendly");
    run(() -> stores.quality().insert(unit, request.id(), review));
    return review;
  }

  @Test
  public void figuresComeByAgentWithTheirResponseTimesInOrder() {
    resolved("chen", 9, true, 1);
    resolved("chen", 3, false, 0);
    resolved("wang", 5, false, 2);
    assertEquals(
        List.of(new Figures("chen", 2, 1, 1), new Figures("wang", 1, 0, 1)),
        read(() -> stores.quality().figures(unit, T0, UNTIL, "", 9)));
    assertEquals(
        List.of(new Figures("wang", 1, 0, 1)),
        read(() -> stores.quality().figures(unit, T0, UNTIL, "chen", 9)));
    assertEquals(
        List.of(), read(() -> stores.quality().figures(unit, T0.plusSeconds(1), UNTIL, "", 9)));
    assertEquals(
        Duration.ofMinutes(3), read(() -> stores.quality().response(unit, "chen", T0, UNTIL, 0)));
    assertEquals(
        Duration.ofMinutes(9), read(() -> stores.quality().response(unit, "chen", T0, UNTIL, 1)));
  }

  @Test
  public void marksAreMeansByAgent() {
    ServiceRequest first = resolved("chen", 9, false, 0);
    QualityReview by = review(first, "amy", 2);
    QualityReview too = review(first, "bob", 4);
    resolved("wang", 5, false, 0);
    assertEquals(List.of(by, too), read(() -> stores.quality().reviews(first.id())));
    assertEquals(Optional.of("chen"), read(() -> stores.quality().agent(first.id())));
    assertEquals(
        Map.of("chen", new MeanMarks(2, 3, 3, 5)),
        read(() -> stores.quality().marks(unit, List.of("chen", "wang"), T0, UNTIL)));
    assertEquals(Map.of(), read(() -> stores.quality().marks(unit, List.of(), T0, UNTIL)));
  }

  @Test
  public void theSampleHoldsClosedRequestsInAnOrderOfItsOwn() {
    ServiceRequest first = resolved("chen", 9, false, 0);
    ServiceRequest second = resolved("chen", 9, false, 0);
    review(second, "amy", 2);
    ServiceRequest open = resolved("chen", 9, false, 0);
    run(() -> stores.requests().update(open.after(RequestState.TAKEN, Optional.of("chen"))));
    List<DrawnRequest> ascending = read(() -> stores.quality().sample(unit, T0, UNTIL, 1, 0, 9));
    assertEquals(
        List.of(
            new DrawnRequest(first.number(), "chen", "repair", T0, 0),
            new DrawnRequest(second.number(), "chen", "repair", T0, 1)),
        ascending);
    List<DrawnRequest> descending =
        read(() -> stores.quality().sample(unit, T0, UNTIL, 1_000_002, 0, 1));
    assertEquals(List.of(ascending.get(1)), descending);
  }

  @Test
  public void everyCallNeedsATransaction() {
    assertNeedsTransaction(() -> stores.quality().sample(unit, T0, T0, 1, 0, 1));
    assertNeedsTransaction(() -> stores.quality().reviews(1));
    assertNeedsTransaction(() -> stores.quality().figures(unit, T0, T0, "", 1));
  }
}
