package org.holdpoint.settings;

import java.nio.file.Path;
import java.util.Optional;

/// From where the globs of a settings file are matched. `folder` is the folder of that file (of one that is kept apart from what is judged, the root of
/// the repository), absolute; where it is empty they are matched with keys, that is below the folders that are compared.
/// `workingFolder` is what paths are relative to.
public record GlobRoot(Optional<Path> folder, Path workingFolder) {

  /// Globs are matched with keys.
  public static GlobRoot keys() {
    return new GlobRoot(Optional.empty(), Path.of(""));
  }

  /// The path of a file as globs see it.
  public String seen(String path, String key) {
    return folder.map(root -> below(root, workingFolder.resolve(path).normalize())).orElse(key);
  }

  private static String below(Path root, Path file) {
    return root.relativize(file).toString().replace(file.getFileSystem().getSeparator(), "/");
  }
}
