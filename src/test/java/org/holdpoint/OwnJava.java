package org.holdpoint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/// A class that measures, in a Java of its own: what other tests leave behind, and how its memory has grown and shrunk, must not decide.
public final class OwnJava {

  private OwnJava() {}

  /// The lines that its `main` prints. Memory of one size and the compiler's first stage alone, so that a longer text meets the same machine.
  public static List<String> printed(Class<?> main) throws IOException, InterruptedException {
    var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    var process = new ProcessBuilder(java, "-Xms1g", "-Xmx1g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Duser.language=en", "-cp", System.getProperty("java.class.path"), main.getName())
        .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    process.getOutputStream().close();
    var printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new IOException("the measuring Java failed, after: " + printed);
    }
    return printed.lines().toList();
  }
}
