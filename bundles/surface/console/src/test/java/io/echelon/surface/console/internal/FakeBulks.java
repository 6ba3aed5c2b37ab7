package io.echelon.surface.console.internal;

import io.echelon.platform.base.EchelonException;
import io.echelon.platform.base.Page;
import io.echelon.platform.bulk.BulkLine;
import io.echelon.platform.bulk.BulkOrder;
import io.echelon.platform.bulk.BulkRequest;
import io.echelon.platform.bulk.BulkRequests;
import io.echelon.spi.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One bulk request of three lines, of which one waits and one is refused. */
final class FakeBulks {
  private FakeBulks() {}

  /** What is started goes to the list. */
  static BulkRequests of(List<String> done) {
    return Fake.of(BulkRequests.class)
        .on("list", a -> new Page<>(List.of(bulk()), Optional.of("1")))
        .on("get", a -> bulk())
        .on(
            "progress",
            a ->
                Map.of(
                    BulkLine.State.WAITING,
                    1L,
                    BulkLine.State.ACCEPTED,
                    1L,
                    BulkLine.State.REFUSED,
                    1L,
                    BulkLine.State.DONE,
                    0L))
        .on(
            "lines",
            a ->
                new Page<>(
                    List.of(
                        BulkLine.waiting(2, "x", Samples.HOSTILE, "").accepted(18),
                        BulkLine.refused(
                            3, "y", "", new LocalizedText("subject: is empty", "subject：不能为空"))),
                    a.get(4).equals(Optional.empty()) ? Optional.of("3") : Optional.empty()))
        .on(
            "start",
            a -> {
              String csv = text((InputStream) a.get(3));
              if (!csv.contains("subject")) {
                throw EchelonException.invalid("line 1: column \"subject\" is missing");
              }
              BulkOrder order = (BulkOrder) a.get(2);
              done.add(
                  "bulk %s %s %s %d"
                      .formatted(
                          order.customer(),
                          order.item(),
                          order.key().orElse("-"),
                          csv.lines().count()));
              return bulk();
            })
        .service();
  }

  private static String text(InputStream csv) {
    try {
      return new String(csv.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static BulkRequest bulk() {
    return new BulkRequest(
        2, "telecom", 17, 1, "repair", 3, 7, "anna", Samples.NOW, Optional.empty());
  }
}
