package io.echelon.surface.shell;

import io.echelon.platform.access.Authentication;
import io.echelon.platform.base.Caller;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.annotation.Annotation;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.security.PrivilegedAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.security.auth.Subject;
import org.apache.felix.gogo.runtime.threadio.ThreadIOImpl;
import org.apache.felix.service.command.Function;
import org.apache.felix.service.threadio.ThreadIO;
import org.apache.karaf.jaas.boot.principal.UserPrincipal;
import org.apache.karaf.shell.api.console.Command;
import org.apache.karaf.shell.api.console.Completer;
import org.apache.karaf.shell.api.console.Session;
import org.apache.karaf.shell.impl.action.command.ManagerImpl;
import org.apache.karaf.shell.impl.console.SessionFactoryImpl;
import org.apache.karaf.shell.support.ShellUtil;
import org.apache.karaf.shell.support.completers.ArgumentCommandLine;
import org.apache.karaf.util.jaas.JaasHelper;

/** The container's real shell with some of our commands and services, as bin/client uses it. */
final class TestShell {
  private final ThreadIOImpl threadIo = new ThreadIOImpl();
  private final SessionFactoryImpl factory = new PlainWords(threadIo);
  private final ManagerImpl manager = new ManagerImpl(factory.getRegistry(), factory.getRegistry());
  private final Set<Caller> users;

  /** What a script sees. */
  record Outcome(int exitStatus, String output) {
    List<String> lines() {
      return output.lines().toList();
    }
  }

  TestShell(Set<Caller> users, Object... services) {
    this.users = users;
    factory.getRegistry().register(new Callers(new FakeAuthentication(), configuration(false)));
    Arrays.stream(services).forEach(factory.getRegistry()::register);
  }

  TestShell with(Class<?>... commands) {
    Arrays.stream(commands).forEach(manager::register);
    return this;
  }

  static ShellConfiguration configuration(boolean localConsole, String... folders) {
    return new ShellConfiguration() {
      @Override
      public boolean localConsole() {
        return localConsole;
      }

      @Override
      public String fileFolders() {
        return String.join(",", folders);
      }

      @Override
      public Class<? extends Annotation> annotationType() {
        return ShellConfiguration.class;
      }
    };
  }

  /** Runs a script as the ssh server does. */
  Outcome run(String user, String script) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);
    Session session = factory.create(new ByteArrayInputStream(new byte[0]), out, out);
    threadIo.start();
    int status;
    try {
      status = as(user, () -> execute(session, script));
    } finally {
      threadIo.stop();
    }
    out.flush();
    return new Outcome(status, bytes.toString(StandardCharsets.UTF_8));
  }

  <T> T as(String user, PrivilegedAction<T> action) {
    Set<Principal> principals = new HashSet<>(Set.of(new UserPrincipal(user)));
    return JaasHelper.doAs(new Subject(true, principals, Set.of(), Set.of()), action);
  }

  List<String> complete(String user, Class<? extends Completer> type, String typed) {
    List<String> candidates = new ArrayList<>();
    Completer completer = factory.getRegistry().getService(type);
    as(
        user,
        () -> completer.complete(null, new ArgumentCommandLine(typed, typed.length()), candidates));
    return candidates.stream().map(String::trim).toList();
  }

  private static int execute(Session session, String script) {
    try {
      session.execute(script);
      return 0;
    } catch (Exception e) {
      ShellUtil.logException(session, e);
      return 1;
    }
  }

  private final class FakeAuthentication implements Authentication {
    @Override
    public Optional<Caller> authenticate(String name, char[] password) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Caller> caller(String name) {
      return users.stream().filter(c -> c.name().equals(name)).findFirst();
    }
  }

  /** Hands words over as strings, as the secured shell of a running container does. */
  private static final class PlainWords extends SessionFactoryImpl {
    PlainWords(ThreadIO threadIo) {
      super(threadIo);
    }

    @Override
    protected Function wrap(Command command) {
      return (session, words) ->
          command.execute(
              (Session) session.get(".session"),
              words.stream().<Object>map(Object::toString).toList());
    }
  }
}
