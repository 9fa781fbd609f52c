package org.holdpoint.cli;

import org.holdpoint.settings.Settings;

/// The settings that judge.
final class SettingsFound {

  private SettingsFound() {}

  static Settings settings(Arguments arguments, Console console) {
    return Settings.none();
  }
}
