package org.holdpoint.discover;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/// What `--base` means: a folder (or file) with the files as they were, or a git revision.
public sealed interface Against {

  /// Compare with what is in a folder, or with one file.
  record Folder(Path folder) implements Against {}

  /// Compare with the commit at which a revision and HEAD parted.
  record Revision(GitSides sides) implements Against {}

  /// Finds out. A folder is one that stands on the disk; a name that is both is refused. `environment` as in [Repository#open]. Throws [DiscoveryException].
  static Against of(String base, Path workingFolder, Map<String, String> environment) {
    if (!exists(base, workingFolder)) {
      try {
        return new Revision(Repository.open(workingFolder, environment).against(base));
      } catch (DiscoveryException failed) {
        throw new DiscoveryException("there is no folder `" + printable(base) + "` to compare with, and as a revision: " + failed.getMessage());
      }
    }
    if (RefNames.mayBe(base, workingFolder) && repository(workingFolder, environment).filter(one -> one.knows(base)).isPresent()) {
      throw new DiscoveryException("`" + base + "` is a folder and a revision; write `./" + base + "` for the folder or `" + base + "^{commit}` for the revision");
    }
    return new Folder(Path.of(base));
  }

  private static boolean exists(String base, Path workingFolder) {
    try {
      return Files.exists(workingFolder.resolve(base));
    } catch (InvalidPathException _) {
      return false;
    }
  }

  /// Where there is no repository, or none that can be read, a folder is no revision.
  private static Optional<Repository> repository(Path workingFolder, Map<String, String> environment) {
    try {
      return Optional.of(Repository.open(workingFolder, environment));
    } catch (DiscoveryException _) {
      return Optional.empty();
    }
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{Cntrl}", "\uFFFD");
  }
}
