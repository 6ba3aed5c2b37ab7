package io.echelon.surface.shell.request;

import io.echelon.platform.servicedesk.FirstPlan;
import io.echelon.platform.servicedesk.RequestCause;
import io.echelon.platform.servicedesk.RequestEvent;
import io.echelon.platform.servicedesk.ServiceRequest;
import io.echelon.surface.shell.Table;

/** What is shown of requests. */
final class RequestTable {
  static final Table<ServiceRequest> QUEUE =
      new Table<ServiceRequest>()
          .column("number", ServiceRequest::number)
          .column("dueat", ServiceRequest::nextDue)
          .column("tier", r -> r.grant().tier())
          .column("severity", ServiceRequest::severity)
          .column("state", ServiceRequest::state)
          .column("assignee", ServiceRequest::assignee)
          .column("team", ServiceRequest::team)
          .column("item", ServiceRequest::item)
          .column("subject", ServiceRequest::subject);

  static final Table<ServiceRequest> REQUEST =
      new Table<ServiceRequest>()
          .column("number", ServiceRequest::number)
          .column("subject", ServiceRequest::subject)
          .column("description", ServiceRequest::description)
          .column("channel", ServiceRequest::channel)
          .column("item", ServiceRequest::item)
          .column("candidates", ServiceRequest::candidates)
          .column("contact", ServiceRequest::contact)
          .column("tier", r -> r.grant().tier())
          .column("severity", ServiceRequest::severity)
          .column("claim", r -> r.grant().reason())
          .column("state", ServiceRequest::state)
          .column("assignee", ServiceRequest::assignee)
          .column("team", ServiceRequest::team)
          .column("plan", r -> r.work().plan().map(FirstPlan::words))
          .column("planned", r -> r.work().plan().flatMap(FirstPlan::planned))
          .column("handling", r -> r.work().handling())
          .column("cause", r -> r.work().cause().map(RequestCause::code))
          .column("resolvedat", r -> r.work().resolvedAt())
          .column("reopened", r -> r.work().reopened())
          .column("acceptedat", ServiceRequest::acceptedAt)
          .column("dueat", ServiceRequest::nextDue)
          .column("version", ServiceRequest::version);

  static final Table<RequestEvent> EVENT =
      new Table<RequestEvent>()
          .column("step", RequestEvent::step)
          .column("state", RequestEvent::to)
          .column("by", RequestEvent::by)
          .column("at", RequestEvent::at)
          .column("event", RequestEvent::what)
          .column("note", RequestEvent::note);

  private RequestTable() {}
}
