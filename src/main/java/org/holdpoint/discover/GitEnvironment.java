package org.holdpoint.discover;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What surrounds every run of `git`, so that nothing in a repository can make it start another program, ask a person, reach a network or write.
/// Sources: git-scm.com/docs/git (ENVIRONMENT VARIABLES) and git-scm.com/docs/git-config.
final class GitEnvironment {

  /// Variables of git that say where the repository is or whom to trust; a hook sets some of them. All others (traces, editors, proxies, external diffs) are dropped.
  private static final Set<String> KEPT = Set.of("GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_COMMON_DIR", "GIT_OBJECT_DIRECTORY",
      "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_QUARANTINE_PATH", "GIT_CEILING_DIRECTORIES", "GIT_DISCOVERY_ACROSS_FILESYSTEM", "GIT_EXEC_PATH",
      "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM", "GIT_CONFIG_NOSYSTEM", "GIT_CONFIG_PARAMETERS", "GIT_CONFIG_COUNT");

  /// `protocol.allow` in the configuration loses against `protocol.ext.allow` of a repository; GIT_ALLOW_PROTOCOL wins over both. No protocol is called `none`.
  /// GIT_NO_LAZY_FETCH says the same to newer releases: what a partial clone lacks is missing, and not fetched.
  private static final Map<String, String> FIXED = Map.ofEntries(Map.entry("GIT_OPTIONAL_LOCKS", "0"), Map.entry("GIT_TERMINAL_PROMPT", "0"),
      Map.entry("GIT_PAGER", "cat"), Map.entry("LC_ALL", "C"), Map.entry("GIT_ALLOW_PROTOCOL", "none"), Map.entry("GIT_NO_LAZY_FETCH", "1"),
      Map.entry("GIT_NO_REPLACE_OBJECTS", "1"));

  /// Settings of the command line win over those of a repository. An empty `core.fsmonitor` is off in every release, where `false` was once the name of a program.
  /// `safe.bareRepository` keeps a folder that only looks like a repository from being one.
  static final List<String> SETTINGS = List.of("core.fsmonitor=", "core.hooksPath=/dev/null", "core.pager=cat",
      "core.alternateRefsCommand=", "core.sshCommand=", "core.gitProxy=", "core.askPass=", "credential.helper=", "diff.external=", "submodule.recurse=false",
      "protocol.allow=never", "safe.bareRepository=explicit");

  private GitEnvironment() {}

  /// The variables for `git`, from those that we were started with.
  static Map<String, String> of(Map<String, String> given) {
    var variables = new HashMap<String, String>();
    given.forEach((name, value) -> {
      if (!name.startsWith("GIT_") || KEPT.contains(name) || name.startsWith("GIT_CONFIG_KEY_") || name.startsWith("GIT_CONFIG_VALUE_")) {
        variables.put(name, value);
      }
    });
    variables.putAll(FIXED);
    return variables;
  }

  /// The program in the folders of PATH. A relative folder there is left out: it would be one of the repository that is judged.
  static Optional<Path> program(Map<String, String> given) {
    for (var folder : given.getOrDefault("PATH", given.getOrDefault("Path", "")).split(File.pathSeparator)) {
      for (var name : List.of("git", "git.exe")) {
        try {
          var program = Path.of(folder, name);
          if (program.isAbsolute() && Files.isRegularFile(program) && Files.isExecutable(program)) {
            return Optional.of(program);
          }
        } catch (InvalidPathException _) {
          // No folder of this machine: the next one.
        }
      }
    }
    return Optional.empty();
  }
}
