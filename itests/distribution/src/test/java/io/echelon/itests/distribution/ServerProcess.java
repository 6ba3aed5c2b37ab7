package io.echelon.itests.distribution;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.rules.ExternalResource;

/** The distribution unpacked into a folder and started by its own script, without any test kit. */
public final class ServerProcess extends ExternalResource {
  private final String name;
  private final int http;
  private final int ssh;
  private Installation installation;
  private Process process;

  public ServerProcess(String name, int http, int ssh) {
    this.name = name;
    this.http = http;
    this.ssh = ssh;
  }

  /** Unpacks the distribution, which shall listen at these ports. */
  public static Installation unpack(Path folder, int http, int ssh) {
    String archive = Folders.built(Folders.DISTRIBUTION).toString();
    Program.in(folder).run(List.of("tar", "xzf", archive)).succeeded();
    Installation unpacked = Installation.below(folder, http, ssh);
    set(unpacked, "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", http);
    set(unpacked, "etc/org.apache.karaf.shell.cfg", "sshPort", ssh);
    return unpacked;
  }

  private static void set(Installation unpacked, String file, String key, int port) {
    String edited = unpacked.read(file).replaceAll("(?m)^(" + key + ") *=.*$", "$1 = " + port);
    try {
      Files.writeString(unpacked.folder().resolve(file), edited);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void before() {
    installation = unpack(Folders.fresh(name), http, ssh);
    start();
  }

  @Override
  protected void after() {
    kill();
  }

  public Installation installation() {
    return installation;
  }

  public void start() {
    ProcessBuilder builder = Program.builder(installation.folder(), List.of("bin/karaf", "server"));
    builder.environment().put("KARAF_EXEC", "exec"); // the script becomes the JVM
    builder.redirectErrorStream(true);
    builder.redirectOutput(installation.folder().resolve("data/console.txt").toFile());
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly));
    installation.untilReady();
  }

  /** What {@code kill -9} does. */
  public void kill() {
    process.destroyForcibly().onExit().join();
  }
}
