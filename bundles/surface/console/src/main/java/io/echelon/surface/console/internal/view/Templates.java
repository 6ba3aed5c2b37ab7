package io.echelon.surface.console.internal.view;

import freemarker.cache.ClassTemplateLoader;
import freemarker.core.Environment;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;

/** The console's templates. What they show is escaped. Safe for use by several threads. */
public final class Templates {
  private static final String ENDING = ".ftlh";

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_34);

  public Templates() {
    configuration.setTemplateLoader(new ClassTemplateLoader(Templates.class, "/" + folder()));
    configuration.setDefaultEncoding("UTF-8");
    configuration.setURLEscapingCharset("UTF-8");
    configuration.setRecognizeStandardFileExtensions(true);
    configuration.setLocalizedLookup(false);
    configuration.setObjectWrapper(new PlainWrapper());
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setWrapUncheckedExceptions(true);
    configuration.setNumberFormat("computer");
    configuration.addAutoImport("ui", "ui" + ENDING);
    Functions.all().forEach(configuration::setSharedVariable);
  }

  /** Where the templates stand among the bundle's resources. */
  static String folder() {
    return Templates.class.getPackageName().replace('.', '/') + "/templates";
  }

  /**
   * Writes a view.
   *
   * @param model what the template shows
   * @param language the reader's
   * @param zone in which instants are written
   * @throws IllegalStateException for a fault in the template or of what it calls
   */
  public String write(String template, Map<String, Object> model, Locale language, ZoneId zone) {
    StringWriter page = new StringWriter();
    try {
      Environment environment =
          configuration.getTemplate(template + ENDING).createProcessingEnvironment(model, page);
      environment.setLocale(language);
      environment.setTimeZone(TimeZone.getTimeZone(zone));
      environment.process();
      return page.toString();
    } catch (IOException | TemplateException e) {
      throw new IllegalStateException("the template " + template + " can't be written", e);
    }
  }
}
