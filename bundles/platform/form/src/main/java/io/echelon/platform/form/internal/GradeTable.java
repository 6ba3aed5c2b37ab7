package io.echelon.platform.form.internal;

import io.echelon.platform.form.internal.Sheet.Column;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.ReviewedLine;
import io.echelon.platform.tiering.ReviewedLine.Grade;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The scale of each criterion, one grade a column, with the customer's grade marked. */
final class GradeTable {
  private static final int MOST_COLUMNS = 6;
  private static final String MARK = "● ";

  private final ReviewedLine reviewed;
  private final FormText words;

  GradeTable(ReviewedLine reviewed, FormText words) {
    this.reviewed = reviewed;
    this.words = words;
  }

  void write(Sheet sheet) throws IOException {
    int grades =
        Math.min(MOST_COLUMNS, reviewed.grades().stream().mapToInt(List::size).max().orElse(1));
    List<Column> columns = new ArrayList<>();
    columns.add(new Column(words.of("criterion"), 5));
    columns.add(new Column(words.of("value"), 4));
    for (int g = 1; g <= grades; g++) {
      columns.add(new Column(words.of(g == 1 ? "grade.best" : "grade", g), 4));
    }
    columns.add(new Column(words.of("points"), 3));
    sheet.table(words.of("grades"), columns);
    for (int i = 0; i < reviewed.rated().characteristics().size(); i++) {
      sheet.row(row(reviewed.rated().characteristics().get(i), reviewed.grades().get(i), grades));
    }
  }

  private List<Object> row(Explanation.Points criterion, List<Grade> grades, int columns) {
    List<Object> cells = new ArrayList<>();
    cells.add(words.in(criterion.name()));
    cells.add(words.in(criterion.value()));
    for (int g = 0; g < columns; g++) {
      int to = g == columns - 1 ? grades.size() : Math.min(g + 1, grades.size());
      cells.add(
          g >= grades.size()
              ? ""
              : grades.subList(g, to).stream().map(this::cell).collect(Collectors.joining("; ")));
    }
    cells.add(points(criterion.points()) + " / " + points(criterion.max()));
    return cells;
  }

  private String cell(Grade grade) {
    String text = words.of("grade.cell", words.in(grade.values()), points(grade.points()));
    return grade.met() ? MARK + text : text;
  }

  private static String points(double points) {
    return FormText.number(FormText.rounded(points));
  }
}
