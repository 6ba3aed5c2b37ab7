package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.Page;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.spi.LocalizedText;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One bulk request of two lines, of which one is refused. */
final class FakeBulks implements BulkRequests {

  @Override
  public BulkRequest start(Caller caller, String unit, BulkOrder order, InputStream csv) {
    return new BulkRequest(
        2, unit, 17, 1, order.item(), 2, 7, caller.name(), Samples.NOW, Optional.empty());
  }

  @Override
  public BulkRequest get(Caller caller, String unit, String number) {
    return start(
        caller,
        unit,
        new BulkOrder("C-1", "repair", "s", Optional.empty()),
        InputStream.nullInputStream());
  }

  @Override
  public Page<BulkRequest> list(Caller caller, String unit, Optional<String> after, int limit) {
    return new Page<>(List.of(get(caller, unit, "R-17")), Optional.empty());
  }

  @Override
  public Map<BulkLine.State, Long> progress(Caller caller, String unit, String number) {
    return Map.of(BulkLine.State.ACCEPTED, 1L, BulkLine.State.REFUSED, 1L);
  }

  @Override
  public Page<BulkLine> lines(
      Caller caller,
      String unit,
      String number,
      Optional<BulkLine.State> state,
      Optional<String> after,
      int limit) {
    return new Page<>(
        List.of(
            BulkLine.waiting(2, "x", "line down", "").accepted(18),
            BulkLine.refused(3, "y", "", new LocalizedText("subject: is empty", "subject：不能为空"))),
        Optional.empty());
  }
}
