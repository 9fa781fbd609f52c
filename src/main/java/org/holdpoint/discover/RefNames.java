package org.holdpoint.discover;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Whether a name may be a revision, as far as the files of a repository tell without starting git ("gitrevisions", "git-pack-refs"). When in doubt it may.
final class RefNames {

  /// An abbreviated commit has at least four hexadecimal digits; `^`, `~`, `@` and `:` are operators of revisions.
  private static final Pattern COMMIT_OR_OPERATOR = Pattern.compile("[0-9a-fA-F]{4,64}|.*[~^@:].*");
  private static final List<String> PLACES = List.of("", "refs/", "refs/tags/", "refs/heads/", "refs/remotes/");
  private static final String REMOTE_HEAD = "/HEAD";

  private RefNames() {}

  static boolean mayBe(String name, Path workingFolder) {
    if (COMMIT_OR_OPERATOR.matcher(name).matches()) {
      return true;
    }
    var folder = gitFolder(workingFolder);
    // A path such as `./before` or `before/` is no name of a reference ("git-check-ref-format").
    if (folder.isEmpty() || name.startsWith(".") || name.startsWith("/") || name.endsWith("/") || name.contains("/.") || name.contains("//")) {
      return false;
    }
    return !Files.isDirectory(folder.get()) || Files.isDirectory(folder.get().resolve("reftable")) || loose(folder.get(), name) || packed(folder.get(), name);
  }

  private static Optional<Path> gitFolder(Path workingFolder) {
    for (var folder = workingFolder.toAbsolutePath().normalize(); folder != null; folder = folder.getParent()) {
      if (Files.exists(folder.resolve(".git"))) {
        return Optional.of(folder.resolve(".git"));
      }
    }
    return Optional.empty();
  }

  private static boolean loose(Path git, String name) {
    return PLACES.stream().anyMatch(place -> Files.isRegularFile(git.resolve(place + name))) || Files.exists(git.resolve("refs/remotes/" + name + REMOTE_HEAD));
  }

  private static boolean packed(Path git, String name) {
    var file = git.resolve("packed-refs");
    if (!Files.exists(file)) {
      return false;
    }
    try (var lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
      return lines.anyMatch(line -> PLACES.stream().anyMatch(place -> line.endsWith(" " + place + name)) || line.endsWith(" refs/remotes/" + name + REMOTE_HEAD));
    } catch (IOException | UncheckedIOException _) {
      return true;
    }
  }
}
