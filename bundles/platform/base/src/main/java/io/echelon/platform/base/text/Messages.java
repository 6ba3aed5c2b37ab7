package io.echelon.platform.base.text;

import io.echelon.spi.LocalizedText;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The messages of one class: {@code <class>.properties} (English) and {@code <class>_zh.properties}
 * beside it, in UTF-8. A missing key is a defect and throws. Safe for use by several threads.
 */
public final class Messages {
  private final Language english;
  private final Language chinese;

  /**
   * @param owner the class beside whose file the messages stand
   */
  public Messages(Class<?> owner) {
    this(owner, owner.getSimpleName());
  }

  /**
   * Messages that stand in files of another name.
   *
   * @param owner a class in whose package the files stand
   * @param name the files' name without language and ending
   */
  public Messages(Class<?> owner, String name) {
    String path = owner.getPackageName() + "." + name;
    ClassLoader loader = owner.getClassLoader();
    english = new Language(bundle(path, Locale.ROOT, loader), Locale.ENGLISH);
    chinese = new Language(bundle(path, Locale.CHINESE, loader), Locale.CHINESE);
  }

  /**
   * A message in both languages.
   *
   * @param key key in the files
   * @param arguments what {0}, {1} … stand for; a {@link LocalizedText} is taken in the language of
   *     the message
   */
  public LocalizedText text(String key, Object... arguments) {
    return new LocalizedText(english.format(key, arguments), chinese.format(key, arguments));
  }

  /** The message of a key that need not be there. */
  public Optional<LocalizedText> find(String key) {
    return english.bundle.containsKey(key) ? Optional.of(text(key)) : Optional.empty();
  }

  private static ResourceBundle bundle(String path, Locale locale, ClassLoader loader) {
    return ResourceBundle.getBundle(
        path,
        locale,
        loader,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  /** The messages in one language, each parsed once. */
  private static final class Language {
    private final ResourceBundle bundle;
    private final Locale locale;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    Language(ResourceBundle bundle, Locale locale) {
      this.bundle = bundle;
      this.locale = locale;
    }

    /** A format is not safe for several threads, so that each use has its copy. */
    String format(String key, Object... arguments) {
      Object[] inLanguage = arguments.clone();
      for (int i = 0; i < inLanguage.length; i++) {
        if (inLanguage[i] instanceof LocalizedText text) {
          inLanguage[i] = text.in(locale);
        }
      }
      MessageFormat format =
          formats.computeIfAbsent(key, k -> new MessageFormat(bundle.getString(k), locale));
      return ((MessageFormat) format.clone()).format(inLanguage);
    }
  }
}
