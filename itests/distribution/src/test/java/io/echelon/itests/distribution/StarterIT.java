package io.echelon.itests.distribution;

import static org.junit.Assert.assertEquals;
import static org.junit.Assert.assertTrue;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.AfterClass;
import org.junit.BeforeClass;
import org.junit.Test;

/** The first command of the manual, in a project that was built already. */
public class StarterIT {
  private static final int HTTP = 18184;
  private static final int SSH = 18104;
  private static final int TAKEN = 18185;
  private static final String START = "karaf-assembly/Start.java";
  private static final String UNIT = Sample.UNIT;

  private static Path project;
  private static Installation platform;

  /** What the starter looks at: itself, what was built, and sources that are older. */
  @BeforeClass
  public static void layOutAProject() throws IOException {
    project = Folders.fresh("starter");
    Path assembly = Files.createDirectories(project.resolve("karaf-assembly/target"));
    Path unpacked = ServerProcess.unpack(assembly, HTTP, SSH).folder();
    Files.move(unpacked, assembly.resolve("assembly"));
    Path source = Path.of(System.getProperty("echelon.project"), START);
    Files.copy(source, project.resolve(START));
    for (String folder : List.of("bundles", "features", "karaf-assembly/src")) {
      Files.createDirectories(project.resolve(folder));
    }
    Path pom = Files.writeString(project.resolve("pom.xml"), "nothing that could be built");
    Files.setLastModifiedTime(pom, FileTime.from(Instant.EPOCH));
    platform = new Installation(project.resolve(".echelon/platform"), HTTP, SSH);
    Runtime.getRuntime().addShutdownHook(new Thread(StarterIT::killPlatform));
  }

  @AfterClass
  public static void killPlatform() {
    process().ifPresent(ProcessHandle::destroyForcibly);
  }

  @Test
  public void anotherJavaIsRefusedInOneLine() {
    Path classes = project.resolve("classes");
    run(java("javac"), "-d", classes.toString(), START).succeeded();
    String path = classes + File.pathSeparator + Path.of("target/test-classes").toAbsolutePath();
    Program.Result refused =
        run(java("java"), "-cp", path, OtherJava.class.getName(), "21", "Start");
    assertEquals(1, refused.exit());
    assertEquals("Echelon runs on Java 17; this is Java 21.", refused.output());
  }

  @Test
  public void aTakenPortIsRefusedInOneLine() throws IOException {
    try (ServerSocket other = new ServerSocket(TAKEN, 1, InetAddress.getLoopbackAddress())) {
      Program.Result refused = startAt(other.getLocalPort());
      assertEquals(1, refused.exit());
      assertEquals(
          "Port 18185 is taken by another program; choose one with --port=NUMBER.",
          refused.output());
    }
  }

  @Test
  public void itShowsThePlatformAtWorkAndDoesNothingTwice() throws IOException {
    String first = startAt(HTTP).succeeded();
    assertEquals(List.of("A1", "A2", "B1", "B2", "C"), tiers(first));
    assertTrue(first, first.contains(" has been A2 since "));
    assertTrue(first, first.contains(" has been B1 since "));
    assertTrue(first, first.contains("We have received your request"));
    assertTrue(first, first.contains("This answer is due at "));
    for (String user : List.of("admin", "analyst", "reviewer", "approver", "agent", "auditor")) {
      login(first, user).get("/me").expect(200);
    }
    assertOneOfEach(first);
    List<String> sockets = Sockets.listening(process().orElseThrow().pid());
    assertTrue(sockets.toString(), sockets.size() >= 2);
    assertTrue(sockets.toString(), sockets.stream().allMatch(Sockets::isLoopback));

    // Called again while it runs, it shows the same platform.
    long pid = process().orElseThrow().pid();
    String second = startAt(HTTP).succeeded();
    assertEquals(pid, process().orElseThrow().pid());
    assertEquals(afterTiers(first), afterTiers(second));

    // Stopped and started again, it keeps what it had.
    stop();
    String third = startAt(HTTP).succeeded();
    assertEquals(afterTiers(first), afterTiers(third));
    assertOneOfEach(third);
    assertEquals(List.of(), PlatformLog.worries(platform));
    stop();
  }

  private static void assertOneOfEach(String shown) {
    Api analyst = login(shown, "analyst");
    assertEquals(1, analyst.get(UNIT + "/runs").expect(200).at("/items").size());
    List<String> jobs =
        analyst.get(UNIT + "/jobs").expect(200).at("/items").findValuesAsText("type");
    assertEquals(jobs.toString(), 2, jobs.size());
    Answer queue = login(shown, "agent").get(UNIT + "/queue").expect(200);
    assertEquals(1, queue.at("/items").size());
  }

  private static Program.Result startAt(int port) {
    return run(java("java"), "-Dfile.encoding=UTF-8", START, "--port=" + port);
  }

  private static Program.Result run(String... line) {
    return Program.in(project).run(List.of(line));
  }

  private static String java(String program) {
    return Path.of(System.getProperty("java.home"), "bin", program).toString();
  }

  private static void stop() {
    ProcessHandle running = process().orElseThrow();
    Program.in(platform.folder()).run(List.of("bin/stop")).succeeded();
    Await.until("the platform has ended", running::isAlive, alive -> !alive);
  }

  private static Optional<ProcessHandle> process() {
    Path pid = platform.folder().resolve("karaf.pid");
    return Files.exists(pid)
        ? ProcessHandle.of(Long.parseLong(platform.read("karaf.pid").strip()))
        : Optional.empty();
  }

  private static List<String> tiers(String shown) {
    return Pattern.compile("^  ([ABC][12]?) +[0-9]+  #+$", Pattern.MULTILINE)
        .matcher(shown)
        .results()
        .map(line -> line.group(1))
        .toList();
  }

  /** All that a later call has to show too. */
  private static String afterTiers(String shown) {
    return shown.substring(shown.indexOf("== Customers by tier"));
  }

  private static Api login(String shown, String user) {
    Matcher line =
        Pattern.compile("^  " + user + " +[A-Z_]+ +(\\S+)$", Pattern.MULTILINE).matcher(shown);
    assertTrue(shown, line.find());
    return platform.as(user, line.group(1));
  }
}
