package org.holdpoint.discover;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The `git` program of this machine in one folder. Only commands that read are given to it, and those that print for programs. `settings` are set for
/// every run besides [GitEnvironment#SETTINGS].
record Git(Path program, Path folder, Map<String, String> environment, List<String> settings, Duration limit) {

  /// How long one run may take.
  static final Duration LIMIT = Duration.ofSeconds(60);

  /// The whole of what a run prints, a byte a character (ISO 8859-1), because names are bytes.
  static final GitRun.Reader<String> BYTES = stream -> new String(stream.readAllBytes(), StandardCharsets.ISO_8859_1);

  /// What is said where a partial clone lacks an object: nothing is fetched behind the user's back.
  static final String COMPLETE = "; this is a partial clone: run `git fetch --refetch --no-filter`";

  private static final byte[] NOTHING = {};

  /// Throws [DiscoveryException] if there is no such program.
  static Git find(Path folder, Map<String, String> environment, Duration limit) {
    var program = GitEnvironment.program(environment)
        .orElseThrow(() -> new DiscoveryException("there is no program `git` in the folders of PATH, and comparing with a revision or the index needs it"));
    return new Git(program, folder, GitEnvironment.of(environment), List.of(), limit);
  }

  /// The same with further settings, each `name=value`.
  Git with(List<String> more) {
    return new Git(program, folder, environment, Stream.concat(settings.stream(), more.stream()).toList(), limit);
  }

  /// Starts a command.
  GitRun<String> start(String... arguments) {
    return start(List.of(arguments), NOTHING, BYTES);
  }

  /// Starts a command that reads `input`.
  <T> GitRun<T> start(List<String> arguments, byte[] input, GitRun.Reader<T> reader) {
    var command = new ArrayList<String>(List.of(program.toString(), "--no-pager"));
    Stream.concat(GitEnvironment.SETTINGS.stream(), settings.stream()).forEach(setting -> command.addAll(List.of("-c", setting)));
    command.addAll(arguments);
    if (command.stream().anyMatch(argument -> argument.indexOf('\0') >= 0)) {
      throw new DiscoveryException("`" + arguments.getLast().replace('\0', '\uFFFD') + "` cannot be given to git: it holds a NUL");
    }
    var builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().clear();
    builder.environment().putAll(environment);
    return GitRun.start(builder, "git " + arguments.getFirst(), limit, input, reader);
  }

  /// Runs a command to its end, whatever that is.
  GitRun.Result<String> run(String... arguments) {
    return start(arguments).finish();
  }

  /// The output of a run that must succeed. Throws [DiscoveryException] with what git says.
  static <T> T required(GitRun<T> run) {
    var result = run.finish();
    if (result.code() != 0) {
      throw new DiscoveryException("git cannot read the repository: " + (result.complaint().isEmpty() ? "exit code " + result.code() : result.complaint())
          + (result.complaint().contains("promisor") ? COMPLETE : ""));
    }
    return result.output();
  }

  /// The parts of an output of `-z`, each ended by a NUL.
  static List<String> parts(String output) {
    return output.isEmpty() ? List.of() : List.of((output.endsWith("\0") ? output.substring(0, output.length() - 1) : output).split("\0", -1));
  }
}
