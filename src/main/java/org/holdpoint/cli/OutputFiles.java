package org.holdpoint.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.Request;
import org.holdpoint.language.Languages;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsSearch;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// The files that a run writes: none of them is an input, none is written twice, and none is judged the next time.
final class OutputFiles {

  /// What is read wherever it stands, or may be the next time.
  private static final Set<String> OURS = Set.of(SettingsSearch.NAME, Baseline.NAME);

  /// Nothing larger is judged.
  private static final long LARGEST = 64L << 20;

  private final Path folder;
  private final List<Wanted> files = new ArrayList<>();

  /// One of them: what is written there (`report`), and its name as the user wrote it.
  private record Wanted(String what, String name, WholeFile file) {}

  OutputFiles(Path folder) {
    this.folder = folder;
  }

  /// The file of this name, which `obstacle` must not find fault with. Throws [UsageException] for one that cannot be written, or is named already.
  WholeFile add(String what, String name, java.util.function.Function<WholeFile, Optional<String>> obstacle) {
    var file = WholeFile.at(path(folder, name).orElseThrow(() -> new UsageException("--" + option(what) + ": `" + name + "` cannot be a path on this machine")));
    obstacle.apply(file).ifPresent(why -> {
      throw new UsageException("the " + what + " `" + name + "` cannot be written: " + why);
    });
    files.stream().filter(other -> file.keeps() && other.file().equals(file)).findFirst().ifPresent(other -> {
      var both = other.what().equals(what) ? "two " + what + "s" : "a " + other.what() + " and a " + what;
      throw new UsageException("the file `" + name + "` is named for " + both + "; each needs its own");
    });
    files.add(new Wanted(what, name, file));
    return file;
  }

  private static String option(String what) {
    return what.equals("checklist") ? "update" : what.replace(' ', '-');
  }

  /// Throws [UsageException] when one of them is among the inputs, or is read by its name.
  void refuse(List<String> inputs) {
    files.stream().filter(wanted -> OURS.contains(wanted.file().target().getFileName().toString())).forEach(wanted -> {
      throw input(wanted);
    });
    for (var input : inputs) {
      named(input).ifPresent(wanted -> {
        throw input(wanted);
      });
    }
  }

  /// The files to judge without those that an earlier run wrote, which would change what is judged each time. Throws [UsageException] for one that is an input: a language knows it,
  /// whether it is judged, read beside or neither.
  Comparison without(Comparison comparison, Settings settings, Request request) {
    if (files.isEmpty()) {
      return comparison;
    }
    files.stream().filter(wanted -> standing(wanted).filter(file -> known(file, settings, Optional.empty())).isPresent()).forEach(wanted -> {
      throw input(wanted);
    });
    Stream.concat(comparison.base().stream(), Stream.of(comparison.head())).flatMap(tree -> tree.files().stream())
        .forEach(file -> named(file.path()).filter(_ -> known(file, settings, request.language())).ifPresent(wanted -> {
          throw input(wanted);
        }));
    return comparison.without(path -> named(path).isPresent());
  }

  /// What stands where one will be written.
  private Optional<SourceFile> standing(Wanted wanted) {
    try {
      var target = wanted.file().target();
      var path = folder.toRealPath().relativize(target).toString().replace('\\', '/');
      return Files.isRegularFile(target) && Files.size(target) <= LARGEST ? Optional.of(SourceReader.read(Files.readAllBytes(target), path, path, Side.HEAD)) : Optional.empty();
    } catch (IOException | IllegalArgumentException _) {
      return Optional.empty();
    }
  }

  private static boolean known(SourceFile file, Settings settings, Optional<String> language) {
    return file.binary() ? Languages.expected(file, language, settings) : Languages.of(file, language, settings).isPresent();
  }

  private Optional<Wanted> named(String path) {
    return path(folder, path).map(WholeFile::at).flatMap(file -> files.stream().filter(wanted -> wanted.file().equals(file)).findFirst());
  }

  private static UsageException input(Wanted wanted) {
    return new UsageException("the file `" + wanted.name() + "` is an input, so no " + wanted.what() + " is written over it");
  }

  /// Whether a name is that of a file that is there.
  static boolean isFile(Path folder, String name) {
    return path(folder, name).filter(Files::isRegularFile).isPresent();
  }

  private static Optional<Path> path(Path folder, String name) {
    try {
      return Optional.of(folder.resolve(name).toAbsolutePath().normalize());
    } catch (InvalidPathException _) {
      return Optional.empty();
    }
  }
}
