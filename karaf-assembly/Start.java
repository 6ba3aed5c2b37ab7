import static java.nio.file.StandardCopyOption.COPY_ATTRIBUTES;
import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/**
 * Builds what is missing, starts the platform and shows it at work. Run from the project's folder:
 *
 * <pre>java karaf-assembly/Start.java [--port=8181]</pre>
 *
 * <p>The running platform and its data live in {@code .echelon}; {@code .echelon/platform/bin/stop}
 * stops it. Written in Java 11, so that an older Java than 17 can say that it is one.
 */
public final class Start {
  private static final String JAVA = "17";
  private static final long BOOT_SECONDS = 300;
  private static final int UNAUTHORIZED = 401;

  /** The shell listens so far below the API: 8101 beside 8181. */
  private static final int SSH_BELOW = 80;

  private final Path project = Path.of("").toAbsolutePath();
  private final Path assembly = project.resolve("karaf-assembly/target/assembly");
  private final Path platform = project.resolve(".echelon/platform");
  private int port;

  private Start(int port) {
    this.port = port;
  }

  public static void main(String[] arguments) throws IOException, InterruptedException {
    try {
      int port = 8181;
      for (String argument : arguments) {
        if (!argument.matches("--port=[0-9]{1,5}")) {
          throw new Refusal("Unknown option " + argument + "; there is --port=8181");
        }
        port = Integer.parseInt(argument.substring("--port=".length()));
      }
      new Start(port).run();
    } catch (Refusal e) {
      System.err.println(e.getMessage());
      System.exit(1);
    }
  }

  private void run() throws IOException, InterruptedException {
    String java = System.getProperty("java.specification.version");
    if (!java.equals(JAVA)) {
      throw new Refusal("Echelon runs on Java " + JAVA + "; this is Java " + java + ".");
    }
    if (!Files.exists(project.resolve("karaf-assembly/Start.java"))) {
      throw new Refusal("Run this from the project's folder.");
    }
    if (!isRunning()) {
      refuseTakenPort(port);
      refuseTakenPort(port - SSH_BELOW);
      build();
      install();
      boot();
    }
    if (demonstrate() != 0) {
      throw new Refusal("The demonstration broke off; the platform's log is " + log());
    }
  }

  /** Whether the process that this project started last is alive; then its port counts. */
  private boolean isRunning() throws IOException {
    String pid = setting("instances/instance.properties", "item.0.pid");
    boolean alive =
        pid.matches("[1-9][0-9]*")
            && ProcessHandle.of(Long.parseLong(pid))
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> command.contains("java"))
                .isPresent();
    if (alive) {
      port = Integer.parseInt(setting("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port"));
      System.out.println("The platform is running already, on port " + port);
    }
    return alive;
  }

  private String setting(String file, String name) throws IOException {
    Properties settings = new Properties();
    if (Files.exists(platform.resolve(file))) {
      try (Reader in = Files.newBufferedReader(platform.resolve(file))) {
        settings.load(in);
      }
    }
    return settings.getProperty(name, "").trim();
  }

  private static void refuseTakenPort(int wanted) {
    try (ServerSocket socket = new ServerSocket(wanted, 1, InetAddress.getLoopbackAddress())) {
      socket.getLocalPort();
    } catch (IOException | IllegalArgumentException e) {
      throw new Refusal(
          "Port " + wanted + " is taken by another program; choose one with --port=NUMBER.");
    }
  }

  private void build() throws IOException, InterruptedException {
    if (Files.exists(assembly.resolve("bin/karaf")) && !isOlderThanSources(assembly)) {
      return;
    }
    System.out.println("Building (the first time takes some minutes) ...");
    String maven = System.getProperty("os.name").startsWith("Windows") ? "mvn.cmd" : "mvn";
    ProcessBuilder builder =
        new ProcessBuilder(
            maven,
            "-B",
            "-ntp",
            "-Dmaven.test.skip=true",
            "-Dspotless.check.skip",
            "-pl",
            "karaf-assembly",
            "-am",
            "package");
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Path log = Files.createDirectories(project.resolve(".echelon")).resolve("build.log");
    builder.directory(project.toFile()).redirectErrorStream(true).redirectOutput(log.toFile());
    Process process = startProcess(builder);
    String shown = "";
    while (!process.waitFor(1, TimeUnit.SECONDS)) {
      shown = showModule(log, shown);
    }
    if (process.exitValue() != 0) {
      throw new Refusal("The build failed; see " + log);
    }
  }

  private static Process startProcess(ProcessBuilder builder) {
    try {
      return builder.start();
    } catch (IOException e) {
      throw new Refusal(builder.command().get(0) + " can't be started: " + e.getMessage());
    }
  }

  private static String showModule(Path log, String shown) throws IOException {
    List<String> modules;
    try (Stream<String> lines = Files.lines(log)) {
      modules =
          lines
              .filter(line -> line.matches("\\[INFO\\] Building Echelon.*\\[[0-9/]+\\]"))
              .collect(Collectors.toList());
    }
    String last = modules.isEmpty() ? shown : modules.get(modules.size() - 1);
    if (!last.equals(shown)) {
      System.out.println(last.substring("[INFO] ".length()).replaceAll("  +", "  "));
    }
    return last;
  }

  private boolean isOlderThanSources(Path built) throws IOException {
    FileTime builtAt = Files.getLastModifiedTime(built.resolve("etc/system.properties"));
    for (String folder : List.of("bundles", "features", "karaf-assembly/src", "pom.xml")) {
      try (Stream<Path> files = Files.walk(project.resolve(folder))) {
        if (files
            .filter(file -> !file.toString().contains("target"))
            .filter(Files::isRegularFile)
            .anyMatch(file -> file.toFile().lastModified() > builtAt.toMillis())) {
          return true;
        }
      }
    }
    return false;
  }

  /** Puts a newer build in the place of the old one; what was stored and generated stays. */
  private void install() throws IOException {
    Path mark = platform.resolve("build.stamp");
    String build =
        Files.getLastModifiedTime(assembly.resolve("etc/system.properties")).toInstant().toString();
    if (Files.exists(mark) && Files.readString(mark).equals(build)) {
      return;
    }
    System.out.println("Installing into " + platform + " ...");
    for (String old : List.of("bin", "lib", "system", "etc", "sample", "data/cache")) {
      delete(platform.resolve(old));
    }
    try (Stream<Path> files = Files.walk(assembly)) {
      for (Path file : files.collect(Collectors.toList())) {
        Path target = platform.resolve(assembly.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target, REPLACE_EXISTING, COPY_ATTRIBUTES);
        }
      }
    }
    try (Stream<Path> scripts = Files.list(platform.resolve("bin"))) {
      scripts.forEach(script -> script.toFile().setExecutable(true));
    }
    Files.writeString(mark, build);
  }

  private static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> files = Files.walk(folder)) {
        for (Path file : files.sorted(Comparator.reverseOrder()).collect(Collectors.toList())) {
          Files.delete(file);
        }
      }
    }
  }

  private void boot() throws IOException, InterruptedException {
    set("etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", port);
    set("etc/org.apache.karaf.shell.cfg", "sshPort", port - SSH_BELOW);
    String script =
        System.getProperty("os.name").startsWith("Windows") ? "bin\\start.bat" : "bin/start";
    ProcessBuilder builder = new ProcessBuilder(platform.resolve(script).toString());
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
    System.out.print("Starting the platform ");
    if (startProcess(builder).waitFor() != 0) {
      throw new Refusal("bin/start failed; see " + log());
    }
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(BOOT_SECONDS);
    while (!isReady()) {
      if (System.nanoTime() > end) {
        throw new Refusal("\nNot up within " + BOOT_SECONDS + " s; see " + log());
      }
      System.out.print(".");
      TimeUnit.SECONDS.sleep(1);
    }
    System.out.println();
  }

  private void set(String file, String name, int value) throws IOException {
    Path settings = platform.resolve(file);
    Files.writeString(
        settings,
        Files.readString(settings)
            .replaceAll("(?m)^(" + Pattern.quote(name) + ") *=.*$", "$1 = " + value));
  }

  /** Up as soon as it asks who is there. */
  private boolean isReady() throws InterruptedException {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/units")).build();
      return HttpClient.newHttpClient()
              .send(request, HttpResponse.BodyHandlers.discarding())
              .statusCode()
          == UNAUTHORIZED;
    } catch (IOException e) {
      return false; // nobody listens yet
    }
  }

  /** The demonstration is a program of its own, which speaks to the platform as any client does. */
  private int demonstrate() throws IOException, InterruptedException {
    String classes = project.resolve(".echelon/demo").toString();
    List<String> compile = new ArrayList<>(List.of("-encoding", "UTF-8", "-d", classes));
    try (Stream<Path> sources = Files.list(platform.resolve("sample/demo"))) {
      sources.map(Path::toString).forEach(compile::add);
    }
    ToolProvider.getSystemJavaCompiler().run(null, null, null, compile.toArray(new String[0]));
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String address = "http://127.0.0.1:" + port;
    String ssh = Integer.toString(port - SSH_BELOW);
    String[] line = {java, "-cp", classes, "Demo", address, platform.toString(), ssh};
    return new ProcessBuilder(line).inheritIO().start().waitFor();
  }

  private Path log() {
    return platform.resolve("data/log/karaf.log");
  }

  /** Why nothing goes on, in one line. */
  private static final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String message) {
      super(message);
    }
  }
}
