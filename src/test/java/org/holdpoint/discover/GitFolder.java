package org.holdpoint.discover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Tree;
import org.junit.jupiter.api.function.Executable;

/// A throw-away repository that the real git makes, for tests.
public record GitFolder(Path folder, Map<String, String> environment) {

  /// A new repository with the branch `main` and no commit. Skips the test, and says so, where there is no git.
  public static GitFolder create(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
    var fresh = at(folder);
    fresh.git("init", "-q", "-b", "main");
    return fresh;
  }

  /// A folder in which git can be run, and which nobody's own settings reach.
  public static GitFolder at(Path folder) {
    var environment = new HashMap<>(Map.of("PATH", System.getenv().getOrDefault("PATH", ""), "HOME", folder.toString(), "GIT_CONFIG_NOSYSTEM", "1",
        "GIT_CONFIG_GLOBAL", "/dev/null"));
    // Git tidies up in the background after a fetch, while the test already deletes its folder.
    environment.putAll(Map.of("GIT_CONFIG_COUNT", "1", "GIT_CONFIG_KEY_0", "maintenance.auto", "GIT_CONFIG_VALUE_0", "false"));
    if (GitEnvironment.program(environment).isEmpty()) {
      System.err.println("SKIPPED: there is no git on this machine, and this test needs it");
      assumeTrue(false, "there is no git on this machine");
    }
    return new GitFolder(folder, Map.copyOf(environment));
  }

  /// The same folder with one more variable.
  public GitFolder with(String name, String value) {
    var more = new HashMap<>(environment);
    more.put(name, value);
    return new GitFolder(folder, Map.copyOf(more));
  }

  /// Runs git, which must succeed, and gives what it prints.
  public String git(String... arguments) {
    try {
      var command = new ArrayList<>(List.of(GitEnvironment.program(environment).orElseThrow().toString(), "-c", "user.name=A", "-c", "user.email=a@example.net",
          "-c", "protocol.file.allow=always", "-c", "init.defaultBranch=main"));
      command.addAll(List.of(arguments));
      var builder = new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
      builder.environment().clear();
      builder.environment().putAll(environment);
      builder.environment().putIfAbsent("GIT_COMMITTER_DATE", "2024-03-01T09:30:00+0900");
      builder.environment().putIfAbsent("GIT_AUTHOR_DATE", "2024-03-01T09:30:00+0900");
      var process = builder.start();
      process.getOutputStream().close();
      var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertEquals(0, process.waitFor(), () -> String.join(" ", arguments) + ": " + said);
      return said.strip();
    } catch (IOException | InterruptedException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public GitFolder write(String path, String text) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.writeString(folder.resolve(path), text);
      return this;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public GitFolder delete(String path) {
    try {
      Files.delete(folder.resolve(path));
      return this;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  public GitFolder link(String path, String target) {
    try {
      Files.createDirectories(folder.resolve(path).getParent());
      Files.createSymbolicLink(folder.resolve(path), Path.of(target));
      return this;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// A program that leaves `marker` when it is run, and passes its input on.
  public Path trap(Path program, Path marker) {
    try {
      Files.writeString(program, "#!/bin/sh\necho \"$0 $*\" >> '" + marker + "'\ncat\nexit 0\n");
      assertTrue(program.toFile().setExecutable(true));
      return program;
    } catch (IOException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /// Adds all, and commits it.
  public String commit() {
    git("add", "-A");
    git("commit", "-q", "--allow-empty", "--no-verify", "-m", "change");
    return git("rev-parse", "HEAD");
  }

  public Repository open() {
    return Repository.open(folder, environment);
  }

  public Comparison staged(String... paths) {
    return open().staged().compare(List.of(paths), Optional.empty(), Settings.none(), Limits.standard());
  }

  public Comparison against(String revision, String... paths) {
    return open().against(revision).compare(List.of(paths), Optional.empty(), Settings.none(), Limits.standard());
  }

  /// Paths of a side to their texts, lines joined by `/`.
  public static Map<String, String> texts(Tree tree) {
    var texts = new TreeMap<String, String>();
    tree.files().forEach(file -> texts.put(file.path(), text(file)));
    return texts;
  }

  public static Map<String, String> base(Comparison comparison) {
    return texts(comparison.base().orElseThrow());
  }

  public static Map<String, String> head(Comparison comparison) {
    return texts(comparison.head());
  }

  static String text(SourceFile file) {
    return String.join("/", file.lines().stream().map(SourceLine::text).toList());
  }

  static List<String> skipped(Comparison comparison) {
    return comparison.skipped().stream().map(one -> one.side().word() + " " + one.path() + ": " + one.because()).toList();
  }

  static List<String> incomplete(Comparison comparison) {
    return comparison.incomplete().stream().map(one -> one.at().file() + ": " + one.because()).toList();
  }

  static String refused(Executable run) {
    return assertThrows(DiscoveryException.class, run).getMessage();
  }

  static void assertRefused(String part, Executable run) {
    var message = refused(run);
    assertTrue(message.contains(part), message);
    assertTrue(message.lines().count() == 1, message);
  }
}
