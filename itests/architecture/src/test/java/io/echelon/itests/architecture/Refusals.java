package io.echelon.itests.architecture;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether refusals have their words in both languages; methods return the places at fault. */
final class Refusals {
  private static final Pattern OWNER = Pattern.compile("new Reasons\\(\\s*(\\w+)\\.class\\)");
  private static final Pattern REASON =
      Pattern.compile("REASONS\\s*\\.(?:invalid|text|of)\\(\\s*(?:[\\w.]+,\\s*)?\"([^\"]+)\"");
  private static final Pattern KIND = Pattern.compile("\\bnotFound\\(\\s*\"([^\"]+)\"");
  private static final Pattern REFUSAL =
      Pattern.compile("(?:new EchelonException|EchelonException\\s*\\.invalid)\\([^;]*;");
  private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");
  private static final Pattern WORDS = Pattern.compile("[A-Za-z,;:] [A-Za-z]");
  private static final Pattern TERM = Pattern.compile("\\{\\d");
  private static final String ENGLISH = "Reasons.properties";
  private static final String CHINESE = "Reasons_zh.properties";

  private Refusals() {}

  /** Refusals whose words stand in the source. */
  static List<String> inSources(Path root) {
    List<String> faults = new ArrayList<>();
    for (Path file : Sources.mainClassLengths(root).keySet()) {
      found(REFUSAL, Sources.text(file), 0).stream()
          .filter(refusal -> found(LITERAL, refusal, 0).stream().anyMatch(Refusals::isWords))
          .forEach(refusal -> faults.add(root.relativize(file) + ": " + refusal));
    }
    return faults;
  }

  /**
   * Reasons and kinds that a source names and that no file has.
   *
   * @param kinds the file of what can be looked for
   */
  static List<String> unknown(Path root, Path kinds) {
    List<String> faults = new ArrayList<>();
    for (Path file : Sources.mainClassLengths(root).keySet()) {
      String text = Sources.text(file);
      for (String key : found(REASON, text, 1)) {
        if (!words(reasons(file, text)).containsKey(key)) {
          faults.add(root.relativize(file) + ": no reason " + key);
        }
      }
      for (String kind : found(KIND, text, 1)) {
        if (!words(kinds).containsKey(kind.replace(' ', '-'))) {
          faults.add(root.relativize(file) + ": no kind " + kind);
        }
      }
    }
    return faults;
  }

  /** Reasons that nobody gives, that are not in both languages, or that name other terms there. */
  static List<String> untold(Path root) {
    List<String> faults = new ArrayList<>();
    for (Path file : Sources.files(root, ENGLISH)) {
      Properties english = words(file);
      Properties chinese = words(file.resolveSibling(CHINESE));
      TreeSet<Object> keys = new TreeSet<>(english.keySet());
      keys.addAll(chinese.keySet());
      String sources = sources(file);
      for (Object key : keys) {
        String en = english.getProperty(key.toString(), "");
        String zh = chinese.getProperty(key.toString(), "");
        if (en.isBlank() || zh.isBlank() || !terms(en).equals(terms(zh))) {
          faults.add(root.relativize(file) + ": " + key + " is not the same in both languages");
        }
        if (!sources.contains("\"" + key + "\"")) {
          faults.add(root.relativize(file) + ": " + key + " is given by nobody");
        }
      }
    }
    return faults;
  }

  private static boolean isWords(String literal) {
    return WORDS.matcher(literal).find();
  }

  private static TreeSet<String> terms(String words) {
    return new TreeSet<>(found(TERM, words, 0));
  }

  private static List<String> found(Pattern pattern, String text, int group) {
    return pattern.matcher(text).results().map((MatchResult m) -> m.group(group)).toList();
  }

  /** All sources of the bundle to which a resource belongs. */
  private static String sources(Path resource) {
    Path bundle = Path.of(resource.toString().replaceAll("/src/main/resources/.*", ""));
    StringBuilder all = new StringBuilder();
    Sources.mainClassLengths(bundle).keySet().forEach(file -> all.append(Sources.text(file)));
    return all.toString();
  }

  /** The file in the package of the class that a source takes for the owner of its reasons. */
  private static Path reasons(Path file, String text) {
    Matcher owner = OWNER.matcher(text);
    if (!owner.find()) {
      return file.resolve("none");
    }
    Matcher elsewhere = Pattern.compile("import ([\\w.]+)\\." + owner.group(1) + ";").matcher(text);
    Path folder =
        elsewhere.find()
            ? Path.of(file.toString().replaceAll("/src/main/java/.*", "/src/main/java"))
                .resolve(elsewhere.group(1).replace('.', '/'))
            : file.getParent();
    return Path.of(folder.toString().replace("/src/main/java", "/src/main/resources"))
        .resolve(ENGLISH);
  }

  private static Properties words(Path file) {
    Properties words = new Properties();
    if (Files.exists(file)) {
      try {
        words.load(new StringReader(Sources.text(file)));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return words;
  }
}
