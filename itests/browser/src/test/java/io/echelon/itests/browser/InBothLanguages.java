package io.echelon.itests.browser;

import java.util.List;
import java.util.Locale;
import org.junit.After;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** A job at the console, done once by a reader of each language. */
@RunWith(Parameterized.class)
public abstract class InBothLanguages {
  @ClassRule public static final Office OFFICE = Office.INSTANCE;

  @Parameterized.Parameter public Locale language;

  Visitor visitor;

  @Parameterized.Parameters(name = "{0}")
  public static List<Locale> languages() {
    return List.of(Locale.ENGLISH, Locale.CHINESE);
  }

  @Before
  public final void openBrowser() {
    visitor = new Visitor(OFFICE.port(), language);
  }

  @After
  public final void closeBrowser() {
    visitor.close();
  }
}
