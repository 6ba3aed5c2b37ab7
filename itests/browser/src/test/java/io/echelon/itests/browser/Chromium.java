package io.echelon.itests.browser;

import java.io.File;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;

/** Headless browsers. Chromium and its driver come from the system; nothing is downloaded. */
final class Chromium {
  private static final List<String> BROWSERS =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final List<String> DRIVERS =
      List.of("/usr/bin/chromedriver", "/usr/lib/chromium/chromedriver");

  /** Held, so that its level stays: it warns at each start that it knows no such new browser. */
  private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

  static {
    DRIVER_LOG.setLevel(Level.SEVERE);
  }

  private Chromium() {}

  /** A new browser of somebody who reads that language. The caller quits it. */
  static ChromeDriver start(Locale language) {
    ChromeOptions options = new ChromeOptions();
    options.setBinary(installed(BROWSERS));
    options.addArguments(
        "--headless=new",
        "--no-sandbox",
        "--disable-dev-shm-usage",
        "--disable-background-networking",
        "--disable-component-update",
        "--no-first-run",
        "--hide-scrollbars",
        "--force-prefers-reduced-motion",
        "--window-size=1400,1000");
    options.setExperimentalOption("prefs", Map.of("intl.accept_languages", language.getLanguage()));
    LoggingPreferences logs = new LoggingPreferences();
    logs.enable(LogType.BROWSER, Level.ALL);
    logs.enable(LogType.PERFORMANCE, Level.ALL);
    options.setCapability("goog:loggingPrefs", logs);
    ChromeDriverService driver =
        new ChromeDriverService.Builder()
            .usingDriverExecutable(new File(installed(DRIVERS)))
            .build();
    return new ChromeDriver(driver, options);
  }

  private static String installed(List<String> candidates) {
    return candidates.stream()
        .filter(path -> new File(path).canExecute())
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("none is installed of " + candidates));
  }
}
