package org.holdpoint.trial;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Change;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.DeviceFact.KeyChainEnd;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.ScheduleFact.Schedule;
import org.holdpoint.fact.Subject;
import org.holdpoint.fact.TimeFact.ChangeWindow;
import org.holdpoint.language.Dialects;
import org.holdpoint.replay.Document;
import org.holdpoint.replay.Document.Declaration;
import org.holdpoint.replay.Document.Script;
import org.holdpoint.replay.Document.State;
import org.holdpoint.settings.Settings;
import org.holdpoint.settings.SettingsFacts;
import org.holdpoint.source.Beside;
import org.holdpoint.source.Comparison;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.Incomplete;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Tree;

/// read → apply → facts: the documents of both sides, each script applied to the state it meets, and the facts before and after.
public final class Trials {

  private final Comparison comparison;
  private final Settings settings;
  private final Wanted wanted;
  private final Documents documents;
  private final List<Incomplete> incomplete = new ArrayList<>();
  private final List<Document> base;
  private final List<Document> head;
  /// Whether there are scripts, which may meet any of the states.
  private final boolean met;
  private final Replays replays;
  private final List<Document> besideBase;
  private final List<Document> besideHead;
  private final NamedFiles named;
  private final SideIndex baseFiles;
  private final SideIndex baseAll;
  private final SideIndex headFiles;
  private final SideIndex headAll;
  private final OtherStatements otherStatements;
  private final Documents.Sides besideTogether;
  private final Jointly jointly;

  /// Reads the documents of both sides.
  public Trials(Comparison comparison, Settings settings, Wanted wanted) {
    this.comparison = comparison;
    this.settings = settings;
    this.wanted = wanted;
    this.documents = new Documents(comparison, settings, wanted);
    var sides = documents.of(comparison.head(), comparison.base());
    var baseKeys = SideIndex.of(sides.base().stream()).states().stream().map(state -> state.file().key()).collect(Collectors.toSet());
    var baseReach = new Reach(comparison.base().map(Tree::beside).orElse(Beside.nothing()), settings, documents::beside);
    this.besideBase = baseReach.documents(Stream.concat(documents.open(), sides.head().stream().filter(document -> comparison.touches(document.file()) && document.cli().isPresent())
        .filter(document -> document instanceof Script || !baseKeys.contains(document.file().key())).map(Document::subject)).collect(Collectors.toSet()));
    var states = SideIndex.of(Stream.concat(sides.base().stream(), besideBase.stream()));
    var found = documents.found(documents.settled(sides.head(), comparison.head(), states), states);
    var settled = comparison.base().map(tree -> documents.settled(sides.base(), tree, states)).orElse(List.of());
    var statements = OtherStatements.of(Stream.concat(found.stream(), settled.stream()).filter(document -> comparison.touches(document.file())), comparison.head().files().stream().filter(file -> !comparison.touches(file)),
        comparison.head().beside(), documents::beside);
    var dialects = Dialects.of(Stream.of(found, settled, statements.documents()).flatMap(List::stream).filter(Declaration.class::isInstance).map(Declaration.class::cast));
    this.head = documents.spoken(found, dialects, Document.class);
    this.met = head.stream().anyMatch(Script.class::isInstance);
    this.base = documents.spoken(settled, dialects, Document.class);
    this.otherStatements = new OtherStatements(documents.spoken(statements.documents(), dialects, Declaration.class), statements.incomplete());
    this.besideTogether = documents.beside();
    this.jointly = new Jointly(comparison, documents, Stream.concat(head.stream(), besideTogether.head().stream()), Stream.concat(base.stream(), besideTogether.base().stream()));
    this.baseFiles = SideIndex.of(base.stream());
    this.headFiles = SideIndex.of(head.stream());
    this.baseAll = SideIndex.of(Stream.concat(base.stream(), besideBase.stream()));
    var headReach = new Reach(comparison.head().beside(), settings, documents::beside);
    var subjects = subjects(baseAll.states().stream());
    this.besideHead = headReach.documents(subjects(Stream.concat(
        head.stream().filter(document -> document instanceof Script && comparison.touches(document.file()) && !subjects.contains(document.subject())),
        baseFiles.states().stream().filter(state -> comparison.head().paired(state.file().key()).isEmpty()))));
    this.headAll = SideIndex.of(Stream.concat(head.stream(), besideHead.stream()));
    this.replays = new Replays(comparison, wanted, documents, baseFiles, headFiles, baseAll, headAll, baseReach);
    this.named = NamedFiles.of(settings, Stream.concat(head.stream(), base.stream()).toList(), comparison.head(), documents::beside);
    Stream.of(named.incomplete(), otherStatements.incomplete(), baseReach.incomplete()).forEach(incomplete::addAll);
    headReach.incomplete().stream().filter(one -> baseReach.incomplete().stream().noneMatch(other -> other.at().file().equals(one.at().file()))).forEach(incomplete::add);
  }

  /// The files that were read beside the judged ones, and say something of what these are about.
  public List<SourceFile> beside() {
    return Stream.concat(Stream.of(besideBase, besideHead, otherStatements.documents(), besideTogether.head(), besideTogether.base()).flatMap(List::stream).map(Document::file),
        named.beside().stream()).toList();
  }

  /// Files that could not be judged.
  public List<Incomplete> incomplete() {
    return Stream.concat(incomplete.stream(), documents.incomplete().stream()).toList();
  }

  /// Touched files of no known language.
  public List<FileCoverage> others() {
    return documents.others();
  }

  /// What is judged, in the order of the files: every touched document of the head, and every state and declaration of the base that the head no longer has. What follows from several
  /// documents is not among the facts yet, see [#followed].
  public List<Trial> direct() {
    var trials = new ArrayList<Trial>();
    documents.budgeted(head.stream().filter(document -> comparison.touches(document.file())).toList(), this::trial).forEach(trial -> trial.ifPresent(trials::add));
    trials.addAll(jointly.others());
    var silent = new Silent(comparison, head, documents::unread);
    for (var document : base) {
      var said = silent.since(document);
      Optional.of(document).filter(gone -> !stands(gone) || !said.isEmpty()).flatMap(this::removed).map(trial -> trial.following(List.of(), said)).ifPresent(trials::add);
    }
    return MovedNames.told(Retitled.told(Moved.followed(comparison, List.copyOf(trials), () -> MovedObjects.of(base), () -> MovedObjects.of(head))));
  }

  /// The same trials, each with what follows from it and all others. When that is, is asked only where something is declared or scheduled.
  public List<Trial> followed(List<Trial> direct, Supplier<Instant> judgedAt) {
    var edited = HostFiles.edited(comparison, head, documents::beside);
    var all = Stream.concat(direct.stream(), edited.readers().stream()).toList();
    if (all.stream().noneMatch(trial -> trial.document() instanceof Declaration || trial.now().stream().anyMatch(fact -> fact instanceof Schedule || fact instanceof Invocation || fact instanceof KeyChainEnd))) {
      return all;
    }
    var around = Stream.of(untouched().flatMap(declaration -> declaration.facts().stream()), named.facts().stream(), edited.now().stream()).flatMap(facts -> facts).toList();
    return Following.of(all, around, edited.then(), settings, judgedAt.get(), wanted.jobs());
  }

  /// When the first of the changes starts that the judged documents bring, if one says so.
  public static Optional<ChangeWindow> window(List<Trial> direct) {
    return FirstWindow.of(direct);
  }

  /// Whether the head still has what a document of the base says, or nobody knows since its file cannot be read.
  private boolean stands(Document document) {
    return documents.unread(document.file()) || switch (document) {
      case State state -> comparison.head().paired(state.file().key()).isPresent()
          || headAll.speaksOf(state.subject()) || baseAll.only(state) && head.stream().anyMatch(other -> other instanceof Script script && replays.meeting(script).state().filter(state::equals).isPresent());
      case Declaration declaration when jointly.has(declaration) -> !jointly.gone(declaration.file());
      case Declaration declaration -> head.stream().anyMatch(other -> same(declaration, other));
      case Script _ -> true;
    };
  }

  /// Whether two declarations of different sides declare the same: the file has the same path, or is about the same.
  private static boolean same(Declaration declaration, Document other) {
    return other instanceof Declaration two && two.language().equals(declaration.language())
        && (two.file().key().equals(declaration.file().key()) || two.subject().equals(declaration.subject()));
  }

  /// Declarations of the head that the change does not touch.
  private Stream<Declaration> untouched() {
    return Stream.concat(head.stream().filter(document -> !comparison.touches(document.file()) && !jointly.others(document)).filter(Declaration.class::isInstance).map(Declaration.class::cast),
        otherStatements.documents().stream());
  }

  /// What is set up where the change touches nothing, by document: rules that see more than one fact look there too. What a script is applied to is touched.
  public List<List<Change<Fact>>> around() {
    var judged = subjects(head.stream().filter(document -> comparison.touches(document.file())).flatMap(document -> document instanceof Script script ? Stream.concat(Stream.of(document), replays.meeting(script).state().stream()) : Stream.of(document)));
    var states = headFiles.states().stream().filter(state -> !judged.contains(state.subject())).flatMap(state -> documents.budgeted(state.file(), () -> Devices.facts(state, met)).stream());
    return Stream.of(states, untouched().map(Trials::said), Stream.of(SettingsFacts.of(settings))).flatMap(facts -> facts)
        .map(facts -> facts.stream().map(fact -> new Change<Fact>(Optional.of(fact), Optional.of(fact))).toList()).toList();
  }

  /// The states in which the scripts among `judged` leave their devices for a while; those of one script stand together.
  public List<List<Interim>> interims(List<Trial> judged) {
    return judged.stream().map(trial -> trial.document() instanceof Script script ? replays.interims(script, trial) : List.<Interim>of()).filter(interims -> !interims.isEmpty()).toList();
  }

  /// What each script does to what it meets.
  public Replays replays() {
    return replays;
  }

  /// The documents of the head as scripts, touched or not: a whole configuration is one that is replayed on an empty device.
  public List<Script> scripts() {
    return head.stream().flatMap(document -> switch (document) {
      case Script script -> Stream.of(script);
      case State state -> Stream.of(new Script(state.file(), state.language(), state.subject(), state.because(), state.statements()));
      case Declaration _ -> Stream.<Script>empty();
    }).toList();
  }

  private Trial trial(Document document) {
    return switch (document) {
      case Script script -> replays.trial(script);
      case State state -> state(state);
      case Declaration declaration -> declaration(declaration);
    };
  }

  /// A declaration, beside the one of the base that declared the same: that of its path, else that of its subject.
  private Trial declaration(Declaration declaration) {
    if (jointly.has(declaration) || !declaration.before().isEmpty()) {
      return jointly.has(declaration) ? jointly.trial(declaration) : jointly.planned(declaration);
    }
    var before = base.stream().filter(other -> same(declaration, other)).map(Declaration.class::cast)
        .min(Comparator.comparing(other -> !other.file().key().equals(declaration.file().key())));
    return Devices.trial(declaration, before.map(Trials::said).orElse(List.of()), said(declaration), declaration.coverage(), List.of(), before.map(Declaration::file));
  }

  private static List<Fact> said(Declaration declaration) {
    return Devices.declared(declaration.subject(), declaration.facts());
  }

  private Trial state(State state) {
    var before = baseFiles.states(state.file().key()).findFirst()
        .or(() -> baseAll.states(state.subject()).stream().filter(other -> other.language() == state.language()).findFirst());
    return Devices.trial(state, before, met);
  }

  private Optional<Trial> removed(Document document) {
    return switch (document) {
      case State state -> Optional.of(Devices.removed(state, met));
      case Declaration gone when jointly.has(gone) -> Optional.of(jointly.removed(gone));
      case Declaration gone -> Optional.of(new Trial(gone, said(gone), List.of(), gone.coverage(), List.of(), Optional.empty()));
      case Script _ -> Optional.empty();
    };
  }

  private static Set<Subject> subjects(Stream<? extends Document> documents) {
    return documents.map(Document::subject).collect(Collectors.toSet());
  }
}
