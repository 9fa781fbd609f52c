package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Folders;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// The files of one side that are read together, those that are judged and those beside them.
/// @param language what they are written in
/// @param joint how they are read; empty where the change touches none
/// @param beside those that are not judged
/// @param fed the groups of files that read one as data that the change touches
record Together(JointLanguage language, Optional<JointLanguage.Joint> joint, List<SourceFile> beside, Set<String> fed) {

  /// In a tree with more files of the language, those that call a module are looked for no further.
  private static final int MOST = 400;
  /// Folders call folders that call folders.
  private static final int FARTHEST = 6;

  /// What is read together on each side.
  record Both(Together head, Together base) {

    Together of(Side side) {
      return side == Side.HEAD ? head : base;
    }
  }

  /// Nothing is looked for beside files that are not of the language.
  static Both of(Comparison comparison, JointLanguage language) {
    var trees = Stream.concat(Stream.of(comparison.head()), comparison.base().stream()).toList();
    var readers = DataRead.readers(comparison, language);
    if (readers.isEmpty() && trees.stream().flatMap(tree -> tree.files().stream()).noneMatch(file -> language.joins(file.path()))
        || trees.stream().noneMatch(tree -> tree.files().stream().anyMatch(language::begins) || tree.beside().paths().stream().anyMatch(language::leading))) {
      return new Both(nothing(language), nothing(language));
    }
    var folders = Stream.concat(readers.stream(), trees.stream().flatMap(tree -> tree.files().stream()).filter(file -> language.joins(file.path()) && comparison.touches(file))).map(file -> Folders.around(file.path())).collect(Collectors.toSet());
    var head = Own.of(comparison.head(), language, folders);
    var base = comparison.base().map(tree -> Own.of(tree, language, folders));
    return new Both(together(comparison.head(), head, base, language, folders, readers), base.map(own -> together(comparison.base().get(), own, Optional.of(head), language, folders, readers)).orElse(nothing(language)));
  }

  private static Together nothing(JointLanguage language) {
    return new Together(language, Optional.empty(), List.of(), Set.of());
  }

  /// The files of one side that are read together, and what they read as data.
  private record Own(List<SourceFile> files, JointLanguage.Data data) {

    static Own of(Tree tree, JointLanguage language, Set<String> folders) {
      var files = Together.files(tree, language, folders);
      return new Own(files, DataRead.of(tree, language, files));
    }

    Stream<SourceFile> all() {
      return Stream.concat(files.stream(), data.files().values().stream());
    }
  }

  Optional<String> group(SourceFile file) {
    return joint.flatMap(all -> all.group(file));
  }

  private static Together together(Tree tree, Own own, Optional<Own> others, JointLanguage language, Set<String> touched, List<SourceFile> readers) {
    var twins = new HashMap<String, SourceFile>();
    others.stream().flatMap(Own::all).forEach(file -> twins.put(file.key(), file));
    var joint = language.join(own.files(), own.data(), twins.isEmpty() ? _ -> false : brought(own.all().toList(), twins));
    var groups = own.files().stream().filter(file -> touched.contains(Folders.around(file.path()))).flatMap(file -> joint.group(file).stream()).collect(Collectors.toSet());
    return new Together(language, Optional.of(joint), own.files().stream().filter(file -> joint.group(file).filter(groups::contains).isPresent() && tree.paired(file.key()).filter(judged -> judged.path().equals(file.path())).isEmpty()).toList(),
        readers.stream().flatMap(file -> joint.group(file).stream()).collect(Collectors.toSet()));
  }

  /// Whether the first line of a stretch stands on one side alone, wherever in the file.
  private static Predicate<Span> brought(List<SourceFile> own, Map<String, SourceFile> twins) {
    var files = own.stream().collect(Collectors.toMap(SourceFile::path, file -> file, (one, _) -> one));
    var lines = new HashMap<String, Set<String>>();
    return span -> Optional.ofNullable(files.get(span.file())).filter(file -> {
      var twin = Optional.ofNullable(twins.get(file.key()));
      if (twin.filter(other -> other.content().equals(file.content())).isPresent()) {
        return false;
      }
      var other = twin.map(found -> {
        synchronized (lines) {
          return lines.computeIfAbsent(found.path(), _ -> found.lines().stream().map(SourceLine::text).map(String::strip).collect(Collectors.toSet()));
        }
      }).orElse(Set.of());
      return !other.contains(file.text(span.line()).strip());
    }).isPresent();
  }

  /// The judged files of the language, those of the folders that the change touches and of those around them, and what these call.
  private static List<SourceFile> files(Tree tree, JointLanguage language, Set<String> touched) {
    var all = new LinkedHashMap<String, SourceFile>();
    tree.files().stream().filter(file -> !file.binary() && language.joins(file.path())).forEach(file -> all.put(file.path(), file));
    var paths = tree.beside().paths().stream().filter(language::joins).toList();
    var wanted = touched.stream().flatMap(folder -> around(folder).stream()).collect(Collectors.toCollection(HashSet::new));
    var few = paths.stream().filter(language::leading).count() <= MOST;
    for (var round = 0; round < FARTHEST && !paths.isEmpty(); round++) {
      var missing = paths.stream().filter(path -> !all.containsKey(path) && (few && language.leading(path) || wanted.contains(path) || wanted.contains(Folders.around(path)))).collect(Collectors.toSet());
      if (missing.isEmpty()) {
        break;
      }
      tree.beside().read(missing::contains, Set.of()).files().stream().filter(file -> !file.binary()).forEach(file -> all.put(file.path(), file));
      leads(all.values(), language).forEach(wanted::add);
    }
    return new ArrayList<>(all.values());
  }

  private static Stream<String> leads(Collection<SourceFile> files, JointLanguage language) {
    return files.stream().flatMap(file -> language.leads(file).stream());
  }

  /// A folder and those that it stands in.
  private static List<String> around(String folder) {
    var all = new ArrayList<String>();
    for (var at = folder; !all.contains(at); at = Folders.around(at)) {
      all.add(at);
    }
    return all;
  }
}
