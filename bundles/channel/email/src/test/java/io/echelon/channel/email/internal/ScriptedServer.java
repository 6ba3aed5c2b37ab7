package io.echelon.channel.email.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** An SMTP server that says what a test wants; an empty reply hangs up. */
final class ScriptedServer implements AutoCloseable {
  private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
  private final Map<String, String> replies;

  /**
   * @param replies other than 250 and 354, by the first word of a command, {@code .} for the end of
   *     a message
   */
  ScriptedServer(Map<String, String> replies) throws IOException {
    this.replies = replies;
    Thread thread = new Thread(this::serve, "scripted-smtp");
    thread.setDaemon(true);
    thread.start();
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    while (!socket.isClosed()) {
      try (Socket client = socket.accept()) {
        talk(client);
      } catch (IOException e) {
        // The client has gone, or the test is over.
      }
    }
  }

  private void talk(Socket client) throws IOException {
    var in =
        new BufferedReader(
            new InputStreamReader(client.getInputStream(), StandardCharsets.ISO_8859_1));
    var out = new PrintWriter(client.getOutputStream(), true, StandardCharsets.ISO_8859_1);
    out.print("220 hello\r\n");
    out.flush();
    boolean data = false;
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      if (data && !line.equals(".")) {
        continue;
      }
      String word = line.split("[ :]")[0];
      String reply = replies.getOrDefault(word, word.equals("DATA") ? "354 go" : "250 ok");
      if (reply.isEmpty()) {
        return;
      }
      data = reply.startsWith("354");
      out.print(reply + "\r\n");
      out.flush();
    }
  }

  @Override
  public void close() throws IOException {
    socket.close();
  }
}
