package io.echelon.surface.console.internal.view;

import freemarker.core.Environment;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import io.echelon.platform.base.json.Json;
import io.echelon.platform.entitlement.Money;
import io.echelon.surface.console.internal.host.Assets;
import java.text.NumberFormat;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What templates can call. Dates, numbers and money are written as the reader's language has them,
 * instants in the unit's zone. A missing value is written as nothing.
 */
final class Functions {
  private static final String DAY_EN = "d MMM uuuu";
  private static final String DAY_ZH = "uuuu年M月d日";
  private static final long MINUTES_PER_HOUR = 60;

  private Functions() {}

  /** The functions by name. */
  static Map<String, TemplateMethodModelEx> all() {
    return Map.of(
        "t", call(a -> Words.text((String) a.get(0), rest(a)).in(language())),
        "time", one(value -> time((Instant) value, pattern(" HH:mm"))),
        "clock", one(value -> time((Instant) value, pattern(" HH:mm:ss"))),
        "day", one(Functions::day),
        "iso", one(Object::toString),
        "number", one(value -> NumberFormat.getInstance(language()).format(value)),
        "money", one(value -> money((Money) value)),
        "hours", one(value -> hours((Duration) value)),
        "json", one(value -> Json.write(value).replace("<", "\\u003c")),
        "asset", one(value -> Assets.address((String) value)));
  }

  private static String time(Instant at, DateTimeFormatter form) {
    return form.format(at.atZone(Environment.getCurrentEnvironment().getTimeZone().toZoneId()));
  }

  private static String day(Object value) {
    return value instanceof Instant at
        ? time(at, pattern(""))
        : pattern("").format((LocalDate) value);
  }

  private static DateTimeFormatter pattern(String more) {
    Locale language = language();
    String day = language.equals(Locale.CHINESE) ? DAY_ZH : DAY_EN;
    return DateTimeFormatter.ofPattern(day + more, language);
  }

  private static String money(Money money) {
    NumberFormat form = NumberFormat.getInstance(language());
    int digits = Currency.getInstance(money.currency().toString()).getDefaultFractionDigits();
    form.setMinimumFractionDigits(digits);
    form.setMaximumFractionDigits(digits);
    return money.currency() + " " + form.format(money.amount());
  }

  private static String hours(Duration time) {
    long minutes = time.toMinutes();
    return Words.text("common.hours", minutes / MINUTES_PER_HOUR, minutes % MINUTES_PER_HOUR)
        .in(language());
  }

  private static Locale language() {
    return Environment.getCurrentEnvironment().getLocale();
  }

  private static Object[] rest(List<Object> arguments) {
    return arguments.subList(1, arguments.size()).toArray();
  }

  private static TemplateMethodModelEx one(Function function) {
    return call(a -> a.get(0) == null || a.get(0).equals("") ? "" : function.apply(a.get(0)));
  }

  private static TemplateMethodModelEx call(OfAll function) {
    return arguments -> {
      List<Object> plain = new ArrayList<>();
      for (Object argument : arguments) {
        plain.add(argument == null ? null : DeepUnwrap.unwrap((TemplateModel) argument));
      }
      return function.apply(plain);
    };
  }

  /** A function of one value that is there. */
  private interface Function {
    String apply(Object value) throws TemplateModelException;
  }

  /** A function of all its arguments. */
  private interface OfAll {
    String apply(List<Object> arguments) throws TemplateModelException;
  }
}
