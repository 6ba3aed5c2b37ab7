package io.echelon.platform.base.text;

import io.echelon.spi.LocalizedText;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * The messages of one class: {@code <class>.properties} (English) and {@code <class>_zh.properties}
 * beside it, in UTF-8. A missing key is a defect and throws. Safe for use by several threads.
 */
public final class Messages {
  private final ResourceBundle english;
  private final ResourceBundle chinese;

  /**
   * @param owner the class beside whose file the messages stand
   */
  public Messages(Class<?> owner) {
    english = bundle(owner, Locale.ROOT);
    chinese = bundle(owner, Locale.CHINESE);
  }

  /**
   * A message in both languages.
   *
   * @param key key in the files
   * @param arguments what {0}, {1} … stand for; a {@link LocalizedText} is taken in the language of
   *     the message
   */
  public LocalizedText text(String key, Object... arguments) {
    return new LocalizedText(
        format(english, key, Locale.ENGLISH, arguments),
        format(chinese, key, Locale.CHINESE, arguments));
  }

  private static ResourceBundle bundle(Class<?> owner, Locale locale) {
    return ResourceBundle.getBundle(
        owner.getName(),
        locale,
        owner.getClassLoader(),
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  private static String format(
      ResourceBundle bundle, String key, Locale locale, Object... arguments) {
    Object[] inLanguage = arguments.clone();
    for (int i = 0; i < inLanguage.length; i++) {
      if (inLanguage[i] instanceof LocalizedText text) {
        inLanguage[i] = text.in(locale);
      }
    }
    return new MessageFormat(bundle.getString(key), locale).format(inLanguage);
  }
}
