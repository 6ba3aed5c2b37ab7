package io.echelon.surface.rest.internal.text;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.tiering.Explanation;
import io.echelon.platform.tiering.RunEvent;
import io.echelon.platform.tiering.RunState;
import io.echelon.spi.LocalizedText;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says in text why a customer is in its tier. */
public final class ExplanationText extends TextWriter<Explanation> {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final Messages MESSAGES = new Messages(ExplanationText.class);

  public ExplanationText() {
    super(Explanation.class);
  }

  @Override
  String render(Explanation explanation, Locale language) {
    StringBuilder text = new StringBuilder(explanation.summary().in(language)).append("\n\n");
    if (!explanation.characteristics().isEmpty()) {
      text.append(points(explanation, language)).append('\n');
    }
    text.append(word("decided", language, explanation.decidedBy())).append("\n\n");
    explanation
        .offboarding()
        .ifPresent(o -> text.append(word("offboarding", language, o)).append("\n\n"));
    if (!explanation.reasons().isEmpty()) {
      text.append(word("reasons", language, reasons(explanation, language))).append("\n\n");
    }
    text.append(word("rating", language)).append('\n');
    return text.append(steps(explanation, language)).toString();
  }

  private static String points(Explanation explanation, Locale language) {
    TextTable table =
        new TextTable()
            .row(
                word("criterion", language),
                word("value", language),
                word("band", language),
                word("points", language));
    for (Explanation.Points p : explanation.characteristics()) {
      table.row(
          p.name().in(language),
          p.value().in(language),
          p.band().in(language),
          share(p.points(), p.max()));
    }
    for (Explanation.Subtotal s : explanation.subtotals()) {
      table.row(word("subtotal", language, s.name()), "", "", share(s.points(), s.max()));
    }
    return table.render();
  }

  /** Names of the criteria that cost most. */
  private static String reasons(Explanation explanation, Locale language) {
    return explanation.reasons().stream()
        .flatMap(code -> explanation.characteristics().stream().filter(p -> p.code().equals(code)))
        .map(p -> p.name().in(language))
        .collect(Collectors.joining(", "));
  }

  private static String steps(Explanation explanation, Locale language) {
    TextTable table = new TextTable();
    for (RunEvent event : explanation.rating()) {
      table.row(
          MINUTE.format(event.at()),
          step(event).in(language),
          event.by(),
          event.reason().orElse(""));
    }
    return table.render();
  }

  private static LocalizedText step(RunEvent event) {
    return event
        .reviewStep()
        .filter(name -> event.to() == RunState.IN_REVIEW)
        .map(name -> MESSAGES.text("step.reviewed", name))
        .orElseGet(() -> MESSAGES.text("step." + event.step()));
  }

  private static String share(double points, double max) {
    DecimalFormat number = new DecimalFormat("0.##", DecimalFormatSymbols.getInstance(Locale.ROOT));
    return number.format(points) + "/" + number.format(max);
  }

  private static String word(String key, Locale language, Object... arguments) {
    return MESSAGES.text(key, arguments).in(language);
  }
}
