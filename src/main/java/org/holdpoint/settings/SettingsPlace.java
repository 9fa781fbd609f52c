package org.holdpoint.settings;

import org.holdpoint.source.SourceFile;

/// A settings file that is not read yet, and from where its globs are matched.
public record SettingsPlace(SourceFile file, GlobRoot globRoot) {

  /// What the file says. Throws [SettingsException].
  public Settings read(Program program) {
    return SettingsFile.read(file, program).from(globRoot);
  }
}
