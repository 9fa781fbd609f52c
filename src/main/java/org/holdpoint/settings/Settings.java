package org.holdpoint.settings;

import java.util.List;
import org.holdpoint.source.SourceFile;

/// What `holdpoint.yaml` says. `exclude` are the files that are never judged; `globRoot` says from where all globs are matched.
public record Settings(GlobRoot globRoot, List<Glob> exclude, Network network) {

  public Settings {
    exclude = List.copyOf(exclude);
  }

  /// No settings at all.
  public static Settings none() {
    return new Settings(GlobRoot.keys(), List.of(), Network.none());
  }

  /// The same, with globs that are matched from elsewhere.
  public Settings from(GlobRoot root) {
    return new Settings(root, exclude, network);
  }

  /// Whether the file that would have this path and key is excluded, itself or with a folder above it.
  public boolean excludes(String path, String key) {
    var seen = globRoot.seen(path, key);
    return exclude.stream().anyMatch(glob -> glob.covers(seen));
  }

  /// Whether one of the globs matches a file, itself or with a folder above it.
  public boolean matches(List<Glob> globs, SourceFile file) {
    return matches(globs, file.path(), file.key());
  }

  /// The same for the file that would have this path and key.
  public boolean matches(List<Glob> globs, String path, String key) {
    var seen = globRoot.seen(path, key);
    return globs.stream().anyMatch(glob -> glob.covers(seen));
  }
}
