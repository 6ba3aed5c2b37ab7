package io.echelon.surface.shell.complaint;

import io.echelon.platform.complaint.AbnormalClosure;
import io.echelon.platform.complaint.Classification;
import io.echelon.platform.complaint.Complaint;
import io.echelon.platform.complaint.ComplaintEvent;
import io.echelon.platform.complaint.ResourceApplication;
import io.echelon.surface.shell.Table;

/** What is shown of complaints. */
final class ComplaintTable {
  static final Table<Complaint> COMPLAINT =
      new Table<Complaint>()
          .column("request", Complaint::number)
          .column("stage", Complaint::stage)
          .column("owner", Complaint::owner)
          .column("category", c -> c.classification().map(Classification::category))
          .column("severity", c -> c.classification().map(Classification::severity))
          .column("justified", c -> c.classification().flatMap(Classification::justified))
          .column("keyaccount", Complaint::keyAccount)
          .column("channel", Complaint::channel)
          .column("accepted", Complaint::acceptedAt)
          .column("closed", Complaint::closedAt)
          .column("abnormal", Complaint::abnormal)
          .column("version", Complaint::version);

  static final Table<ComplaintEvent> EVENT =
      new Table<ComplaintEvent>()
          .column("at", ComplaintEvent::at)
          .column("stage", ComplaintEvent::stage)
          .column("owner", ComplaintEvent::owner)
          .column("by", ComplaintEvent::by)
          .column("note", ComplaintEvent::note);

  static final Table<AbnormalClosure> CLOSURE =
      new Table<AbnormalClosure>()
          .column("id", AbnormalClosure::id)
          .column("request", AbnormalClosure::number)
          .column("limits", c -> c.limits().toString())
          .column("reason", AbnormalClosure::reason)
          .column("by", AbnormalClosure::requestedBy)
          .column("at", AbnormalClosure::requestedAt)
          .column("granted", c -> c.decision().map(d -> d.granted()))
          .column("note", c -> c.decision().map(d -> d.note()));

  static final Table<ResourceApplication> APPLICATION =
      new Table<ResourceApplication>()
          .column("id", ResourceApplication::id)
          .column("request", ResourceApplication::number)
          .column("resource", ResourceApplication::resource)
          .column("amount", a -> a.amount().toPlainString())
          .column("measure", ResourceApplication::measure)
          .column("reason", ResourceApplication::reason)
          .column("by", ResourceApplication::by)
          .column("granted", a -> a.decision().map(d -> d.granted()))
          .column("note", a -> a.decision().map(d -> d.note()));

  private ComplaintTable() {}
}
