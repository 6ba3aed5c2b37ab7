package io.echelon.platform.servicedesk.internal;

import io.echelon.platform.entitlement.Grant;
import io.echelon.platform.obligation.Obligation;
import io.echelon.platform.obligation.Pause;
import io.echelon.platform.servicedesk.DueExplanation;
import io.echelon.platform.servicedesk.DueExplanation.ExplainedClock;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.platform.servicedesk.Stay;
import io.echelon.platform.sla.BusinessCalendar;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Explains the clocks of a request, each by the grant on which it rests. */
record DueExplainer(BusinessCalendar calendar) {

  DueExplanation explain(
      ServiceRequest request, List<Obligation> clocks, List<Pause> pauses, List<Stay> breakdown) {
    List<ExplainedClock> explained = clocks.stream().map(o -> explained(request, o)).toList();
    ExplainedClock next =
        explained.stream()
            .filter(c -> c.grant().isPresent() && c.clock().state().isOpen())
            .min(Comparator.comparing(c -> c.clock().due().due()))
            .or(() -> explained.stream().filter(c -> c.grant().isPresent()).findFirst())
            .orElse(explained.get(0));
    return new DueExplanation(request.number(), explained, pauses, breakdown, next.summary());
  }

  private ExplainedClock explained(ServiceRequest request, Obligation clock) {
    Optional<Grant> grant =
        clock.state() == Obligation.State.REPLACED || clock.promise().team().isPresent()
            ? Optional.empty()
            : request.grants().stream()
                .filter(g -> g.metric().equals(clock.metric()))
                .filter(g -> g.internal() == clock.promise().internal())
                .findFirst();
    return new ExplainedClock(clock, grant, DueSentence.write(clock, grant, calendar));
  }
}
