package org.holdpoint.discover;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.Written;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// What stands beside folders on the disk: the files that the settings name, from the folder of the settings on. They are found by their names alone; no text of theirs is searched for words.
record SettingsFiles(List<Candidate> candidates, FileLoader loader) implements Beside {

  static Beside of(Settings settings, PathNames names, FileLoader loader) {
    return settings.globRoot().folder().<Beside>map(folder -> new SettingsFiles(Stream.concat(settings.calendar().freezes().stream(), settings.inventories().stream()).map(Written::text)
        .flatMap(path -> resolved(folder, path).stream()).distinct().map(file -> new Candidate(file, names.path(file), names.path(file))).toList(), loader)).orElseGet(Beside::nothing);
  }

  private static Optional<Path> resolved(Path folder, String path) {
    try {
      return Optional.of(folder.resolve(path).toAbsolutePath().normalize()).filter(Files::isRegularFile);
    } catch (InvalidPathException noPath) {
      return Optional.empty();
    }
  }

  @Override
  public List<String> paths() {
    return candidates.stream().map(Candidate::path).sorted().toList();
  }

  @Override
  public Reading read(Predicate<String> path, Set<String> words) {
    var files = new ArrayList<SourceFile>();
    var incomplete = new ArrayList<Incomplete>();
    candidates.stream().filter(candidate -> path.test(candidate.path())).forEach(candidate -> {
      try {
        files.add(loader.load(candidate, Side.HEAD));
      } catch (FileLoader.NotLoaded failed) {
        incomplete.add(new Incomplete(Span.start(candidate.path(), Side.HEAD), failed.getMessage()));
      }
    });
    return new Reading(files, incomplete);
  }
}
