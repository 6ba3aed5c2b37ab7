package io.echelon.itests.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What is asked of source files; every method returns the places at fault. */
final class Sources {
  private static final Path MAIN = Path.of("src", "main", "java");
  private static final Pattern ARTIFACT =
      Pattern.compile("</parent>\\s*<artifactId>([^<]+)</artifactId>");
  private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([\\w.]+);");
  private static final Pattern ONE_SENTENCE =
      Pattern.compile("(?s)^/\\*\\*\\s*(?:\\*\\s)?[^@]*?\\.\\s*\\*/.*");
  private static final Pattern VERSION = Pattern.compile("@Version\\(\"\\d+\\.\\d+\\.\\d+\"\\)");
  private static final Pattern UNWANTED =
      Pattern.compile(
          "Thread[.]sleep|@Ignor(?:e)\\b|\\bTO(?:DO)\\b|\\bFIX(?:ME)\\b|print(?:StackTrace)");

  private Sources() {}

  /** Java files below a folder; what was built from them and what archetypes generate left out. */
  static List<Path> java(Path root) {
    return files(root, ".java");
  }

  /** Main classes with their number of lines. */
  static Map<Path, Integer> mainClassLengths(Path root) {
    Map<Path, Integer> lengths = new TreeMap<>();
    for (Path file : java(root)) {
      if (file.toString().contains(MAIN.toString())
          && !file.endsWith("package-info.java")
          && !file.endsWith("module-info.java")) {
        lengths.put(file, text(file).split("\n").length);
      }
    }
    return lengths;
  }

  /** Main classes longer than allowed. */
  static List<String> tooLong(Path root, int most) {
    List<String> faults = new ArrayList<>();
    mainClassLengths(root)
        .forEach(
            (file, lines) -> {
              if (lines > most) {
                faults.add(root.relativize(file) + ": " + lines + " lines");
              }
            });
    return faults;
  }

  /** Exported packages without a version or without Javadoc. */
  static List<String> badExports(Path root) {
    List<String> faults = new ArrayList<>();
    for (Path file : java(root)) {
      String text = file.endsWith("package-info.java") ? text(file) : "";
      if (text.contains("@Export")) {
        if (!VERSION.matcher(text).find()) {
          faults.add(root.relativize(file) + ": exported without a version");
        }
        if (!ONE_SENTENCE.matcher(text).matches()) {
          faults.add(root.relativize(file) + ": exported without a sentence");
        }
      }
    }
    return faults;
  }

  /** Bundles whose folder, artifactId and root package differ. */
  static List<String> badNames(Path bundles) {
    List<String> faults = new ArrayList<>();
    for (Path pom : files(bundles, "pom.xml")) {
      Path folder = pom.getParent();
      if (folder.equals(bundles)) {
        continue;
      }
      String expected = "io.echelon." + bundles.relativize(folder).toString().replace('/', '.');
      Matcher artifact = ARTIFACT.matcher(text(pom));
      if (!artifact.find() || !artifact.group(1).equals(expected)) {
        faults.add(bundles.relativize(pom) + ": artifactId is not " + expected);
      }
      for (Path file : java(folder)) {
        Matcher name = PACKAGE.matcher(text(file));
        if (!name.find() || !(name.group(1) + ".").startsWith(expected + ".")) {
          faults.add(bundles.relativize(file) + ": package does not start with " + expected);
        }
      }
    }
    return faults;
  }

  /** Lines that hold what is kept out of main and test code, the named files left out. */
  static List<String> unwanted(Path root, Set<String> exceptions) {
    List<String> faults = new ArrayList<>();
    for (Path file : java(root)) {
      String[] lines = text(file).split("\n");
      for (int i = 0; i < lines.length; i++) {
        Matcher found = UNWANTED.matcher(lines[i]);
        if (found.find() && !exceptions.contains(file.getFileName().toString())) {
          faults.add(root.relativize(file) + ":" + (i + 1) + ": " + found.group());
        }
      }
    }
    return faults;
  }

  static List<Path> files(Path root, String end) {
    try (Stream<Path> all = Files.walk(root)) {
      return all.filter(Files::isRegularFile)
          .filter(f -> f.getFileName().toString().endsWith(end))
          .filter(
              f -> !root.relativize(f).toString().matches("(.*/)?(target|archetype-resources)/.*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
