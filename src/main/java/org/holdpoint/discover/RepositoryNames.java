package org.holdpoint.discover;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/// Paths of a repository and how they are shown: below the working folder, which may be a folder inside it. `root` is the top of the repository, without links; `workingFolder`
/// is how the user came to the folder `prefix` of it (with `/` at its end, or empty).
record RepositoryNames(Path root, Path workingFolder, String prefix) {

  /// `real` is the working folder without links, and lies below `root`.
  static RepositoryNames of(Path root, Path workingFolder, Path real) {
    var below = slashes(root.relativize(real));
    return new RepositoryNames(root, workingFolder, below.isEmpty() ? "" : below + "/");
  }

  /// The path that is shown for a path of the repository. Text alone is moved: a name that this machine cannot have is shown all the same.
  String shown(RepositoryPath path) {
    return shown(path.shown());
  }

  /// The same for a path as text.
  String shown(String path) {
    var from = prefix;
    var up = "";
    while (!path.startsWith(from)) {
      from = from.substring(0, from.lastIndexOf('/', from.length() - 2) + 1);
      up += "../";
    }
    return up + path.substring(from.length());
  }

  /// The path in the repository of what the user names; empty for its top. Links above its last part are resolved, because git knows none.
  /// Throws [DiscoveryException] if it lies outside.
  String inside(String named) {
    try {
      return inside(workingFolder.resolve(named).normalize())
          .orElseThrow(() -> new DiscoveryException("`" + named + "` lies outside the repository `" + root + "`, whose history it is to be compared with"));
    } catch (InvalidPathException _) {
      throw new DiscoveryException("`" + named.replace('\0', '\uFFFD') + "` cannot be a path on this machine");
    } catch (IOException failed) {
      throw new DiscoveryException("`" + named + "` cannot be opened: " + FileLoader.reason(failed));
    }
  }

  /// The same for an absolute path; empty if it lies outside.
  Optional<String> inside(Path file) throws IOException {
    var known = Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS) ? file.toRealPath() : withRealFolder(file);
    return known.startsWith(root) ? Optional.of(slashes(root.relativize(known))) : Optional.empty();
  }

  /// The file on the disk; empty if no path of this machine can name it.
  Optional<Path> onDisk(RepositoryPath path) {
    try {
      return path.text().map(text -> root.resolve(text).normalize()).filter(file -> file.startsWith(root) && !file.equals(root));
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }

  /// The mode that a file which git does not know would have. A folder stands there only when it is a repository of its own.
  String mode(RepositoryPath path) {
    if (path.bytes().endsWith("/")) {
      return GitFile.SUBMODULE;
    }
    return onDisk(path).filter(Files::isSymbolicLink).isPresent() ? GitFile.LINK : GitFile.PLAIN;
  }

  private static Path withRealFolder(Path file) throws IOException {
    for (var above = Optional.ofNullable(file.getParent()); above.isPresent(); above = Optional.ofNullable(above.get().getParent())) {
      if (Files.isDirectory(above.get())) {
        return above.get().toRealPath().resolve(above.get().relativize(file));
      }
    }
    return file;
  }

  private static String slashes(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
