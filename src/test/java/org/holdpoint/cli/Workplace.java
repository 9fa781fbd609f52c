package org.holdpoint.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// A throw-away git repository with `holdpoint` on its PATH, for tests of hooks and CI files as programs of their own.
public record Workplace(Path folder, Path tools, Map<String, String> environment) {

  /// What a command printed on both streams, and its exit code.
  public record Outcome(int code, String text) {}

  /// An empty repository below `folder`, and a program `holdpoint` that runs the classes of this build.
  public static Workplace in(Path folder) throws IOException, InterruptedException {
    var tools = Files.createDirectories(folder.resolve("tools"));
    stub(tools.resolve("holdpoint"));
    var repository = Files.createDirectories(folder.resolve("repository"));
    var environment = new HashMap<String, String>();
    environment.put("PATH", tools + File.pathSeparator + System.getenv("PATH"));
    environment.put("HOME", Files.createDirectories(folder.resolve("home")).toString());
    environment.put("PRE_COMMIT_HOME", folder.resolve("pre-commit").toString());
    environment.put("GIT_CONFIG_NOSYSTEM", "1");
    environment.put("GIT_AUTHOR_NAME", "Test");
    environment.put("GIT_AUTHOR_EMAIL", "test@example.net");
    environment.put("GIT_COMMITTER_NAME", "Test");
    environment.put("GIT_COMMITTER_EMAIL", "test@example.net");
    // The same commits have the same names.
    environment.put("GIT_AUTHOR_DATE", "2026-03-02T09:30:00+0900");
    environment.put("GIT_COMMITTER_DATE", "2026-03-02T09:30:00+0900");
    var workplace = new Workplace(repository, tools, environment);
    workplace.git("init", "-q", "-b", "main");
    return workplace;
  }

  /// The same with the branch `main` as `before` and `origin/main` there too, and with what `after` holds laid over it and staged.
  public static Workplace of(Path folder, Path before, Path after) throws IOException, InterruptedException {
    var workplace = in(folder);
    workplace.lay(before);
    workplace.commit("before");
    workplace.git("update-ref", "refs/remotes/origin/main", "main");
    workplace.lay(after);
    workplace.git("add", "-A");
    return workplace;
  }

  private void lay(Path tree) throws IOException {
    try (var files = Files.walk(tree)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        write(tree.relativize(file).toString(), Files.readString(file));
      }
    }
  }

  /// Runs this build's `holdpoint` in the repository, at once and without a process of its own.
  public Outcome holdpoint(List<String> words) {
    var out = new ByteArrayOutputStream();
    var both = new PrintStream(out, true, StandardCharsets.UTF_8);
    var code = Main.run(words, new Console(new ByteArrayInputStream(new byte[0]), both, both, folder, environment, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC), false));
    return new Outcome(code, out.toString(StandardCharsets.UTF_8));
  }

  /// Puts the hook of pre-commit in place, from a repository of hooks that lies beside.
  public void hooked() throws IOException, InterruptedException {
    var hooks = new Workplace(Files.createDirectories(folder.resolveSibling("hooks")), tools, environment);
    hooks.git("init", "-q", "-b", "main");
    Files.copy(Path.of(".pre-commit-hooks.yaml"), hooks.folder().resolve(".pre-commit-hooks.yaml"));
    stub(hooks.folder().resolve("holdpoint"));
    hooks.commit("hooks");
    hooks.git("tag", "v0.1.0");
    write(".pre-commit-config.yaml", """
        repos:
          - repo: %s
            rev: v0.1.0
            hooks:
              - id: holdpoint-staged
        """.formatted(hooks.folder().toUri()));
    git("add", ".pre-commit-config.yaml");
    run("pre-commit", "install", "--install-hooks");
  }

  /// A program that fails.
  static void broken(Path file) throws IOException {
    Files.writeString(file, "#!/bin/sh\necho 'broken on purpose' >&2\nexit 1\n");
    file.toFile().setExecutable(true);
  }

  /// Takes the hook from a newer version of its repository, which has these files.
  void hook(Path... files) throws IOException, InterruptedException {
    var hooks = new Workplace(folder.resolveSibling("hooks"), tools, environment);
    for (var file : files) {
      Files.copy(file, hooks.folder().resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
    }
    hooks.commit("another version");
    hooks.git("tag", "v0.2.0");
    var configuration = folder.resolve(".pre-commit-config.yaml");
    Files.writeString(configuration, Files.readString(configuration).replace("v0.1.0", "v0.2.0"));
    commit("another version of the hook");
  }

  /// A script that runs this build's classes, in the place of the launcher.
  public static void stub(Path file) throws IOException {
    Files.writeString(file, "#!/bin/sh\nexec '" + Path.of(System.getProperty("java.home"), "bin", "java") + "' -cp '" + System.getProperty("java.class.path")
        + "' org.holdpoint.cli.Main \"$@\"\n");
    file.toFile().setExecutable(true);
  }

  public Outcome git(String... words) throws IOException, InterruptedException {
    return run(Stream.concat(Stream.of("git"), Stream.of(words)).toArray(String[]::new));
  }

  public Outcome run(String... words) throws IOException, InterruptedException {
    return run(Map.of(), words);
  }

  public Outcome run(Map<String, String> more, String... words) throws IOException, InterruptedException {
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

  public void write(String name, String text) throws IOException {
    var file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  /// Commits everything that is there.
  public void commit(String message) throws IOException, InterruptedException {
    git("add", "-A");
    git("commit", "-q", "--no-verify", "-m", message);
  }

  /// Whether a program is on the PATH.
  public static boolean has(String program) {
    var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return new ArrayList<>(List.of(path.split(File.pathSeparator))).stream().anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
  }
}
