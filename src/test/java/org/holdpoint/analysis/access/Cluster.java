package org.holdpoint.analysis.access;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A PostgreSQL that lives as long as a test: its own folder, a socket in it, no network, not run by root.
final class Cluster implements AutoCloseable {

  private static final long LONGEST = 120;
  private final Path programs;
  private final Path folder;
  private final List<String> as;

  private Cluster(Path programs, Path folder, List<String> as) {
    this.programs = programs;
    this.folder = folder;
    this.as = as;
  }

  /// Where PostgreSQL is installed, as Debian does it or on the path.
  static Optional<Path> programs() throws IOException {
    var debian = Path.of("/usr/lib/postgresql");
    try (var versions = Files.isDirectory(debian) ? Files.list(debian) : Stream.<Path>empty()) {
      return Stream.concat(versions.map(version -> version.resolve("bin")).sorted(Comparator.reverseOrder()), Stream.of("/usr/local/bin", "/usr/bin", "/usr/local/pgsql/bin").map(Path::of))
          .filter(bin -> Files.isExecutable(bin.resolve("initdb")) && Files.isExecutable(bin.resolve("postgres")) && Files.isExecutable(bin.resolve("psql"))).findFirst();
    }
  }

  /// Starts one; nothing where there is no PostgreSQL, or nobody but root to run it.
  static Optional<Cluster> start() throws IOException, InterruptedException {
    var programs = programs();
    var as = user();
    if (programs.isEmpty() || as.isEmpty()) {
      return Optional.empty();
    }
    var folder = Files.createTempDirectory("pg");
    var cluster = new Cluster(programs.get(), folder, as.get());
    if (!as.get().isEmpty()) {
      run(List.of("chown", "nobody", folder.toString()), "");
    }
    cluster.own("initdb", "-D", folder + "/data", "-U", "boss", "-A", "trust", "-N", "-E", "UTF8", "--locale=C");
    cluster.own("pg_ctl", "-D", folder + "/data", "-w", "-l", folder + "/log", "-o", "-k " + folder + " -c listen_addresses='' -F -c max_connections=8", "start");
    return Optional.of(cluster);
  }

  /// How to be somebody else than root: nothing where one is not root.
  private static Optional<List<String>> user() throws IOException, InterruptedException {
    if (!System.getProperty("user.name").equals("root")) {
      return Optional.of(List.of());
    }
    var given = List.of("runuser", "-u", "nobody", "--");
    var whole = new ArrayList<>(given);
    whole.add("true");
    try {
      run(whole, "");
      return Optional.of(given);
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private String own(String program, String... arguments) throws IOException, InterruptedException {
    var whole = new ArrayList<>(as);
    whole.add(programs.resolve(program).toString());
    whole.addAll(List.of(arguments));
    return run(whole, "");
  }

  /// What psql prints for a script, run by the superuser `boss`; statements that fail do not end it.
  String psql(String script) throws IOException, InterruptedException {
    return run(List.of(programs.resolve("psql").toString(), "-X", "-q", "-A", "-t", "-h", folder.toString(), "-U", "boss", "-d", "postgres"), script);
  }

  private static String run(List<String> command, String input) throws IOException, InterruptedException {
    var out = Files.createTempFile("out", ".txt");
    var in = Files.createTempFile("in", ".txt");
    try {
      Files.writeString(in, input, StandardCharsets.UTF_8);
      var process = new ProcessBuilder(command).redirectInput(in.toFile()).redirectOutput(out.toFile()).redirectError(ProcessBuilder.Redirect.DISCARD).directory(Path.of("/").toFile()).start();
      if (!process.waitFor(LONGEST, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new IOException("too long: " + command);
      }
      if (process.exitValue() != 0) {
        throw new IOException(command + " ended with " + process.exitValue());
      }
      return Files.readString(out, StandardCharsets.UTF_8);
    } finally {
      Files.delete(out);
      Files.delete(in);
    }
  }

  @Override
  public void close() throws IOException, InterruptedException {
    own("pg_ctl", "-D", folder + "/data", "-m", "immediate", "-w", "stop");
    run(List.of("rm", "-rf", folder.toString()), "");
  }
}
