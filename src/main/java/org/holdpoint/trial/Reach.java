package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.line.Naming;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;

/// What is read beside the judged files of one side: the documents of the subjects that the change touches. A document is found by its path or because its text names the
/// subject, which are all the ways that a document has to say what it is about; what was found is read, and kept if that is its subject.
final class Reach {

  private static final int AT_ONCE = 64;
  private final Beside beside;
  private final Settings settings;
  private final Function<SourceFile, Stream<Document>> reader;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final Map<RouterLanguage, List<State>> some = new HashMap<>();

  /// `reader` makes the document of a file, if it is one.
  Reach(Beside beside, Settings settings, Function<SourceFile, Stream<Document>> reader) {
    this.beside = beside;
    this.settings = settings;
    this.reader = reader;
  }

  /// Configurations that could not be loaded.
  List<Incomplete> incomplete() {
    return incomplete;
  }

  /// The documents of these subjects.
  List<Document> documents(Set<Subject> subjects) {
    if (subjects.isEmpty()) {
      return List.of();
    }
    var names = subjects.stream().map(Subject::name).filter(name -> !name.isBlank()).collect(Collectors.toSet());
    var reading = beside.read(path -> names.stream().anyMatch(name -> Naming.mayName(name, path, settings)), names);
    reading.incomplete().stream().filter(one -> Languages.namesConfiguration(one.at().file())).forEach(incomplete::add);
    return reading.files().stream().flatMap(reader).filter(document -> subjects.contains(document.subject())).toList();
  }

  /// The states of a language, but no more of them than tell whether there is one or several. Only files that are called like a configuration are looked into.
  synchronized List<State> some(RouterLanguage language) {
    return some.computeIfAbsent(language, this::search);
  }

  private List<State> search(RouterLanguage language) {
    var found = new ArrayList<State>();
    var paths = beside.paths().stream().filter(Languages::namesConfiguration).toList();
    for (var from = 0; from < paths.size() && found.size() < 2; from += AT_ONCE) {
      var chunk = Set.copyOf(paths.subList(from, Math.min(from + AT_ONCE, paths.size())));
      beside.read(chunk::contains, Set.of()).files().stream().flatMap(reader).filter(State.class::isInstance).map(State.class::cast)
          .filter(state -> state.language() == language).forEach(found::add);
    }
    return List.copyOf(found);
  }
}
