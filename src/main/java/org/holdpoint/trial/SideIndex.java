package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.Sections;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.source.SourceFile;

/// Documents of one side, found by what they are about and by their file, so that many files cost no more than their sum.
final class SideIndex {

  private final List<State> states = new ArrayList<>();
  private final Map<Subject, List<State>> bySubject = new HashMap<>();
  private final Map<String, List<State>> byKey = new HashMap<>();
  private final Map<String, List<Script>> byFile = new HashMap<>();
  private final Map<Subject, Boolean> subjects = new HashMap<>();

  private SideIndex() {}

  static SideIndex of(Stream<Document> documents) {
    var index = new SideIndex();
    documents.forEach(index::add);
    return index;
  }

  private void add(Document document) {
    subjects.put(document.subject(), true);
    switch (document) {
      case State state -> {
        states.add(state);
        byKey.computeIfAbsent(state.file().key(), _ -> new ArrayList<>(1)).add(state);
        bySubject.computeIfAbsent(state.subject(), _ -> new ArrayList<>()).add(state);
      }
      case Script script -> byFile.computeIfAbsent(script.file().key(), _ -> new ArrayList<>()).add(script);
      case Document.Declaration _ -> { }
    }
  }

  /// The states, in order.
  List<State> states() {
    return states;
  }

  /// The states of one subject, in order.
  List<State> states(Subject subject) {
    return bySubject.getOrDefault(subject, List.of());
  }

  /// The states of the file that pairs under `key`.
  Stream<State> states(String key) {
    return byKey.getOrDefault(key, List.of()).stream();
  }

  /// Whether a state is the only one of its language.
  boolean only(State state) {
    return states.stream().filter(other -> other.language() == state.language()).limit(2).count() == 1;
  }

  /// Whether a document is about it.
  boolean speaksOf(Subject subject) {
    return subjects.containsKey(subject);
  }

  /// A script as its file says it, whatever device it turned out to be about.
  Script written(Script told) {
    return byFile.getOrDefault(told.file().key(), List.of()).stream().filter(other -> other.statements() == told.statements()).findFirst().orElse(told);
  }

  /// The scripts of the same file, subject and language, in order.
  Stream<Script> scripts(Script like) {
    return byFile.getOrDefault(like.file().key(), List.of()).stream().filter(other -> other.subject().equals(like.subject()) && other.language() == like.language());
  }

  /// All scripts of the same file, in order.
  List<Script> inFile(Script like) {
    return byFile.getOrDefault(like.file().key(), List.of());
  }

  /// The scripts of the file that this one takes back, where its name says which (`cr7-back.txt` of `cr7.txt`); in its folder, in order.
  Stream<Script> takenBack(Script script) {
    var key = script.file().key();
    var folder = key.substring(0, key.lastIndexOf('/') + 1);
    return Sections.takesBack(script).stream().flatMap(stem -> byFile.entrySet().stream().filter(file -> file.getKey().startsWith(folder + stem) && SourceFile.stem(file.getKey()).equals(stem)).map(Map.Entry::getValue).flatMap(List::stream))
        .filter(other -> other.language() == script.language());
  }
}
