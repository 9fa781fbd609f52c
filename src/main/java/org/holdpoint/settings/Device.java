package org.holdpoint.settings;

import java.util.Optional;

/// What a configuration and its scripts are about: globs that find them.
public record Device(String name, Optional<String> language, Optional<String> version, Optional<String> configuration, Optional<String> scripts) {

  /// Whether one of the globs finds this path.
  public boolean names(String path) {
    return configuration.filter(glob -> Glob.matches(glob, path)).isPresent() || scripts.filter(glob -> Glob.matches(glob, path)).isPresent();
  }
}
