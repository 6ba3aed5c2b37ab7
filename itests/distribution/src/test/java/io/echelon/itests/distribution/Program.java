package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Runs a program to its end. */
public final class Program {
  private static final long PATIENCE_SECONDS = 240;

  private final Path folder;
  private final Map<String, String> environment = new HashMap<>();
  private String input = "";

  private Program(Path folder) {
    this.folder = folder;
  }

  public static Program in(Path folder) {
    return new Program(folder);
  }

  public Program input(String text) {
    input = text;
    return this;
  }

  public Program with(String variable, String value) {
    environment.put(variable, value);
    return this;
  }

  public Result run(List<String> line) {
    try {
      Path in = Files.writeString(Files.createTempFile(folder, "in", ".txt"), input);
      Path out = Files.createTempFile(folder, "out", ".txt");
      ProcessBuilder builder = builder(folder, line);
      builder.environment().putAll(environment);
      Process process =
          builder
              .redirectInput(in.toFile())
              .redirectErrorStream(true)
              .redirectOutput(out.toFile())
              .start();
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError(line + " does not end: " + Files.readString(out));
      }
      Result result = new Result(process.exitValue(), Files.readString(out));
      Files.delete(in);
      Files.delete(out);
      return result;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** With this JVM's Java and nothing else from outside. */
  public static ProcessBuilder builder(Path folder, List<String> line) {
    ProcessBuilder builder = new ProcessBuilder(line).directory(folder.toFile());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().keySet().removeIf(name -> name.matches("JAVA_.*OPTI?O?N?S|MAVEN_.*"));
    return builder;
  }

  /** What a program left; without the colours of a terminal. */
  public record Result(int exit, String output) {
    public Result(int exit, String output) {
      this.exit = exit;
      this.output = output.replaceAll("\u001B\\[[0-9;]*m", "").strip();
    }

    String succeeded() {
      if (exit != 0) {
        throw new AssertionError("exit " + exit + ": " + output);
      }
      return output;
    }
  }
}
