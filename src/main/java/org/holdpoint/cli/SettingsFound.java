package org.holdpoint.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdpoint.Holdpoint;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Program;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsPlace;
import org.holdpoint.settings.SettingsSearch;

/// The settings that judge: with a base those of the base, else those that are found. Both are read, so that a mistake in either is said.
final class SettingsFound {

  private SettingsFound() {}

  static Settings settings(Arguments arguments, Console console) {
    var base = arguments.value("base").map(Path::of);
    var judged = arguments.paths().stream().map(path -> Path.of(path.equals("-") ? arguments.value("stdin-filename").filter(name -> !name.isBlank()).orElse(".") : path)).toList();
    var found = SettingsSearch.find(judged, console.workingFolder(), base, arguments.value("config").map(Path::of));
    var head = read(found.head());
    var before = read(found.base());
    return (base.isPresent() ? before : head).orElseGet(Settings::none);
  }

  private static Optional<Settings> read(Optional<SettingsPlace> place) {
    return place.map(file -> file.read(new Program(Holdpoint.VERSION, List.copyOf(Languages.names()))));
  }
}
