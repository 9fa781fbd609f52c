package org.holdpoint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.gate.Terms;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.BaselineFile;
import org.holdpoint.settings.Program;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsPlace;
import org.holdpoint.settings.SettingsSearch;
import org.holdpoint.source.Side;

/// The settings and the baseline that judge: with a base those of the base, else those that are found. All are read, so that a mistake in any is said.
final class SettingsFound {

  private SettingsFound() {}

  /// The settings that judge.
  static Settings settings(Arguments arguments, Console console) {
    var found = found(arguments, console);
    var head = read(found.head());
    return (trustsHead(arguments) ? head : read(found.base())).orElseGet(Settings::none);
  }

  /// The settings and baselines of both sides.
  static Terms terms(Arguments arguments, Request request, Console console) {
    var found = found(arguments, console);
    var head = read(found.head());
    var headBaseline = baseline(found.head(), headFolder(arguments, console), Side.HEAD, console);
    var today = request.judgedAt().day();
    if (trustsHead(arguments)) {
      return new Terms(head.orElseGet(Settings::none), Optional.empty(), headBaseline.orElseGet(Baseline::none), Optional.empty(), today, arguments.has("trust-head"));
    }
    var base = console.workingFolder().resolve(arguments.value("base").orElseThrow());
    var before = baseline(found.base(), Files.isDirectory(base) ? base : base.toAbsolutePath().getParent(), Side.BASE, console);
    return new Terms(read(found.base()).orElseGet(Settings::none), head, before.orElseGet(Baseline::none), headBaseline, today, false);
  }

  private static boolean trustsHead(Arguments arguments) {
    return arguments.value("base").isEmpty() || arguments.has("trust-head");
  }

  private static SettingsSearch.Found found(Arguments arguments, Console console) {
    var judged = arguments.paths().stream().map(path -> Path.of(path.equals("-") ? arguments.value("stdin-filename").filter(name -> !name.isBlank()).orElse(".") : path)).toList();
    return SettingsSearch.find(judged, console.workingFolder(), arguments.value("base").map(Path::of), arguments.value("config").map(Path::of));
  }

  private static Path headFolder(Arguments arguments, Console console) {
    var first = arguments.paths().stream().findFirst().filter(path -> !path.equals("-")).map(console.workingFolder()::resolve).orElse(console.workingFolder());
    return Files.isDirectory(first) ? first : first.toAbsolutePath().getParent();
  }

  /// The baseline beside the settings file, else in the folder that is judged.
  private static Optional<Baseline> baseline(Optional<SettingsPlace> settings, Path folder, Side side, Console console) {
    var beside = settings.map(place -> Optional.ofNullable(console.workingFolder().resolve(place.file().path()).normalize().getParent()).orElse(console.workingFolder())).orElse(folder);
    return BaselineFile.in(beside, console.workingFolder().toAbsolutePath().normalize().relativize(beside.toAbsolutePath().normalize().resolve(Baseline.NAME)).toString().replace('\\', '/'), side);
  }

  private static Optional<Settings> read(Optional<SettingsPlace> place) {
    return place.map(file -> file.read(new Program(Holdpoint.VERSION, List.copyOf(Languages.names()))));
  }
}
