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
import org.holdpoint.report.Format;
import org.holdpoint.report.Look;
import org.holdpoint.report.Report;
import org.holdpoint.settings.Baseline;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsSearch;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// The files that `--report FORMAT=FILE` names: checked before anything is judged, and each written whole or not at all.
final class ReportFiles {

  /// What is read wherever it stands, or may be the next time.
  private static final Set<String> OURS = Set.of(SettingsSearch.NAME, Baseline.NAME);

  /// Nothing larger is judged.
  private static final long LARGEST = 64L << 20;

  private final Path folder;
  private final List<Wanted> files;

  /// One of them, as the user wrote it.
  private record Wanted(Format format, String name, WholeFile file) {}

  private ReportFiles(Path folder, List<Wanted> files) {
    this.folder = folder;
    this.files = files;
  }

  /// Reads the options. Throws [UsageException] for a format that does not exist, for a file that cannot be written, and for one that is named twice, here or among `inputs`.
  static ReportFiles of(List<String> options, List<String> inputs, Path folder) {
    var files = new ReportFiles(folder, new ArrayList<>());
    options.forEach(files::add);
    files.files.stream().filter(wanted -> OURS.contains(wanted.file().target().getFileName().toString())).forEach(wanted -> {
      throw input(wanted);
    });
    for (var input : inputs) {
      files.named(input).ifPresent(wanted -> {
        throw input(wanted);
      });
    }
    return files;
  }

  private void add(String option) {
    var equals = option.indexOf('=');
    var name = option.substring(equals + 1);
    if (equals < 1 || name.isBlank()) {
      throw new UsageException("--report takes a format and a file, such as sarif=holdpoint.sarif, not `" + option + "`");
    }
    var format = Format.of(Asked.oneOf("report", option.substring(0, equals), Format.words())).orElseThrow();
    if (name.equals("-")) {
      throw new UsageException("--report writes a file; use --format " + format.word() + " for standard output");
    }
    var file = WholeFile.at(path(folder, name).orElseThrow(() -> new UsageException("--report: `" + name + "` cannot be a path on this machine")));
    file.obstacle().ifPresent(why -> {
      throw new UsageException("the report `" + name + "` cannot be written: " + why);
    });
    if (file.keeps() && files.stream().anyMatch(other -> other.file().equals(file))) {
      throw new UsageException("the file `" + name + "` is named for two reports; each needs its own");
    }
    files.add(new Wanted(format, name, file));
  }

  /// The files to judge without the reports of an earlier run, which would change what is judged each time. Throws [UsageException] for one that is an input: a language knows it,
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

  /// What stands where a report will.
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
    return new UsageException("the file `" + wanted.name() + "` is an input, so no report is written over it");
  }

  /// Writes all reports. What could not be written is said, a line each; the others are written all the same.
  List<String> write(Report report) {
    var problems = new ArrayList<String>();
    files.forEach(wanted -> wanted.file().write(wanted.format().render(report, Look.plain()))
        .ifPresent(why -> problems.add("the report `" + wanted.name() + "` cannot be written: " + why)));
    return problems;
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
