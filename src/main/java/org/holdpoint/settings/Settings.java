package org.holdpoint.settings;

import java.util.List;

/// What `holdpoint.yaml` says and a run uses. `exclude` are globs of files that are not judged.
public record Settings(List<String> exclude, Network network) {

  /// No settings file.
  public static Settings none() {
    return new Settings(List.of(), Network.none());
  }

  /// Whether a file is left out.
  public boolean excludes(String path) {
    return exclude.stream().anyMatch(glob -> Glob.matches(glob, path));
  }
}
