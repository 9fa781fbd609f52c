package org.holdpoint;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.name.Names;
import org.holdpoint.analysis.redistribution.Redistributions;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.Languages;
import org.holdpoint.replay.ConfigNode;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.replay.Meeting;
import org.holdpoint.replay.Replay;
import org.holdpoint.replay.RouterLanguage;
import org.holdpoint.replay.Undo;
import org.holdpoint.settings.Settings;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// read → apply → facts: the documents of both sides, each script applied to the state it meets, and the facts before and after.
final class Trials {

  private final Comparison comparison;
  private final Settings settings;
  private final Request request;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<FileCoverage> others = new ArrayList<>();
  private final List<Document> base;
  private final List<Document> head;
  private final Reach baseReach;
  private final List<Document> besideBase;
  private final List<Document> besideHead;

  Trials(Comparison comparison, Settings settings, Request request) {
    this.comparison = comparison;
    this.settings = settings;
    this.request = request;
    this.head = documents(comparison.head());
    this.base = comparison.base().map(this::documents).orElse(List.of());
    this.baseReach = new Reach(comparison.base().map(Tree::beside).orElse(Beside.nothing()), settings, this::beside);
    this.besideBase = baseReach.documents(subjects(head.stream().filter(document -> comparison.touches(document.file()))
        .filter(document -> document instanceof Script || states(base).stream().noneMatch(state -> state.file().key().equals(document.file().key())))));
    var headReach = new Reach(comparison.head().beside(), settings, this::beside);
    var found = subjects(states(base, besideBase).stream().map(state -> state));
    this.besideHead = headReach.documents(subjects(Stream.concat(
        head.stream().filter(document -> document instanceof Script && comparison.touches(document.file()) && !found.contains(document.subject())),
        states(base).stream().filter(state -> comparison.head().paired(state.file().key()).isEmpty()))));
    incomplete.addAll(baseReach.incomplete());
    headReach.incomplete().stream().filter(one -> baseReach.incomplete().stream().noneMatch(other -> other.at().file().equals(one.at().file()))).forEach(incomplete::add);
  }

  /// The files that were read beside the judged ones, and say something of what these are about.
  List<SourceFile> beside() {
    return Stream.concat(besideBase.stream(), besideHead.stream()).map(Document::file).toList();
  }

  /// Files that could not be judged.
  List<Incomplete> incomplete() {
    return incomplete;
  }

  /// Touched files of no known language.
  List<FileCoverage> others() {
    return others;
  }

  /// What is judged, in the order of the files: every touched document of the head, and every state of the base that the head no longer has.
  List<Trial> all() {
    var trials = new ArrayList<Trial>();
    for (var document : head) {
      if (comparison.touches(document.file())) {
        budgeted(document.file(), () -> trial(document)).ifPresent(trials::add);
      }
    }
    for (var state : states(base)) {
      var stands = comparison.head().paired(state.file().key()).isPresent() || Stream.concat(head.stream(), besideHead.stream()).anyMatch(document -> document.subject().equals(state.subject()));
      if (!stands) {
        trials.add(removed(state));
      }
    }
    return List.copyOf(trials);
  }

  /// What is set up where the change touches nothing, by document: rules that see more than one fact look there too.
  List<List<Change<Fact>>> around() {
    var judged = subjects(head.stream().filter(document -> comparison.touches(document.file())));
    return states(head).stream().filter(state -> !judged.contains(state.subject())).flatMap(state -> budgeted(state.file(), () -> stateFacts(state)).stream())
        .map(facts -> facts.stream().map(fact -> new Change<Fact>(Optional.of(fact), Optional.of(fact))).toList()).toList();
  }

  /// The documents of the head as scripts, touched or not: a whole configuration is one that is replayed on an empty device.
  List<Script> scripts() {
    return head.stream().flatMap(document -> switch (document) {
      case Script script -> Stream.of(script);
      case State state -> Stream.of(new Script(state.file(), state.language(), state.subject(), state.because(), state.statements()));
      case Document.Declaration _ -> Stream.<Script>empty();
    }).toList();
  }

  /// A script, the state it meets, and its replay.
  record Replayed(Script script, Meeting meeting, Replay replay) {}

  private Trial trial(Document document) {
    return switch (document) {
      case Script script -> script(script);
      case State state -> state(state);
      case Document.Declaration declaration -> new Trial(declaration, List.of(), declaration.facts(),
          FileCoverage.unknown(declaration.file()), List.of(), Optional.empty());
    };
  }

  private Trial script(Script script) {
    var replayed = replayed(script);
    var meeting = replayed.meeting();
    var reasons = new ArrayList<String>();
    if (meeting.ambiguous()) {
      reasons.add(script.file().path() + ": " + meeting.because() + "; none of them is taken");
    }
    var now = new ArrayList<Fact>(facts(script.language(), script.subject(), replayed.replay().after(), meeting.state().isPresent()));
    now.addAll(replayed.replay().facts());
    var was = new ArrayList<Fact>(comparison.compared() ? facts(script.language(), script.subject(), replayed.replay().before(), meeting.state().isPresent()) : List.of());
    earlier(script).ifPresent(old -> was.addAll(replay(old, replayed.replay().before()).facts()));
    if (edited(meeting)) {
      reasons.add(script.file().path() + ": the change also edits the configuration that this script meets; both are judged");
    }
    return new Trial(script, was, now, coverage(script, replayed), reasons, meeting.state().map(Document::file));
  }

  /// Whether the change edits the state that the script meets.
  private boolean edited(Meeting meeting) {
    return meeting.state().flatMap(state -> comparison.head().paired(state.file().key())).filter(comparison::touches).isPresent() && comparison.compared();
  }

  private Trial state(State state) {
    var replay = replay(state);
    var before = states(base).stream().filter(other -> other.file().key().equals(state.file().key())).findFirst()
        .or(() -> states(base, besideBase).stream().filter(other -> other.subject().equals(state.subject()) && other.language() == state.language()).findFirst());
    var was = before.map(this::stateFacts).orElse(List.of());
    var now = new ArrayList<Fact>(facts(state.language(), state.subject(), replay.after(), true));
    now.addAll(replay.facts());
    return new Trial(state, was.stream().map(fact -> fact).toList(), now, replay.coverage(state.file(), state.language().name(), "state"), List.of(),
        before.map(Document::file));
  }

  private Trial removed(State state) {
    return new Trial(state, stateFacts(state), List.of(), replay(state).coverage(state.file(), state.language().name(), "state"), List.of(), Optional.empty());
  }

  private List<Fact> stateFacts(State state) {
    var replay = replay(state);
    var facts = new ArrayList<Fact>(facts(state.language(), state.subject(), replay.after(), true));
    facts.addAll(replay.facts());
    return facts;
  }

  /// A script on the state that it meets.
  Replayed replayed(Script script) {
    var meeting = Meeting.of(script, candidates(script), states(head, besideHead), comparison.compared());
    var before = meeting.state().map(State::configuration)
        .orElseGet(() -> Replay.empty(script.file().start()));
    return new Replayed(script, meeting, replay(script, before));
  }

  /// The states of the base that a script may meet. Where none has its subject, the only one of its language would do, and so it matters whether there are others.
  private List<State> candidates(Script script) {
    var known = states(base, besideBase);
    if (Stream.concat(known.stream(), states(head, besideHead).stream()).anyMatch(state -> state.subject().equals(script.subject()))) {
      return known;
    }
    return Stream.concat(known.stream(), baseReach.some(script.language()).stream()).toList();
  }

  /// The inverse of a script on the state that it meets, or why it could not be worked out.
  Budget<Undo> undo(Script script) {
    return Budget.within(request.fileTimeout(), () -> Undo.of(script.language(), replayed(script).replay()));
  }

  /// A script on the configuration that a state sets up, whatever the two are about.
  Replayed replayed(Script script, State onto) {
    return new Replayed(script, new Meeting(script, Optional.of(onto), "--onto", false), replay(script, onto.configuration()));
  }

  private Replay replay(Script script, ConfigNode before) {
    return Replay.of(script.language(), script.subject(), script.statements(), before, delivery(script));
  }

  /// How the script reaches the device: as asked, else the worst that its language allows.
  private String delivery(Script script) {
    var allowed = script.language().deliveries();
    request.delivery().filter(asked -> !allowed.contains(asked)).ifPresent(asked -> {
      throw new RequestException("--delivery " + asked + ": a script in " + script.language().name() + " is delivered by " + String.join(" or ", allowed)
          + " (" + script.file().path() + ")");
    });
    return request.delivery().orElse(allowed.getFirst());
  }

  private static Replay replay(State state) {
    return Replay.of(state.language(), state.subject(), state.statements(), Replay.empty(state.file().start()), "paste");
  }

  /// The same script on the base side, if the change edits one.
  private Optional<Script> earlier(Script script) {
    return base.stream().filter(Script.class::isInstance).map(Script.class::cast).filter(old -> old.file().key().equals(script.file().key())).findFirst();
  }

  /// What is configured, and what follows from it. `whole`: the configuration is all that the device has, so that what it does not define is not defined.
  private static List<Fact> facts(RouterLanguage language, Subject subject, ConfigNode configuration, boolean whole) {
    var facts = new ArrayList<Fact>(language.facts(subject, configuration));
    var following = Stream.concat(Redistributions.of(facts, whole).stream(), whole ? Names.of(facts).stream() : Stream.<Fact>empty()).toList();
    facts.addAll(following);
    return facts;
  }

  private FileCoverage coverage(Script script, Replayed replayed) {
    return replayed.replay().coverage(script.file(), script.language().name(), "script")
        .applied(replayed.meeting().state().map(state -> state.file().path()), replayed.meeting().because(), delivery(script));
  }

  @SafeVarargs
  private static List<State> states(List<Document>... documents) {
    return Stream.of(documents).flatMap(List::stream).filter(State.class::isInstance).map(State.class::cast).toList();
  }

  private static Set<Subject> subjects(Stream<? extends Document> documents) {
    return documents.map(Document::subject).collect(Collectors.toSet());
  }

  /// The document of a file that is not judged itself.
  private Stream<Document> beside(SourceFile file) {
    return budgeted(file, () -> Languages.of(file, request.language(), settings).map(known -> Languages.read(file, known, settings))).flatMap(found -> found).stream();
  }

  private List<Document> documents(Tree tree) {
    var documents = new ArrayList<Document>();
    for (var file : tree.files()) {
      budgeted(file, () -> document(file)).flatMap(found -> found).ifPresent(documents::add);
    }
    return List.copyOf(documents);
  }

  private Optional<Document> document(SourceFile file) {
    if (file.binary()) {
      if (Languages.expected(file, request.language(), settings)) {
        incomplete.add(new Incomplete(file.start(), "binary: it holds no text that can be judged"));
      } else {
        other(file);
      }
      return Optional.empty();
    }
    var language = Languages.of(file, request.language(), settings);
    if (language.isEmpty()) {
      other(file);
    }
    return language.map(known -> Languages.read(file, known, settings));
  }

  private void other(SourceFile file) {
    if (file.side() == org.holdpoint.source.Side.HEAD && comparison.touches(file) && !file.name().equals("holdpoint.yaml")) {
      others.add(FileCoverage.unknown(file));
    }
  }

  /// A reader that runs over its budget, or fails, loses its own file only.
  private <T> Optional<T> budgeted(SourceFile file, Supplier<T> work) {
    return Budget.within(request.fileTimeout(), work).fold(Optional::of, because -> {
      incomplete.add(new Incomplete(file.start(), because));
      return Optional.empty();
    });
  }
}
