package io.echelon.surface.rest.internal.survey;

import io.echelon.platform.base.text.Messages;
import io.echelon.platform.satisfaction.SurveyAnswers;
import java.util.Locale;

/** The pages of a survey. Nothing that anybody sent stands in them. */
final class SurveyPage {
  private static final Messages MESSAGES = new Messages(SurveyPage.class);

  private SurveyPage() {}

  static String form(Locale locale) {
    return page(locale, questions(locale, ""));
  }

  /** The form once more, after an answer that can't be kept. */
  static String again(Locale locale) {
    return page(locale, questions(locale, "<p role=\"alert\">" + text(locale, "again") + "</p>"));
  }

  static String thanks(Locale locale) {
    return page(locale, "<p role=\"status\">" + text(locale, "thanks") + "</p>");
  }

  static String gone(Locale locale) {
    return page(locale, "<p role=\"status\">" + text(locale, "gone") + "</p>");
  }

  private static String questions(Locale locale, String notice) {
    StringBuilder form = new StringBuilder(notice).append("<form method=\"post\"><fieldset>");
    form.append("<legend>").append(text(locale, "question")).append("</legend>");
    for (int score = SurveyAnswers.BEST; score >= SurveyAnswers.WORST; score--) {
      form.append("<label><input type=\"radio\" name=\"score\" required value=\"")
          .append(score)
          .append("\"> ")
          .append(text(locale, "score." + score))
          .append("</label>");
    }
    return form.append("</fieldset><label for=\"words\">")
        .append(text(locale, "words"))
        .append("</label><textarea id=\"words\" name=\"words\" rows=\"5\" maxlength=\"")
        .append(SurveyAnswers.LONGEST_WORDS)
        .append("\"></textarea><button type=\"submit\">")
        .append(text(locale, "send"))
        .append("</button></form>")
        .toString();
  }

  private static String page(Locale locale, String body) {
    return "<!DOCTYPE html><html lang=\""
        + locale.getLanguage()
        + "\"><head><meta charset=\"utf-8\"><meta name=\"viewport\""
        + " content=\"width=device-width, initial-scale=1\"><title>"
        + text(locale, "title")
        + "</title><link rel=\"stylesheet\" href=\"/survey/style.css\"></head><body><main><h1>"
        + text(locale, "title")
        + "</h1>"
        + body
        + "</main></body></html>";
  }

  private static String text(Locale locale, String key) {
    return MESSAGES.text(key).in(locale);
  }
}
