package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Keyed;
import org.holdpoint.fact.ResourceFact.MovedResource;
import org.holdpoint.fact.ResourceFact.Resource;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.line.Once;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;

/// Declarations of files that are read together. A thing may stand in another file of them than before, or be called otherwise, and is the same thing; and a file that the change leaves as it is
/// may say something else than before, because a value comes from another.
final class Jointly {


  private final Comparison comparison;
  private final Documents documents;
  private final Map<String, Declaration> head = new LinkedHashMap<>();
  private final Map<String, Declaration> base = new LinkedHashMap<>();
  private final Map<Key, List<Fact>> before = new HashMap<>();
  private final Set<Key> after = new HashSet<>();
  private final List<MovedResource> moves = new ArrayList<>();
  private final Map<Subject, Subject> subjects = new HashMap<>();
  private final Once<List<Trial>> others = new Once<>(this::untouched);

  /// Of all documents of both sides, those beside the judged ones too.
  Jointly(Comparison comparison, Documents documents, Stream<Document> heads, Stream<Document> bases) {
    this.comparison = comparison;
    this.documents = documents;
    var touched = new HashSet<String>();
    Stream.concat(Stream.of(comparison.head()), comparison.base().stream()).flatMap(tree -> tree.files().stream()).filter(comparison::touches)
        .forEach(file -> documents.group(file).ifPresent(touched::add));
    documents.fed().forEach(touched::add);
    keep(heads, touched, head);
    keep(bases, touched, base);
    head.values().stream().flatMap(one -> one.facts().stream()).forEach(fact -> {
      after.add(fact.key());
      if (fact instanceof MovedResource move && !move.to().isEmpty()) {
        moves.add(move);
      }
    });
    rename();
    base.values().stream().flatMap(one -> one.facts().stream()).map(this::renamed).forEach(fact -> before.computeIfAbsent(fact.key(), _ -> new ArrayList<>()).add(fact));
  }

  private void keep(Stream<Document> all, Set<String> touched, Map<String, Declaration> side) {
    all.filter(Declaration.class::isInstance).map(Declaration.class::cast).filter(one -> documents.group(one.file()).filter(touched::contains).isPresent()).forEach(one -> side.put(one.file().key(), one));
  }

  /// Whether a document is one of them.
  boolean has(Document document) {
    return Optional.ofNullable((document.file().side() == Side.HEAD ? head : base).get(document.file().key())).filter(one -> one.file().path().equals(document.file().path())).isPresent();
  }

  /// Whether a file of the base is gone.
  boolean gone(SourceFile file) {
    return !head.containsKey(file.key());
  }

  /// What a document of the head says, beside what the base said of the same things.
  Trial trial(Declaration now) {
    return new Trial(now, was(now), now.facts(), now.coverage(), List.of(), Optional.ofNullable(base.get(now.file().key())).map(Declaration::file));
  }

  /// What a plan says, told at the blocks of the files that it was made from, where they are among the judged.
  Trial planned(Declaration plan) {
    var headers = new HashMap<String, Span>();
    head.values().stream().flatMap(one -> one.facts().stream()).filter(Resource.class::isInstance).forEach(fact -> headers.putIfAbsent(((Resource) fact).address(), fact.within()));
    return new Trial(plan, told(plan.before(), headers), told(plan.facts(), headers), plan.coverage(), List.of(), Optional.empty());
  }

  private static List<Fact> told(List<Fact> facts, Map<String, Span> headers) {
    return headers.isEmpty() ? facts : facts.stream().map(fact -> Optional.ofNullable(headers.get(fact.key().path().getFirst())).map(header -> Keyed.at(fact, header)).orElse(fact)).toList();
  }

  /// A document of the base that the head no longer has; what it set up and another sets up now is left out.
  Trial removed(Declaration was) {
    return new Trial(was, leftOver(was), List.of(), was.coverage(), List.of(), Optional.empty());
  }

  /// Documents that the change does not touch and that say something else all the same.
  List<Trial> others() {
    return others.get();
  }

  /// Whether a document is one of those.
  boolean others(Document document) {
    return others().stream().anyMatch(trial -> trial.document() == document);
  }

  private List<Trial> untouched() {
    return !comparison.compared() ? List.of() : head.values().stream().filter(one -> base.containsKey(one.file().key()) && base.get(one.file().key()).file().content().equals(one.file().content())).map(this::trial)
        .filter(trial -> !Moved.said(trial.was()).equals(Moved.said(trial.now()))).map(this::led).toList();
  }

  /// What an untouched document says is said of the file that names it, where one does.
  private Trial led(Trial trial) {
    var now = trial.now().stream().map(fact -> documents.leads(trial.document().file(), fact.key().subject()).map(place -> Keyed.inside(fact, place)).orElse(fact)).toList();
    return new Trial(trial.document(), trial.was(), now, trial.coverage(), trial.reasons(), trial.beside());
  }

  private List<Fact> was(Declaration now) {
    var keys = now.facts().stream().map(Fact::key).collect(Collectors.toCollection(LinkedHashSet::new));
    var was = new ArrayList<Fact>();
    keys.forEach(key -> was.addAll(before.getOrDefault(key, List.of())));
    Optional.ofNullable(base.get(now.file().key())).ifPresent(old -> was.addAll(leftOver(old)));
    return was;
  }

  /// What a document of the base says and none of the head does. Where the file is as it was, it was taken away where the files are named.
  private List<Fact> leftOver(Declaration old) {
    var stays = Optional.ofNullable(head.get(old.file().key())).filter(now -> now.file().content().equals(old.file().content())).isPresent();
    return old.facts().stream().filter(fact -> !after.contains(renamed(fact).key()) && !documents.opened(old.file(), fact.key().subject()) && !documents.elsewhere(Side.HEAD, old.file(), fact.key().subject()))
        .map(fact -> stays ? documents.leads(old.file(), fact.key().subject()).map(place -> Keyed.at(fact, place)).orElse(fact) : fact).toList();
  }

  /// Subjects that are gone and stand under another name: the only new one that has all of their resources. One that was there before, as a part of others, is not new.
  private void rename() {
    var now = resources(head);
    var was = resources(base);
    was.forEach((gone, paths) -> {
      var may = now.containsKey(gone) ? List.<Subject>of() : now.entrySet().stream().filter(one -> !was.containsKey(one.getKey()) && one.getKey().kind().equals(gone.kind()) && one.getValue().containsAll(paths)
          && base.values().stream().noneMatch(old -> documents.elsewhere(Side.BASE, old.file(), one.getKey()))).map(Map.Entry::getKey).toList();
      if (may.size() == 1) {
        subjects.put(gone, may.getFirst());
      }
    });
  }

  private static Map<Subject, Set<List<String>>> resources(Map<String, Declaration> side) {
    var resources = new LinkedHashMap<Subject, Set<List<String>>>();
    side.values().stream().flatMap(one -> one.facts().stream()).filter(Resource.class::isInstance).map(Fact::key).forEach(key -> resources.computeIfAbsent(key.subject(), _ -> new HashSet<>()).add(key.path()));
    return resources;
  }

  /// Under the name that the thing has now (Terraform language, "Refactoring").
  private Fact renamed(Fact fact) {
    return Optional.ofNullable(subjects.get(fact.key().subject())).map(subject -> Keyed.by(fact, new Key(subject, fact.key().kind(), fact.key().path()))).orElseGet(() -> moved(fact));
  }

  private Fact moved(Fact fact) {
    var path = fact.key().path();
    return path.isEmpty() ? fact : moves.stream().filter(move -> move.key().subject().equals(fact.key().subject()) && inside(path.getFirst(), move.from())).findFirst().map(move -> {
      var now = new ArrayList<>(path);
      now.set(0, move.to() + path.getFirst().substring(move.from().length()));
      return Keyed.by(fact, new Key(fact.key().subject(), fact.key().kind(), now));
    }).orElse(fact);
  }

  /// Whether an address is that one, or of something in it.
  private static boolean inside(String address, String outer) {
    return address.startsWith(outer) && (address.length() == outer.length() || address.charAt(outer.length()) == '.' || address.charAt(outer.length()) == '[');
  }
}
