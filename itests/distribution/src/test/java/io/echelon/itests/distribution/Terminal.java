package io.echelon.itests.distribution;

import java.nio.file.Path;
import java.util.List;

/** One shell session: folder, variables and functions last from call to call. */
final class Terminal {
  private static final String SCRIPT =
      """
      . "$SESSION"
      set -eu -o pipefail
      %s
      { declare -px; declare -f; printf 'cd %%q\n' "$PWD"; } > "$SESSION"
      """;

  private final Program program;

  /** Opens a session in a folder; programs are looked for in another folder first. */
  Terminal(Path folder, Path programs, Path platform) {
    Path session = Folders.file(folder.resolveSibling("session.sh"), "");
    program =
        Program.in(folder)
            .with("SESSION", session.toString())
            .with("PATH", programs + ":" + System.getenv("PATH"))
            .with("LC_ALL", "C.UTF-8")
            .with("ECHELON", platform.toString());
  }

  Program.Result run(String commands) {
    return program.run(List.of("bash", "-c", SCRIPT.formatted(commands)));
  }
}
