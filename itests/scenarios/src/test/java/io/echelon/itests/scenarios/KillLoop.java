package io.echelon.itests.scenarios;

import static org.junit.Assert.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A program in a process of its own, killed at random moments of its work and started again, until
 * it was killed often enough and may end by itself. Its arguments are the working folder, those of
 * the test, and the number of the attempt; when it works it makes a file of the given name and that
 * number.
 *
 * <p>After a recovery Derby rarely can't take a new page, because the one that the killed process
 * was about to take lies in its cache, and can with the next start: such an end counts as a kill.
 *
 * @param folder the working folder; the program's output goes to its files {@code out-}number
 * @param program its main class
 * @param working start of the name of the file that says that an attempt works
 * @param kills how often it is killed at most
 * @param spreadMillis how long it works at most before it is killed
 * @param seed of the random moments
 */
record KillLoop(
    Path folder, Class<?> program, String working, int kills, int spreadMillis, long seed) {

  /** "Cannot create new object with key Page", see above. */
  private static final String PAGE_NOT_TAKEN = "ERROR XBCA0";

  /** Returns how often it was killed, which is at least once. */
  int run(String... arguments) throws IOException, InterruptedException {
    Random random = new Random(seed);
    int killed = 0;
    boolean ended = false;
    for (int attempt = 0; !ended; attempt++) {
      Process process = start(attempt, arguments);
      Path works = folder.resolve(working + attempt);
      Await.until(
          "attempt " + attempt + " works",
          () -> Files.exists(works) || !process.isAlive(),
          yes -> yes);
      ended =
          killed < kills
              ? process.waitFor(random.nextInt(spreadMillis), TimeUnit.MILLISECONDS)
              : process.waitFor(3, TimeUnit.MINUTES);
      if (!ended) {
        process.destroyForcibly().waitFor();
        killed++;
      } else if (process.exitValue() != 0) {
        String output = Files.readString(output(attempt));
        assertTrue(output, output.contains(PAGE_NOT_TAKEN));
        ended = false;
        killed++;
      }
      assertTrue("it ends by itself after " + kills + " kills", killed <= kills + 1);
    }
    assertTrue("it was killed at least once while it worked", killed > 0);
    return killed;
  }

  private Path output(int attempt) {
    return folder.resolve("out-" + attempt);
  }

  private Process start(int attempt, String... arguments) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-Dechelon.sample=" + System.getProperty("echelon.sample"),
                "-Dderby.stream.error.file=" + folder.resolve("derby.log"),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-cp",
                System.getProperty(
                    "surefire.test.class.path", System.getProperty("java.class.path")),
                program.getName(),
                folder.toString()));
    command.addAll(List.of(arguments));
    command.add(Integer.toString(attempt));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(output(attempt).toFile())
        .start();
  }
}
