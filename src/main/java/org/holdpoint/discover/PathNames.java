package org.holdpoint.discover;

import java.nio.file.Path;

/// Paths as they are shown: below the working folder, with `/`, whatever the machine.
record PathNames(Path workingFolder) {

  /// The path below the working folder; outside of it `../x`.
  String path(Path file) {
    return below(workingFolder, file);
  }

  /// The path of a file below a folder; the file's own name when they are the same.
  static String below(Path folder, Path file) {
    var below = folder.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
    return below.isEmpty() ? "." : below;
  }
}
