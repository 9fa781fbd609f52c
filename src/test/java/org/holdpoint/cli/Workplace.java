package org.holdpoint.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A throw-away git repository with `holdpoint` on its PATH, for tests of hooks and CI files as programs of their own.
record Workplace(Path folder, Path tools, Map<String, String> environment) {

  /// What a command printed on both streams, and its exit code.
  record Outcome(int code, String text) {}

  /// An empty repository below `folder`, and a program `holdpoint` that runs the classes of this build.
  static Workplace in(Path folder) throws IOException, InterruptedException {
    var tools = Files.createDirectories(folder.resolve("tools"));
    stub(tools.resolve("holdpoint"));
    var repository = Files.createDirectories(folder.resolve("repository"));
    var environment = new HashMap<String, String>();
    environment.put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
    environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
    environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit").toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    var workplace = new Workplace(repository, tools, environment);
    workplace.git("init", "-q", "-b", "main");
    return workplace;
  }

  /// A script that runs this build's classes, in the place of the launcher.
  static void stub(Path file) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + System.getProperty("java.class.path")
        + "' org.holdpoint.cli.Main \"$@\"\n");
    file.toFile().setExecutable(true);
  }

  Outcome git(String... words) throws IOException, InterruptedException {
    return run(Stream.concat(Stream.of("git", "-c", "user.name=Test", "-c", "user.email=test@example.net"), Stream.of(words)).toArray(String[]::new));
  }

  Outcome run(String... words) throws IOException, InterruptedException {
    return run(Map.of(), words);
  }

  Outcome run(Map<String, String> more, String... words) throws IOException, InterruptedException {
    var builder = new ProcessBuilder(words).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("GIT_"));
    builder.environment().putAll(environment);
    builder.environment().putAll(more);
    var process = builder.start();
    process.getOutputStream().close();
    var text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor(60, TimeUnit.SECONDS);
    return new Outcome(process.exitValue(), text);
  }

  void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Commits everything that is there.
  void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "--no-verify", "-m", message);
  }

  /// Whether a program is on the PATH.
  static boolean has(String program) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new ArrayList<>(List.of(path.split(File.pathSeparator))).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
