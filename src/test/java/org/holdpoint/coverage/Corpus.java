package org.holdpoint.coverage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceReader;

/// Files of others, measured in place. A folder with an `INDEX.tsv` (label, path) says of each what it is; the files of any other folder are what detection says.
record Corpus(Path folder, List<Labelled> files) {

  /// What the files of a folder without an index are called.
  static final String NO_LABEL = "(no label)";

  /// A file by its path in the folder, and what the index calls it.
  record Labelled(String label, String path) {

    /// The first folder of the path: whose files they are.
    String part() {
      return path.contains("/") ? path.substring(0, path.indexOf('/')) : ".";
    }
  }

  static Corpus of(Path folder) throws IOException {
    var index = folder.resolve("INDEX.tsv");
    if (Files.exists(index)) {
      return new Corpus(folder, Files.readAllLines(index).stream().filter(line -> !line.isBlank()).map(line -> line.split("\t")).map(cells -> new Labelled(cells[0], cells[1])).toList());
    }
    try (var walk = Files.walk(folder)) {
      return new Corpus(folder, walk.filter(Files::isRegularFile).map(file -> new Labelled(NO_LABEL, folder.relativize(file).toString().replace('\\', '/')))
          .sorted((one, other) -> one.path().compareTo(other.path())).toList());
    }
  }

  /// The language that the label says a file is in; of a file without label the one that claims it.
  Optional<String> language(Labelled file, Map<String, String> labels, Optional<String> claimed) {
    return file.label().equals(NO_LABEL) ? claimed : Optional.ofNullable(labels.get(file.label()));
  }

  /// The router languages: of all names, those that a file can be asked to be read as, line by line.
  static List<String> languages() {
    var blank = SourceReader.read(new byte[0], "blank", "blank", Side.HEAD);
    return Languages.names().stream().filter(name -> Languages.of(blank, Optional.of(name), Settings.none()).isPresent()).toList();
  }

  /// The router language that claims a file by its content.
  static Optional<String> claimed(SourceFile file) {
    return Languages.of(file, Optional.empty(), Settings.none()).map(RouterLanguage::name);
  }

  SourceFile read(Labelled file) {
    try {
      return SourceReader.read(Files.readAllBytes(folder.resolve(file.path())), file.path(), file.path(), Side.HEAD);
    } catch (IOException wrong) {
      throw new UncheckedIOException(wrong);
    }
  }
}
