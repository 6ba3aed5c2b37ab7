package io.echelon.itests.distribution;

import static org.junit.Assume.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sockets at which a process listens, as Linux tells it. */
final class Sockets {
  private static final String LISTENING = "0A";
  private static final int ADDRESS = 1;
  private static final int STATE = 3;
  private static final int INODE = 9;

  private Sockets() {}

  /** Their addresses in the kernel's notation. */
  static List<String> listening(long pid) throws IOException {
    Path process = Path.of("/proc", Long.toString(pid));
    assumeTrue(Files.exists(process.resolve("net/tcp")));
    Set<String> own;
    try (Stream<Path> descriptors = Files.list(process.resolve("fd"))) {
      own = descriptors.map(Sockets::target).collect(Collectors.toSet());
    }
    List<String> addresses = new ArrayList<>();
    for (String table : List.of("net/tcp", "net/tcp6")) {
      for (String line : Files.readAllLines(process.resolve(table))) {
        String[] column = line.strip().split(" +");
        if (column[STATE].equals(LISTENING) && own.contains("socket:[" + column[INODE] + "]")) {
          addresses.add(column[ADDRESS].replaceAll(":.*", ""));
        }
      }
    }
    return addresses;
  }

  static boolean isLoopback(String address) {
    return address.equals("0100007F")
        || address.equals("0000000000000000FFFF00000100007F")
        || address.equals("00000000000000000000000001000000");
  }

  private static String target(Path descriptor) {
    try {
      return Files.readSymbolicLink(descriptor).toString();
    } catch (IOException e) {
      return ""; // closed meanwhile
    }
  }
}
