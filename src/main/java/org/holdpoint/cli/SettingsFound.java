package org.holdpoint.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdpoint.Holdpoint;
import org.holdpoint.Request;
import org.holdpoint.discover.Against;
import org.holdpoint.gate.Terms;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.BaselineFile;
import org.holdpoint.settings.GlobRoot;
import org.holdpoint.settings.Program;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsPlace;
import org.holdpoint.settings.SettingsSearch;
import org.holdpoint.settings.Written;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// The settings and the baseline that judge: with a base those of the base, else those that are found. All are read, so that a mistake in any is said.
final class SettingsFound {

  private SettingsFound() {}

  /// The settings that judge.
  static Settings settings(Arguments arguments, Optional<Against> against, Console console) {
    var found = found(arguments, against, console);
    var head = read(found.head());
    return inventories((trustsHead(arguments, against) ? head : read(found.base())).orElseGet(Settings::none), arguments, console);
  }

  /// The settings with the inventories that the command line names, which start from the working folder.
  private static Settings inventories(Settings settings, Arguments arguments, Console console) {
    var named = arguments.values("inventory");
    if (named.isEmpty()) {
      return settings;
    }
    var folder = console.workingFolder().toAbsolutePath().normalize();
    var root = settings.globRoot().folder().isPresent() ? settings.globRoot() : new GlobRoot(Optional.of(folder), folder);
    return settings.from(root).with(named.stream().map(path -> {
      if (!Files.isRegularFile(console.workingFolder().resolve(path))) {
        throw new UsageException("--inventory " + path + ": there is no such file");
      }
      return new Written(root.seen(path, path), Span.start(path, Side.HEAD));
    }).toList());
  }

  /// The settings and baselines of both sides.
  static Terms terms(Arguments arguments, Optional<Against> against, Request request, Console console) {
    var found = found(arguments, against, console);
    var head = read(found.head());
    var headBaseline = baseline(found.head(), headFolder(arguments, console), Side.HEAD, against, console);
    var today = request.judgedAt().day();
    if (trustsHead(arguments, against)) {
      return new Terms(inventories(head.orElseGet(Settings::none), arguments, console), Optional.empty(), headBaseline.orElseGet(Baseline::none), Optional.empty(), today, arguments.has("trust-head"));
    }
    var before = baseline(found.base(), baseFolder(arguments, against.orElseThrow(), console), Side.BASE, against, console);
    return new Terms(inventories(read(found.base()).orElseGet(Settings::none), arguments, console), head.map(settings -> inventories(settings, arguments, console)), before.orElseGet(Baseline::none), headBaseline, today, false);
  }

  private static boolean trustsHead(Arguments arguments, Optional<Against> against) {
    return against.isEmpty() || arguments.has("trust-head");
  }

  private static SettingsSearch.Found found(Arguments arguments, Optional<Against> against, Console console) {
    var judged = arguments.paths().stream().map(path -> Path.of(path.equals("-") ? arguments.value("stdin-filename").filter(name -> !name.isBlank()).orElse(".") : path)).toList();
    var config = arguments.value("config").map(Path::of);
    if (against.isEmpty()) {
      return SettingsSearch.find(judged, console.workingFolder(), Optional.empty(), config);
    }
    return switch (against.get()) {
      case Against.Folder(var folder) -> SettingsSearch.find(judged, console.workingFolder(), Optional.of(folder), config);
      case Against.Revision(var sides) -> {
        // The disk is asked in any case: a file that `--config` names must be there.
        var disk = SettingsSearch.find(judged, console.workingFolder(), Optional.empty(), config);
        var base = SettingsSearch.find(judged, console.workingFolder(), config, Side.BASE, sides.reader(Side.BASE));
        yield new SettingsSearch.Found(base, sides.staged() ? SettingsSearch.find(judged, console.workingFolder(), config, Side.HEAD, sides.reader(Side.HEAD)) : disk.head());
      }
    };
  }

  private static Path baseFolder(Arguments arguments, Against against, Console console) {
    return switch (against) {
      case Against.Folder(var folder) -> {
        var base = console.workingFolder().resolve(folder);
        yield Files.isDirectory(base) ? base : base.toAbsolutePath().getParent();
      }
      case Against.Revision _ -> headFolder(arguments, console);
    };
  }

  private static Path headFolder(Arguments arguments, Console console) {
    var first = arguments.paths().stream().findFirst().filter(path -> !path.equals("-")).map(console.workingFolder()::resolve).orElse(console.workingFolder());
    return Files.isDirectory(first) ? first : first.toAbsolutePath().getParent();
  }

  /// The baseline beside the settings file, else in the folder that is judged.
  private static Optional<Baseline> baseline(Optional<SettingsPlace> settings, Path folder, Side side, Optional<Against> against, Console console) {
    var beside = settings.map(place -> Optional.ofNullable(console.workingFolder().resolve(place.file().path()).normalize().getParent()).orElse(console.workingFolder())).orElse(folder);
    var file = beside.toAbsolutePath().normalize().resolve(Baseline.NAME);
    var shown = console.workingFolder().toAbsolutePath().normalize().relativize(file).toString().replace('\\', '/');
    if (against.isPresent() && against.get() instanceof Against.Revision(var sides) && (side == Side.BASE || sides.staged())) {
      return sides.reader(side).apply(file).map(bytes -> BaselineFile.read(SourceReader.read(bytes, shown, shown, side)));
    }
    return BaselineFile.in(beside, shown, side);
  }

  private static Optional<Settings> read(Optional<SettingsPlace> place) {
    return place.map(file -> file.read(new Program(Holdpoint.VERSION, List.copyOf(Languages.names()))));
  }
}
