package io.echelon.itests.browser;

import static org.junit.Assert.assertEquals;

import io.echelon.itests.distribution.Await;
import io.echelon.itests.distribution.Staff;
import io.echelon.spi.LocalizedText;
import io.echelon.surface.console.internal.view.Words;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.openqa.selenium.By;
import org.openqa.selenium.NoSuchElementException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.support.ui.Select;

/**
 * Somebody at a browser, who finds things by what they are called in the reader's language: tests
 * name the console's words by their keys and are the same in every language.
 */
final class Visitor implements AutoCloseable {
  private static final Path SHOTS = Path.of("target", "screenshots");
  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String NAMED =
      "//*[self::button or self::a or self::summary][normalize-space(.)=%1$s or @aria-label=%1$s]";
  private static final String LABELLED =
      "//*[@id=//label[normalize-space(.)=%1$s]/@for] | //label[normalize-space(.)=%1$s]//input"
          + " | //*[@aria-label=%1$s]";

  private final ChromeDriver browser;
  private final Locale language;
  private final String site;
  private final Scrutiny scrutiny;

  Visitor(int port, Locale language) {
    this.language = language;
    this.site = "http://127.0.0.1:" + port;
    browser = Chromium.start(language);
    scrutiny = new Scrutiny(browser, "127.0.0.1:" + port);
  }

  /** A word of the console. */
  String word(String key, Object... arguments) {
    return Words.text(key, arguments).in(language);
  }

  void open(String path) {
    browser.get(site + path);
  }

  void signIn(String name) {
    open("/console/sign-in");
    fill("sign-in.name", name);
    fill("sign-in.password", Staff.password(name));
    click("sign-in.signIn");
    see(name);
  }

  /** Presses a button or follows a link. */
  void click(String key, Object... arguments) {
    clickText(word(key, arguments));
  }

  void clickText(String text) {
    act(() -> shown(NAMED.formatted(quoted(text))), WebElement::click);
  }

  /** Presses a button, where a heading that unfolds it has the same name. */
  void press(String key) {
    String path = "//button[normalize-space(.)=%s]".formatted(quoted(word(key)));
    act(() -> shown(path), WebElement::click);
  }

  /** Ticks a box, or takes a mark away. */
  void tick(String label) {
    String path = "//label[normalize-space(.)=%s]".formatted(quoted(label));
    act(() -> shown(path), WebElement::click);
  }

  /** Follows the first link that a selector finds. */
  void follow(String selector) {
    act(() -> browser.findElement(By.cssSelector(selector)), WebElement::click);
  }

  /** Opens a page again and again until it says so. */
  void openUntil(String path, String text) {
    Await.within(
        PATIENCE,
        path + " says " + text,
        () -> {
          open(path);
          return text();
        },
        page -> page.contains(text));
  }

  /** Opens everything on the page that is folded under that name. */
  void unfold(String key) {
    String path = "//summary[normalize-space(.)=%s]".formatted(quoted(word(key)));
    browser.findElements(By.xpath(path)).forEach(WebElement::click);
  }

  /** Writes into a field instead of what is there. */
  void fill(String label, String text) {
    act(
        () -> shown(LABELLED.formatted(quoted(word(label)))),
        field -> {
          field.clear();
          field.sendKeys(text);
        });
  }

  /** Puts a day into a field, in whatever form the browser shows it. */
  void setDay(String label, LocalDate day) {
    act(
        () -> shown(LABELLED.formatted(quoted(word(label)))),
        field -> browser.executeScript("arguments[0].value = arguments[1]", field, day.toString()));
  }

  /** Chooses from a list by its value. */
  void choose(String label, String value) {
    act(
        () -> shown(LABELLED.formatted(quoted(word(label)))),
        field -> new Select(field).selectByValue(value));
  }

  /** Gives a file to a field. */
  void attach(String label, Path file) {
    browser
        .findElement(By.xpath(LABELLED.formatted(quoted(word(label)))))
        .sendKeys(file.toAbsolutePath().toString());
  }

  /** Waits until a field says so. */
  void seeIn(String label, String text) {
    String path = LABELLED.formatted(quoted(word(label)));
    Await.within(
        PATIENCE,
        "a field says " + text,
        () ->
            browser.findElements(By.xpath(path)).stream()
                .map(field -> field.getDomProperty("value"))
                .toList(),
        values -> values.contains(text));
  }

  /** Waits until the page says so. */
  void see(String text) {
    Await.within(PATIENCE, "the page says " + text, this::text, page -> page.contains(text));
  }

  /** Waits for a text in the reader's language that is not one of the console's words. */
  void see(LocalizedText text) {
    see(text.in(language));
  }

  void seeWord(String key, Object... arguments) {
    see(word(key, arguments));
  }

  /** Waits until the page says so no more. */
  void seeNot(String text) {
    Await.within(
        PATIENCE,
        "the page says no more " + text,
        this::text,
        page -> !page.isEmpty() && !page.contains(text));
  }

  /** What the page says. */
  String text() {
    try {
      return browser.findElement(By.tagName("body")).getText();
    } catch (WebDriverException e) {
      return ""; // between two pages
    }
  }

  /** Where the browser is, without the host. */
  String address() {
    return browser.getCurrentUrl().substring(site.length());
  }

  ChromeDriver browser() {
    return browser;
  }

  /** Takes a picture of the whole page and looks for faults. */
  void look(String name) {
    lookAt(name, 0);
  }

  /** The same for a page that a refusal with that status has led to. */
  void lookAt(String name, int refusal) {
    picture(name);
    browser
        .findElements(By.cssSelector("main[data-page]"))
        .forEach(page -> Album.add(language, page.getDomAttribute("data-page")));
    assertEquals(name + " (" + language + ")", List.of(), scrutiny.faults(refusal));
  }

  private void picture(String name) {
    Object data =
        browser
            .executeCdpCommand("Page.captureScreenshot", Map.of("captureBeyondViewport", true))
            .get("data");
    try {
      Path file = SHOTS.resolve(language.getLanguage()).resolve(name + ".png");
      Files.createDirectories(file.getParent());
      Files.write(file, Base64.getDecoder().decode((String) data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void act(Supplier<WebElement> element, Consumer<WebElement> action) {
    Await.within(
        PATIENCE,
        "an element is there",
        () -> {
          try {
            action.accept(element.get());
            return "";
          } catch (WebDriverException e) {
            return e.getMessage(); // not there yet, or between two pages
          }
        },
        String::isEmpty);
  }

  private WebElement shown(String path) {
    return browser.findElements(By.xpath(path)).stream()
        .filter(WebElement::isDisplayed)
        .findFirst()
        .orElseThrow(() -> new NoSuchElementException(path + " at " + address()));
  }

  private static String quoted(String text) {
    return text.contains("'") ? "\"" + text + "\"" : "'" + text + "'";
  }

  @Override
  public void close() {
    browser.quit();
  }
}
