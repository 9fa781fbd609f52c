package org.holdpoint.settings;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdpoint.source.Problem;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceReader;
import org.holdpoint.source.Span;

/// Which settings file speaks about the paths that are judged.
public final class SettingsSearch {

  /// The name of a settings file.
  public static final String NAME = "holdpoint.yaml";
  private static final String ALMOST = "holdpoint.yml";

  private final Path workingFolder;
  private final List<Path> judged;

  private SettingsSearch(List<Path> judged, Path workingFolder) {
    this.workingFolder = workingFolder.toAbsolutePath().normalize();
    var distinct = new LinkedHashSet<>(judged.isEmpty() ? List.of(this.workingFolder) : judged);
    this.judged = distinct.stream().map(this::absolute).toList();
  }

  /// The settings files of both sides, not read yet. With a base, that of the base judges, and what that of the head loosens is only listed.
  public record Found(Optional<SettingsPlace> base, Optional<SettingsPlace> head) {}

  /// The settings file of what is judged: `config` when it is given, else the nearest one, upwards to the root of the repository (outside of one, to the
  /// working folder). `judged` are files and folders, also missing ones (standard input by its name); none means the working folder. With a base (a folder,
  /// or the file that the one file is compared with) each of the two folders has its own, and globs are matched with keys; a `config` inside one of them
  /// has a twin on the other side, one elsewhere is that of both. Throws [SettingsException].
  public static Found find(List<Path> judged, Path workingFolder, Optional<Path> base, Optional<Path> config) {
    var search = new SettingsSearch(judged, workingFolder);
    var given = config.map(search::absolute);
    given.filter(file -> search.onDisk(file, Optional.empty(), Side.HEAD).isEmpty()).ifPresent(file -> {
      throw search.refused(file, Side.HEAD, "there is no such settings file");
    });
    return base.map(folder -> search.compared(search.absolute(folder), given))
        .orElseGet(() -> new Found(Optional.empty(), search.alone(given, Side.HEAD, file -> search.onDisk(file, search.outermost(file, given), Side.HEAD))));
  }

  /// The settings file of what is judged on a side that is no folder of the disk, such as a git revision or the index: `bytes` are those of a file, by its
  /// absolute path, or of the disk where that side does not reach. A `config` that this side does not have is none. Throws [SettingsException].
  public static Optional<SettingsPlace> find(List<Path> judged, Path workingFolder, Optional<Path> config, Side side, Function<Path, Optional<byte[]>> bytes) {
    var search = new SettingsSearch(judged, workingFolder);
    return search.alone(config.map(search::absolute), side, bytes);
  }

  /// With a folder as base.
  private Found compared(Path base, Optional<Path> config) {
    var headFolder = judged.size() == 1 ? folder(judged.getFirst()) : workingFolder;
    var baseFolder = folder(base);
    var inBase = config.filter(file -> file.startsWith(baseFolder) && (baseFolder.startsWith(headFolder) || !file.startsWith(headFolder)));
    var inHead = config.filter(file -> file.startsWith(headFolder) && inBase.isEmpty());
    var key = inBase.map(baseFolder::relativize).or(() -> inHead.map(headFolder::relativize));
    if (config.isPresent() && key.isEmpty()) {
      var both = shown(config.get());
      return new Found(place(config.get(), both, Side.BASE, Optional.empty()), place(config.get(), both, Side.HEAD, Optional.empty()));
    }
    return new Found(below(baseFolder, key, Side.BASE), below(headFolder, key, Side.HEAD));
  }

  private Optional<SettingsPlace> below(Path folder, Optional<Path> key, Side side) {
    if (key.isEmpty()) {
      hasSettings(folder, file -> onDisk(file, Optional.of(folder), side), side);
    }
    var name = key.orElse(Path.of(NAME));
    return place(folder.resolve(name), slashed(name), side, Optional.of(folder));
  }

  private Optional<SettingsPlace> place(Path file, String key, Side side, Optional<Path> outermost) {
    return onDisk(file, outermost, side).map(bytes -> new SettingsPlace(SourceReader.read(bytes, shown(file), key, side), GlobRoot.keys()));
  }

  /// Without a base, or with one that has the folders of the head.
  private Optional<SettingsPlace> alone(Optional<Path> config, Side side, Function<Path, Optional<byte[]>> bytes) {
    var file = config.or(() -> nearest(side, bytes));
    return file.flatMap(found -> bytes.apply(found).map(text -> new SettingsPlace(SourceReader.read(text, shown(found), shown(found), side), globRoot(found))));
  }

  /// From the folder of the file, if what is judged lies there; globs of one that is kept elsewhere are meant from the root.
  private GlobRoot globRoot(Path file) {
    var above = judged.stream().allMatch(path -> path.startsWith(file.getParent()));
    return new GlobRoot(Optional.of(above ? file.getParent() : upwards(workingFolder).getLast()), workingFolder);
  }

  /// The one file that is the nearest of everything that is judged and has any.
  private Optional<Path> nearest(Side side, Function<Path, Optional<byte[]>> bytes) {
    var found = new LinkedHashMap<Path, Path>();
    var known = new HashMap<Path, Optional<Path>>();
    for (var path : judged) {
      known.computeIfAbsent(folder(path), start -> nearest(start, side, bytes)).ifPresent(file -> found.putIfAbsent(file, path));
    }
    if (found.size() > 1) {
      var files = found.entrySet().stream().map(entry -> shown(entry.getKey()) + " for " + shown(entry.getValue())).toList();
      throw refused(found.firstEntry().getKey(), side, "the paths have different settings files: " + String.join(", ", files)
          + "; judge them one after the other, or name one file with --config");
    }
    return found.keySet().stream().findFirst();
  }

  private Optional<Path> nearest(Path start, Side side, Function<Path, Optional<byte[]>> bytes) {
    for (var folder : upwards(start)) {
      if (hasSettings(folder, bytes, side)) {
        return Optional.of(folder.resolve(NAME));
      }
    }
    return Optional.empty();
  }

  /// Whether a folder has a settings file. One whose name is almost right would never be read, so it is refused.
  private boolean hasSettings(Path folder, Function<Path, Optional<byte[]>> bytes, Side side) {
    var there = bytes.apply(folder.resolve(NAME)).isPresent();
    if (!there && bytes.apply(folder.resolve(ALMOST)).isPresent()) {
      throw refused(folder.resolve(ALMOST), side, "a settings file is named " + NAME);
    }
    return there;
  }

  /// The folders in which settings are looked for, the nearest first.
  private List<Path> upwards(Path start) {
    var folders = new ArrayList<Path>();
    for (var folder = Optional.of(folder(start)); folder.isPresent(); folder = Optional.ofNullable(folder.get().getParent())) {
      folders.add(folder.get());
      if (Files.exists(folder.get().resolve(".git"))) {
        return folders;
      }
    }
    var inside = folders.stream().filter(folder -> folder.startsWith(workingFolder)).toList();
    return inside.isEmpty() ? List.of(folders.getFirst()) : inside;
  }

  /// What a link may not leave; one that is named may lead anywhere.
  private Optional<Path> outermost(Path file, Optional<Path> config) {
    return config.isPresent() ? Optional.empty() : Optional.of(upwards(file).getLast());
  }

  private Optional<byte[]> onDisk(Path file, Optional<Path> outermost, Side side) {
    try {
      return SettingsDisk.read(file, outermost);
    } catch (SettingsDisk.NotRead failed) {
      throw refused(file, side, "the settings cannot be read: " + failed.getMessage());
    }
  }

  private SettingsException refused(Path file, Side side, String message) {
    return new SettingsException(List.of(new Problem(Span.start(shown(file), side), message, "")));
  }

  private static Path folder(Path path) {
    return Files.isDirectory(path) ? path : path.getParent();
  }

  private Path absolute(Path path) {
    return workingFolder.resolve(path).normalize();
  }

  private String shown(Path file) {
    return slashed(workingFolder.relativize(file));
  }

  private static String slashed(Path path) {
    return path.toString().replace(path.getFileSystem().getSeparator(), "/");
  }
}
