package org.holdpoint.trial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;
import org.holdpoint.source.Wildcards;

/// Files that those of a language read as data (a list of teams in YAML, of which Terraform makes a bucket each).
final class DataRead {

  /// Of patterns that more files fit, none is loaded.
  private static final int MOST = 400;

  private DataRead() {}

  /// The files of the language, judged or beside these, that read one that the change touches.
  static List<SourceFile> readers(Comparison comparison, JointLanguage language) {
    var touched = trees(comparison).flatMap(tree -> tree.files().stream()).filter(file -> language.readAsData(file.path()) && comparison.touches(file)).map(SourceFile::key).collect(Collectors.toSet());
    return touched.isEmpty() ? List.of() : trees(comparison).flatMap(tree -> Stream.concat(tree.files().stream().filter(file -> language.joins(file.path())), beside(tree, language)))
        .filter(file -> fits(language.reads(file), touched::stream)).toList();
  }

  private static Stream<SourceFile> beside(Tree tree, JointLanguage language) {
    return tree.beside().paths().stream().noneMatch(language::leading) ? Stream.of() : tree.beside().read(_ -> false, language.readingWords()).files().stream().filter(file -> language.joins(file.path()));
  }

  /// What files of one side read; what is only beside the judged files is loaded for it.
  static JointLanguage.Data of(Tree tree, JointLanguage language, Collection<SourceFile> files) {
    var patterns = files.stream().flatMap(file -> language.reads(file).stream()).collect(Collectors.toSet());
    if (patterns.isEmpty()) {
      return JointLanguage.Data.none();
    }
    Predicate<String> wanted = path -> language.readAsData(path) && fits(patterns, () -> Stream.of(path));
    var data = new HashMap<String, SourceFile>();
    var beside = tree.beside().paths().stream().filter(wanted).collect(Collectors.toSet());
    if (beside.size() <= MOST) {
      tree.beside().read(beside::contains, Set.of()).files().forEach(file -> data.put(file.key(), file));
    }
    tree.files().stream().filter(file -> wanted.test(file.key())).forEach(file -> data.put(file.key(), file));
    return new JointLanguage.Data(Map.copyOf(data), Stream.concat(tree.files().stream().map(SourceFile::key), tree.beside().paths().stream()).distinct().toList());
  }

  private static boolean fits(Set<String> patterns, Supplier<Stream<String>> paths) {
    return patterns.stream().anyMatch(pattern -> paths.get().anyMatch(path -> Wildcards.fits(pattern, path)));
  }

  private static Stream<Tree> trees(Comparison comparison) {
    return Stream.concat(Stream.of(comparison.head()), comparison.base().stream());
  }
}
