package io.echelon.surface.shell.quality;

import io.echelon.platform.base.Caller;
import io.echelon.platform.quality.DrawnRequest;
import io.echelon.platform.quality.QualityReviews;
import io.echelon.surface.shell.Table;
import io.echelon.surface.shell.Words;
import java.time.LocalDate;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;

/** Draws closed requests for review. */
@Service
@Command(
    scope = "echelon",
    name = "quality-sample",
    description = "Draws closed requests of a period at random, the same ones each time")
public final class QualitySample extends PeriodAction {
  private static final Table<DrawnRequest> DRAWN =
      new Table<DrawnRequest>()
          .column("number", DrawnRequest::number)
          .column("assignee", DrawnRequest::agent)
          .column("item", DrawnRequest::item)
          .column("resolvedat", DrawnRequest::resolvedAt)
          .column("reviews", DrawnRequest::reviews);

  @Option(name = "--requests", description = "How many, 1 to 100")
  int requests = 10;

  @Reference QualityReviews reviews;

  @Override
  void run(Caller caller, String chosenUnit, LocalDate first, LocalDate last, Words words) {
    DRAWN.print(words, out(), reviews.draw(caller, chosenUnit, first, last, requests));
  }
}
