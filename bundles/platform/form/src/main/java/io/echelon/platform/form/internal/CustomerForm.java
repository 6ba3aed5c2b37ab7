package io.echelon.platform.form.internal;

import io.echelon.platform.form.FormKind;
import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.form.internal.Sheet.Pair;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.LineEntry;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.RunResult;
import io.echelon.platform.unit.Units;
import java.io.IOException;
import java.util.List;

/** A customer's form: the head, the criteria as the kind has them, the result, who signed. */
final class CustomerForm {
  private final FormHead head;
  private final ReviewedLine reviewed;
  private final FormText words;
  private final Units units;

  CustomerForm(FormHead head, ReviewedLine reviewed, FormText words, Units units) {
    this.head = head;
    this.reviewed = reviewed;
    this.words = words;
    this.units = units;
  }

  void write(Sheet sheet, FormKind kind) throws IOException {
    RunResult result = reviewed.rated().line().result();
    sheet.title(words.of(kind == FormKind.RATING ? "rating" : "quality"), head.subtitle());
    sheet.pairs(
        List.of(
            new Pair(words.of("number"), result.number()),
            new Pair(words.of("name"), reviewed.rated().name()),
            new Pair(words.of("run"), head.run().name()),
            new Pair(words.of("asof"), head.run().asOf().toString()),
            new Pair(words.of("scorecard"), head.scorecard()),
            new Pair(words.of("clause"), head.clause()),
            new Pair(words.of("before"), head.tier(result.tierBefore())),
            new Pair(words.of("tier"), head.tier(reviewed.rated().line().tier()))));
    if (result.notRatable().isPresent()) {
      sheet.text(words.of("notratable", result.notRatable().get()));
    } else if (kind == FormKind.RATING) {
      points(sheet);
    } else {
      new GradeTable(reviewed, words).write(sheet);
    }
    result(sheet, result);
    entries(sheet);
    new Signatures(head.run(), head.history()).write(sheet, words, units);
    sheet.text(words.of("source", head.source()));
  }

  private void points(Sheet sheet) throws IOException {
    sheet.table(
        words.of("criteria"),
        List.of(
            new Column(words.of("criterion"), 6),
            new Column(words.of("value"), 4),
            new Column(words.of("band"), 4),
            new Column(words.of("points"), 2),
            new Column(words.of("max"), 2)));
    for (Explanation.Points p : reviewed.rated().characteristics()) {
      sheet.row(
          List.of(
              words.in(p.name()),
              words.in(p.value()),
              words.in(p.band()),
              FormText.rounded(p.points()),
              FormText.rounded(p.max())));
    }
    for (Explanation.Subtotal s : reviewed.subtotals()) {
      sheet.row(
          List.of(
              words.of("subtotal", words.in(s.name())),
              "",
              "",
              FormText.rounded(s.points()),
              FormText.rounded(s.max())));
    }
  }

  private void result(Sheet sheet, RunResult result) throws IOException {
    sheet.table(
        words.of("result"),
        List.of(
            new Column(words.of("total"), 2),
            new Column(words.of("rated"), 3),
            new Column(words.of("decided"), 8),
            new Column(words.of("tier"), 3)));
    sheet.row(
        List.of(
            result.ratedTier().isPresent() ? (Object) FormText.rounded(result.score()) : "",
            head.tier(result.ratedTier()),
            reviewed.decidedBy().map(words::in).orElse(""),
            head.tier(reviewed.rated().line().tier())));
  }

  private void entries(Sheet sheet) throws IOException {
    if (reviewed.entries().isEmpty()) {
      return;
    }
    sheet.table(
        words.of("entries"),
        List.of(
            new Column(words.of("date"), 2),
            new Column(words.of("by"), 2),
            new Column(words.of("change"), 3),
            new Column(words.of("remark"), 9)));
    for (LineEntry entry : reviewed.entries()) {
      sheet.row(
          List.of(
              units.dayOf(entry.at()).toString(),
              entry.by(),
              entry.to().map(to -> change(entry.from().orElse(""), to)).orElse(words.of("comment")),
              entry.text()));
    }
  }

  private static String change(String from, String to) {
    return (from.isEmpty() ? "-" : from) + " → " + to;
  }
}
