package io.echelon.surface.rest.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.dataimport.MarkLists;
import io.echelon.platform.dataimport.RejectedLine;
import java.io.InputStream;
import java.util.List;

/** One customer of three is not known. */
final class FakeMarkLists implements MarkLists {

  @Override
  public ListOutcome preview(
      Caller caller, String unit, String code, boolean replace, InputStream csv) {
    return new ListOutcome(
        3, 1, 1, 0, 1, List.of(new RejectedLine(4, "number", "there is no customer X", "X")));
  }

  @Override
  public ListOutcome apply(
      Caller caller, String unit, String code, boolean replace, String reason, InputStream csv) {
    return preview(caller, unit, code, replace, csv);
  }
}
