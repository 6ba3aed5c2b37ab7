package io.echelon.itests.distribution;

import static org.ops4j.pax.exam.CoreOptions.composite;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.configureConsole;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.ops4j.pax.exam.Option;

/** The distribution that this build has made, as Pax Exam starts it. */
final class Distribution {
  /** The build's repository has what Pax Exam adds; the distribution itself looks for nothing. */
  private static final String REPOSITORY = System.getProperty("echelon.repository");

  private static final String MAVEN = "etc/org.ops4j.pax.url.mvn.cfg";
  private static final String KARAF = System.getProperty("echelon.karaf");

  private Distribution() {}

  static String url(String name) {
    return Folders.built(name).toUri().toString();
  }

  /** Unpacked below a folder of that name, listening at these ports. */
  static Option in(Path folder, int http, int ssh) {
    return composite(
        karafDistributionConfiguration()
            .frameworkUrl(url(Folders.DISTRIBUTION))
            .name("Echelon")
            .karafVersion(KARAF)
            .unpackDirectory(folder.toFile())
            .useDeployFolder(false),
        keepRuntimeFolder(),
        configureConsole().ignoreLocalConsole(),
        doNotModifyLogConfiguration(),
        editConfigurationFilePut(
            "etc/org.ops4j.pax.web.cfg", "org.osgi.service.http.port", Integer.toString(http)),
        editConfigurationFilePut(
            "etc/org.apache.karaf.shell.cfg", "sshPort", Integer.toString(ssh)),
        editConfigurationFilePut(
            MAVEN, "org.ops4j.pax.url.mvn.repositories", "file:" + REPOSITORY + "@id=build"),
        editConfigurationFilePut(
            MAVEN, "org.ops4j.pax.url.mvn.localRepository", folder.resolve("m2").toString()),
        asTheScriptStartsJava());
  }

  /** Pax Exam starts Java without bin/karaf. */
  private static Option asTheScriptStartsJava() {
    Option[] options =
        Stream.of(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module",
                "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + KARAF + ".jar",
                "--patch-module",
                "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + KARAF + ".jar",
                "--add-opens",
                "java.base/java.security=ALL-UNNAMED",
                "--add-opens",
                "java.base/java.net=ALL-UNNAMED",
                "--add-opens",
                "java.base/java.lang=ALL-UNNAMED",
                "--add-opens",
                "java.base/java.util=ALL-UNNAMED",
                "--add-opens",
                "java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens",
                "java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                "-classpath",
                String.join(File.pathSeparator, "lib/jdk9plus/*", "lib/boot/*", "lib/endorsed/*"),
                "-Djava.security.manager=allow",
                "-Dfile.encoding=UTF-8",
                "-Dderby.stream.error.file=data/log/derby.log",
                "-Xmx512m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1")
            .map(option -> (Option) vmOption(option))
            .toArray(Option[]::new);
    return composite(options);
  }
}
