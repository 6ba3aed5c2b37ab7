package io.echelon.platform.form.internal;

import io.echelon.platform.base.Caller;
import io.echelon.platform.base.ErrorCode;
import io.echelon.platform.base.Reasons;
import io.echelon.platform.form.FormFile;
import io.echelon.platform.form.FormFormat;
import io.echelon.platform.form.FormKind;
import io.echelon.platform.form.Forms;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.Run;
import io.echelon.platform.tiering.RunReview;
import io.echelon.platform.tiering.Runs;
import io.echelon.platform.tiering.Scorecards;
import io.echelon.platform.unit.Units;
import io.echelon.spi.scoring.card.Tier;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** {@inheritDoc} */
@Component
public final class StoredForms implements Forms {
  private static final Reasons REASONS = new Reasons(StoredForms.class);

  private final Runs runs;
  private final RunReview review;
  private final Scorecards scorecards;
  private final Units units;

  @Activate
  public StoredForms(
      @Reference Runs runs,
      @Reference RunReview review,
      @Reference Scorecards scorecards,
      @Reference Units units) {
    this.runs = runs;
    this.review = review;
    this.scorecards = scorecards;
    this.units = units;
  }

  @Override
  public FormFile customer(
      Caller caller,
      String unit,
      long run,
      String number,
      FormKind kind,
      FormFormat format,
      Locale language) {
    ReviewedLine line = review.line(caller, unit, run, number);
    FormText words = new FormText(language);
    FormHead head = head(caller, unit, run, words);
    CustomerForm form = new CustomerForm(head, line, words, units);
    String name = kind.name().toLowerCase(Locale.ROOT) + "-" + head.run().name() + "-" + number;
    return new FormFile(
        name + "." + format.ending(),
        format,
        out -> {
          try (Sheet sheet = sheet(out, format, kind == FormKind.QUALITY, caller, head)) {
            form.write(sheet, kind);
          }
        });
  }

  @Override
  public FormFile importantCustomers(
      Caller caller, String unit, long run, Set<String> tiers, FormFormat format, Locale language) {
    FormText words = new FormText(language);
    FormHead head = head(caller, unit, run, words);
    List<String> important = important(head.card().tiers(), tiers);
    Map<String, Long> held = runs.distribution(caller, unit, run);
    if (held.isEmpty()) {
      throw REASONS.of(ErrorCode.BUSY, "run.no-results", run, head.run().state());
    }
    long customers = important.stream().mapToLong(held::get).sum();
    refuseMoreThan(format == FormFormat.PDF ? MOST_IN_PDF : MOST_IN_SHEET, customers, format);
    ImportantList list = new ImportantList(head, words, review, important, customers);
    return new FormFile(
        "important-customers-" + head.run().name() + "." + format.ending(),
        format,
        out -> {
          try (Sheet sheet = sheet(out, format, true, caller, head)) {
            list.write(caller, sheet, units);
          }
        });
  }

  private static void refuseMoreThan(int most, long customers, FormFormat format) {
    if (customers > most) {
      String key = format == FormFormat.PDF ? "list.pdf" : "list.xlsx";
      throw REASONS.of(ErrorCode.TOO_LARGE, key, format, most, customers);
    }
  }

  /** Best first; without a choice all but those of the lowest class. */
  private static List<String> important(List<Tier> tiers, Set<String> wanted) {
    List<String> codes = tiers.stream().map(Tier::code).toList();
    for (String code : wanted) {
      if (!codes.contains(code)) {
        throw REASONS.invalid("tiers.unknown", code);
      }
    }
    String lowest = tiers.get(tiers.size() - 1).parent();
    List<String> chosen =
        tiers.stream()
            .filter(t -> wanted.isEmpty() ? !t.parent().equals(lowest) : wanted.contains(t.code()))
            .map(Tier::code)
            .toList();
    return chosen.isEmpty() ? codes : chosen;
  }

  private FormHead head(Caller caller, String unit, long id, FormText words) {
    Run run = runs.get(caller, unit, id);
    return new FormHead(
        units.get(caller, unit),
        run,
        runs.history(caller, unit, id),
        scorecards.get(Caller.system(), unit, run.scorecardVersion()).card(),
        words);
  }

  private Sheet sheet(
      OutputStream out, FormFormat format, boolean landscape, Caller caller, FormHead head)
      throws IOException {
    String footer =
        head.words()
            .of(
                "footer",
                head.words().in(head.unit().name()),
                head.run().name(),
                units.today().toString(),
                caller.name());
    return format == FormFormat.PDF
        ? new PdfSheet(out, landscape, footer)
        : new XlsxSheet(out, landscape, footer);
  }
}
