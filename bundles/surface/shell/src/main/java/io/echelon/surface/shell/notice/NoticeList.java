package io.echelon.surface.shell.notice;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.notification.CustomerNotice;
import io.echelon.platform.notification.Outbox;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.UnitPagedAction;
import java.util.Optional;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Lists the outbox. */
@Service
@Command(
    scope = "echelon",
    name = "notice-list",
    description = "Lists the notices in the outbox, newest first")
public final class NoticeList extends UnitPagedAction<CustomerNotice> {
  @Reference Outbox outbox;

  public NoticeList() {
    super(
        new Table<CustomerNotice>()
            .column("id", CustomerNotice::id)
            .column("kind", CustomerNotice::kind)
            .column("customer", CustomerNotice::customerId)
            .column("from", CustomerNotice::effectiveOn)
            .column("at", CustomerNotice::createdAt)
            .column("text", CustomerNotice::text));
  }

  @Override
  protected Page<CustomerNotice> page(
      Caller caller, String chosenUnit, Optional<String> key, int size) {
    return outbox.list(caller, chosenUnit, key, size);
  }
}
