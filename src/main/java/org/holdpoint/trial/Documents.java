package org.holdpoint.trial;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.Asking;
import org.holdpoint.language.Dialects;
import org.holdpoint.language.Fitting;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.JointLanguage;
import org.holdpoint.replay.Meeting;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.replay.line.Naming;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.source.Tree;

/// Files → documents, within the budget of each; what could not be read, and what is of no known language, is kept.
final class Documents {

  private final Comparison comparison;
  private final Settings settings;
  private final Wanted wanted;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<SourceFile> others = new ArrayList<>();
  private final List<Together.Both> together;

  Documents(Comparison comparison, Settings settings, Wanted wanted) {
    this.comparison = comparison;
    this.settings = settings;
    this.wanted = wanted;
    this.together = Languages.joint().stream().map(language -> Together.of(comparison, language)).toList();
  }

  /// What the files beside the judged ones declare that say something for these, by side.
  Sides beside() {
    return new Sides(together(together.stream().map(Together.Both::head)), together(together.stream().map(Together.Both::base)));
  }

  private List<Document> together(Stream<Together> sides) {
    return sides.flatMap(side -> side.beside().stream()).flatMap(file -> budgeted(file, () -> Languages.documents(file, asking(file), settings)).stream().flatMap(List::stream)).toList();
  }

  private Asking asking(SourceFile file) {
    return new Asking(wanted.language(), together.stream().map(both -> both.of(file.side())).filter(one -> one.joint().isPresent())
        .collect(Collectors.toMap(one -> one.language().name(), one -> one.joint().orElseThrow())));
  }

  /// What is the same for all files that say something for each other; empty for a file that stands for itself on both sides.
  Optional<String> group(SourceFile file) {
    var other = file.side() == Side.HEAD ? Side.BASE : Side.HEAD;
    return joints(file.side(), file).flatMap(joint -> joint.group(file).stream()).findFirst().or(() -> joints(other, file).flatMap(joint -> joint.group(file).stream()).findFirst());
  }

  /// The groups of files that read one as data that the change touches.
  Stream<String> fed() {
    return together.stream().flatMap(both -> Stream.of(both.head(), both.base())).flatMap(side -> side.fed().stream());
  }

  /// Whether what a file says of that subject is judged, on that side, where the file is used, under another subject.
  boolean elsewhere(Side side, SourceFile file, Subject subject) {
    return joints(side, file).anyMatch(joint -> joint.elsewhere(file, subject));
  }

  /// Whether the head names something for a subject that nobody has, and the base did not: what is gone may be there.
  boolean opened(SourceFile file, Subject subject) {
    var before = joints(Side.BASE, file).flatMap(joint -> joint.unknown(subject).stream()).collect(Collectors.toSet());
    return joints(Side.HEAD, file).flatMap(joint -> joint.unknown(subject).stream()).anyMatch(name -> !before.contains(name));
  }

  /// Where the head names the files of a subject.
  Optional<Span> leads(SourceFile file, Subject subject) {
    return joints(Side.HEAD, file).flatMap(joint -> joint.leads(file, subject).stream()).findFirst();
  }

  private Stream<JointLanguage.Joint> joints(Side side, SourceFile file) {
    return together.stream().map(both -> both.of(side)).filter(one -> one.language().joins(file.path())).flatMap(one -> one.joint().stream());
  }

  /// Files that could not be judged.
  List<Incomplete> incomplete() {
    return incomplete;
  }

  /// Whether the head has the file and it could not be read there.
  boolean unread(SourceFile before) {
    return comparison.head().paired(before.key()).filter(now -> incomplete.stream().anyMatch(one -> one.at().file().equals(now.path()))).isPresent();
  }

  /// Touched files of no known language.
  List<FileCoverage> others() {
    return others.stream().map(Fitting::unknown).toList();
  }

  /// The documents of both sides, each in the order of its files.
  record Sides(List<Document> head, List<Document> base) {}

  /// What a file is: its documents, or that it could not be read, or that it is of no known language.
  private record Reading(List<Document> documents, List<Incomplete> incomplete, List<SourceFile> others) {}

  /// Those of both sides, a few files at a time. What could not be read is kept in the order of the files, the head's first.
  Sides of(Tree head, Optional<Tree> base) {
    var files = Stream.concat(head.files().stream(), base.stream().flatMap(tree -> tree.files().stream())).toList();
    var read = Jobs.of(wanted.jobs(), wanted.fileTimeout(), files, this::reading);
    var documents = new ArrayList<List<Document>>();
    for (var at = 0; at < files.size(); at++) {
      documents.add(kept(files.get(at), read.get(at)).map(reading -> {
        incomplete.addAll(reading.incomplete());
        others.addAll(reading.others());
        return reading.documents();
      }).orElse(List.of()));
    }
    var before = all(documents.subList(head.files().size(), files.size()));
    return new Sides(asBefore(all(documents.subList(0, head.files().size())), before), before);
  }

  /// The same documents of the head, a configuration in the language that its file had before where that is another, and what a file that nobody reads any more declares in the language that it had: what makes a
  /// text known may be what the change takes out of it.
  private List<Document> asBefore(List<Document> head, List<Document> base) {
    var had = base.stream().filter(State.class::isInstance).collect(Collectors.toMap(document -> document.file().key(), document -> ((State) document).language(), (first, _) -> first));
    var now = head.stream().map(document -> document instanceof State state && had.getOrDefault(state.file().key(), state.language()) != state.language()
        ? budgeted(state.file(), () -> Languages.asBefore(state.file(), had.get(state.file().key()), wanted.language(), settings)).flatMap(found -> found).orElse(state) : document).toList();
    var declared = base.stream().filter(Declaration.class::isInstance).collect(Collectors.toMap(document -> document.file().key(), document -> ((Declaration) document).language(), (first, _) -> first));
    var again = List.copyOf(others).stream().filter(file -> wanted.language().isEmpty() && !file.binary() && !Silent.empty(file) && declared.containsKey(file.key())).flatMap(file -> declared(file, declared.get(file.key())).stream()).toList();
    others.removeIf(file -> again.stream().anyMatch(document -> document.file().path().equals(file.path())));
    return again.isEmpty() ? now : Stream.concat(now.stream(), again.stream()).sorted(Comparator.comparing(document -> document.file().path())).toList();
  }

  /// What a file declares in a language, if it is one of its texts.
  private Optional<Document> declared(SourceFile file, String language) {
    return budgeted(file, () -> {
      try {
        return Languages.document(file, asking(file).in(language), settings);
      } catch (UnreadableException _) {
        return Optional.<Document>empty();
      }
    }).flatMap(found -> found);
  }

  private static List<Document> all(List<List<Document>> documents) {
    return documents.stream().flatMap(List::stream).toList();
  }

  /// The same documents, a script in the language of the one configuration that `states` have of its device, or of the only one that they have at all, where its own text leaves its language open.
  List<Document> settled(List<Document> read, Tree tree, SideIndex states) {
    return carried(read, tree, states).stream().map(document -> document instanceof Script script && states.states().stream().noneMatch(state -> state.language() == script.language() && known(script, state, states))
        ? settled(script.file(), states.states(script.subject()).isEmpty() ? states.states() : states.states(script.subject())).filter(one -> one.subject().equals(script.subject())).orElse(script) : document).toList();
  }

  /// The same documents, touched texts with passages for routers read in the language of all the `states`, where these have but one.
  private List<Document> carried(List<Document> read, Tree tree, SideIndex states) {
    var languages = states.states().stream().map(State::language).distinct().toList();
    var texts = languages.size() == 1 && wanted.language().isEmpty() ? tree.files().stream().filter(file -> comparison.touches(file) && Languages.mayCarryScripts(file)).toList() : List.<SourceFile>of();
    var again = new HashMap<String, List<Document>>();
    texts.forEach(file -> again.put(file.path(), budgeted(file, () -> Languages.documents(file, asking(file).among(languages.getFirst()), settings)).orElse(List.of())));
    others.removeIf(file -> !again.getOrDefault(file.path(), List.of()).isEmpty());
    return again.isEmpty() ? read : Stream.concat(read.stream().filter(document -> !again.containsKey(document.file().path())), again.values().stream().flatMap(List::stream))
        .sorted(Comparator.comparing(document -> document.file().path())).toList();
  }

  /// Whether a state may be that of the script's device: it is, or nothing is known of that device.
  private static boolean known(Script script, State state, SideIndex states) {
    return state.subject().equals(script.subject()) || states.states(script.subject()).isEmpty();
  }

  /// The same documents of the head, and in their places the scripts among the touched files of no known language, told by their devices in the same way.
  List<Document> found(List<Document> read, SideIndex states) {
    var found = new ArrayList<Document>(read);
    for (var other : List.copyOf(others)) {
      settled(other, states.states(subject(other))).or(() -> only(other, states)).ifPresent(document -> {
        others.remove(other);
        found.add((int) found.stream().takeWhile(before -> before.file().path().compareTo(other.path()) < 0).count(), document);
      });
    }
    return List.copyOf(found);
  }

  /// A script whose device nobody names is for the only one that there is, where that takes most of its lines.
  private Optional<Document> only(SourceFile file, SideIndex states) {
    return states.states(subject(file)).isEmpty() && states.states().size() == 1 ? settled(file, states.states())
        .filter(document -> document instanceof Script script && Languages.takesMost(script.language(), file)) : Optional.empty();
  }

  /// The devices that the touched files of no known language are about, if they are about one.
  Stream<Subject> open() {
    return others.stream().filter(Languages::mayBeScript).map(this::subject);
  }

  private Optional<Document> settled(SourceFile file, List<State> states) {
    return states.size() == 1 ? budgeted(file, () -> Languages.script(file, states.getFirst().language(), wanted.language(), settings)).flatMap(found -> found) : Optional.empty();
  }

  private Subject subject(SourceFile file) {
    return Naming.of(file, List.of(), Optional.empty(), settings).subject();
  }

  /// The same documents, those of SQL in the dialect of the files around them where their own words leave it open.
  <T extends Document> List<T> spoken(List<T> read, Dialects dialects, Class<T> kind) {
    return wanted.language().isPresent() ? read : read.stream().map(document -> document instanceof Declaration declared ? dialects.again(declared)
        .flatMap(asked -> budgeted(declared.file(), () -> Languages.document(declared.file(), asked, settings)).flatMap(found -> found)).filter(kind::isInstance).map(kind::cast).orElse(document) : document).toList();
  }

  /// The documents of a file that is not judged itself.
  Stream<Document> beside(SourceFile file) {
    return budgeted(file, () -> Languages.documents(file, wanted.language(), settings)).stream().flatMap(List::stream);
  }

  /// Why a script meets the state that it meets; where it meets none, also which other languages take every line of it.
  String because(Meeting meeting) {
    var alike = meeting.state().isPresent() ? List.<String>of() : Fitting.alike(meeting.script(), wanted.language(), settings);
    return meeting.because() + (alike.isEmpty() ? "" : "; read as " + meeting.script().language().name() + ", and every line of it is one of " + String.join(", ", alike) + " as well");
  }

  private Reading reading(SourceFile file) {
    if (file.binary()) {
      return Languages.expected(file, wanted.language(), settings)
          ? new Reading(List.of(), List.of(new Incomplete(file.start(), "binary: it holds no text that can be judged")), List.of()) : new Reading(List.of(), List.of(), other(file));
    }
    var found = Languages.documents(file, asking(file), settings);
    // What is said of the lines of a configuration depends on nothing beside it, and its lines need not wait for those of all other files.
    if (comparison.touches(file)) {
      found.stream().filter(State.class::isInstance).map(State.class::cast).forEach(state -> state.printout().told(state.file(), state.subject()));
    }
    return new Reading(found, List.of(), found.isEmpty() ? other(file) : List.of());
  }

  private List<SourceFile> other(SourceFile file) {
    return file.side() == Side.HEAD && comparison.touches(file) && !file.name().equals("holdpoint.yaml") ? List.of(file) : List.of();
  }

  /// A reader that runs over its budget, or fails, loses its own file only; so does a file that is no text of its language.
  <T> Optional<T> budgeted(SourceFile file, Supplier<T> work) {
    return kept(file, Budget.within(wanted.fileTimeout(), work));
  }

  /// The same for work on many documents, a few at a time; the results in their order.
  <T> List<Optional<T>> budgeted(List<Document> documents, Function<Document, T> work) {
    var done = Jobs.of(wanted.jobs(), wanted.fileTimeout(), documents, work);
    return IntStream.range(0, documents.size()).mapToObj(at -> kept(documents.get(at).file(), done.get(at))).toList();
  }

  private synchronized <T> Optional<T> kept(SourceFile file, Budget<T> budget) {
    return budget.fold(Optional::of, failed -> {
      incomplete.add(new Incomplete(failed.at().orElse(file.start()), failed.because()));
      return Optional.empty();
    });
  }
}
