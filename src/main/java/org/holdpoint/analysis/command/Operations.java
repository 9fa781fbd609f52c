package org.holdpoint.analysis.command;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.analysis.command.Call.Option;
import org.holdpoint.fact.CommandFact.Argument;
import org.holdpoint.fact.CommandFact.Invocation;
import org.holdpoint.fact.CommandFact.Operation;
import org.holdpoint.fact.CommandFact.OwnCommand;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.StepFact.LookDropped;
import org.holdpoint.fact.StepFact.StopDropped;
import org.holdpoint.fact.Value;
import org.holdpoint.source.Span;

/// What programs are called with → what that does to what. A call of a program that no table knows, or that only reads, is none.
public final class Operations {

  private Operations() {}

  /// What the calls of one document did before the change; `declared` are facts of the settings, which say what programs of the team do.
  public static List<Fact> before(List<Fact> own, List<Fact> declared) {
    var calls = calls(own);
    return calls.isEmpty() ? List.of() : following(read(own, calls, declared), own, calls, Map.of(), declared);
  }

  /// What they do after it, each known by what it was.
  public static List<Fact> after(List<Fact> was, List<Fact> now, List<Fact> declared) {
    var calls = calls(now);
    if (calls.isEmpty()) {
      return Written.of(was, now);
    }
    var called = calls(was);
    var before = read(was, called, declared);
    var keyed = before.stream().collect(Collectors.toMap(Operation::key, operation -> operation, (one, _) -> one));
    var operations = Pairs.of(before, read(now, calls, declared));
    var facts = Stream.concat(following(operations, now, calls, keyed, declared).stream(), Begun.of(called, calls, operations, keyed, programs(declared)::containsKey).stream()).toList();
    if (was.isEmpty()) {
      // All else that follows is a difference.
      return facts;
    }
    var after = facts.stream().filter(Operation.class::isInstance).map(Operation.class::cast).toList();
    var did = new Steps(was, before, programs(declared)::containsKey);
    var does = new Steps(now, after, programs(declared)::containsKey);
    var joined = Parts.of(did, does);
    var stops = StopsDropped.of(did, does);
    return Stream.of(facts, Dropped.of(called, calls), stops, LooksDropped.of(did, does, before, after, joined).stream().filter(look -> stops.stream().noneMatch(stop -> asks(stop, look))).toList(), Pauses.of(did, does), Environments.moved(was, now, does), joined, Written.of(was, now), OtherHosts.of(called, calls), Paces.of(called, calls, programs(declared)::containsKey), Loosened.of(called, calls, programs(declared)::containsKey), WaysBackDropped.of(was, now, after)).flatMap(List::stream).toList();
  }

  /// Whether a look that is gone is what a question that is gone asked by: `[ "$(lbctl healthy pool)" -ge 6 ]`.
  private static boolean asks(Fact stop, Fact look) {
    return stop instanceof StopDropped(_, _, _, _, _, _, _, _, var question) && look instanceof LookDropped gone && gone.before().file().equals(question.file()) && gone.before().line() >= question.line() && gone.before().endLine() <= question.endLine();
  }

  private static List<Fact> following(List<Operation> operations, List<Fact> own, List<Invocation> calls, Map<Key, Operation> was, List<Fact> declared) {
    return Stream.of(operations, LooseScripts.of(calls, operations, programs(declared)::containsKey), Environments.of(operations, own, was), Turned.of(operations, was), Turned.overFirst(operations, own), Copies.of(calls), Sizes.of(calls), ClientRuns.of(calls), Sweeps.of(calls, programs(declared)::containsKey)).<Fact>flatMap(List::stream).toList();
  }

  private static List<Invocation> calls(List<Fact> own) {
    return own.stream().filter(Invocation.class::isInstance).map(Invocation.class::cast).toList();
  }

  private static List<Operation> read(List<Fact> facts, List<Invocation> calls, List<Fact> declared) {
    return calls.isEmpty() ? List.of() : new Reading(calls, new Origins(calls, facts), facts, programs(declared)).operations();
  }

  /// The programs of the team by name.
  private static Map<String, Program> programs(List<Fact> declared) {
    var found = new HashMap<String, Program>();
    declared.stream().filter(OwnCommand.class::isInstance).map(OwnCommand.class::cast).collect(Collectors.groupingBy(OwnCommand::program)).forEach((name, commands) -> found.put(name, Program.own(commands)));
    return found;
  }

  /// The calls of a document, in their order.
  private static final class Reading {

    /// All that stands where the shell is.
    private static final Set<String> HERE = Set.of("*", "./*", ".", "./");
    private static final List<String> GRAVEST = List.of("destroy", "remove", "drain", "restart", "read");
    private static final Set<String> OPEN = Set.of("output", "open");
    private static final Set<String> WIDE = Set.of("everything", "whole", "pattern");
    private final List<Invocation> calls;
    private final Map<String, Program> own;
    private final Map<String, Integer> times = new HashMap<>();
    /// What calls before said of where the rest works, by file.
    private final Map<String, Map<String, String>> stated = new HashMap<>();

    private final Origins origins;
    private final Made made;
    private final Returns returns;
    private final Checks checks;
    private final Said saidBefore;
    /// Calls that take a copy of something.
    private final List<Invocation> copies;
    /// Calls that only test a configuration.
    private final List<Invocation> tests;
    /// Where the last call of a file is that looks at an outcome.
    private final Map<String, Span> lastLooks;
    /// Where loops are that look at an outcome.
    private final Set<Span> watched;

    Reading(List<Invocation> calls, Origins origins, List<Fact> facts, Map<String, Program> own) {
      this.calls = calls;
      this.origins = origins;
      this.own = own;
      this.made = new Made(calls);
      this.returns = new Returns(calls, this::program);
      this.copies = calls.stream().filter(call -> !Looks.passedOver(call) && call.program().known().flatMap(CopyPrograms::takes).isPresent()).toList();
      this.tests = calls.stream().filter(call -> !Looks.passedOver(call) && program(call).filter(program -> program.tests(call.words())).isPresent()).toList();
      var looks = new Looks(this::program);
      this.checks = Checks.of(facts, calls, looks);
      this.saidBefore = Said.of(facts);
      this.lastLooks = calls.stream().filter(looks::at).collect(Collectors.toMap(call -> call.at().file(), Invocation::at, (_, last) -> last));
      this.watched = calls.stream().filter(call -> !(call.repeated() instanceof Value.Absent<Long>) && looks.at(call)).map(Invocation::within).collect(Collectors.toSet());
    }

    List<Operation> operations() {
      var found = new ArrayList<Operation>();
      for (var call : calls) {
        program(call).ifPresent(program -> {
          state(program, call);
          Deed.of(program, call.program().known().orElse(""), call.words()).flatMap(deed -> operation(call, deed)).ifPresent(found::add);
        });
      }
      return found;
    }

    /// What no machine has as a program may be a command of the router that it is sent to.
    private Optional<Program> program(Invocation call) {
      return call.program().known().flatMap(name -> call.key().subject().kind().equals("device") ? Commands.ofDevice(name)
          : program(name).or(() -> call.host() instanceof Value.Absent<String> ? Optional.empty() : Commands.ofDevice(name)));
    }

    private Optional<Program> program(String name) {
      return Optional.ofNullable(own.get(name)).or(() -> Commands.program(name));
    }

    private void state(Program program, Invocation call) {
      if (program.states().isEmpty()) {
        return;
      }
      var words = Call.of(program, call.words()).words();
      program.states().stream().filter(state -> words.size() > state.words().size() && Words.taken(program, List.of(state.words()), words).isPresent())
          .forEach(state -> stated.computeIfAbsent(call.at().file(), _ -> new HashMap<>()).put(state.scope(), Call.text(words.get(state.words().size()))));
    }

    private Optional<Operation> operation(Invocation of, Deed deed) {
      var rest = deed.call().words().subList(deed.taken(), deed.call().words().size());
      var sorted = deed.verb().object().startsWith("@");
      var targets = Targets.of(deed.verb(), deed.call(), deed.taken(), sorted ? Targets.ofSort(rest) : rest, of).without(deed);
      // What is piped to it says what it takes, whatever filled the variables beside that.
      var behind = targets.printed(of) ? Listings.behind(targets, of, of.through().contains("xargs") ? origins.beside(of) : given(of)) : targets;
      var kind = sorted ? kind(deed, rest) : new Program.Kind(deed.verb().object(), deed.verb().protects(), deed.verb().effect());
      var inner = deed.verb().runs().flatMap(where -> inner(deed, where, rest, targets));
      var acts = inner.map(one -> one.verb().effect()).orElse(kind.effect());
      // What each round of its loop puts back is away for that round only.
      var effect = acts.equals("drain") && returns.everyRound(of) ? "restart" : acts;
      if (effect.equals("read") || made.before(of, deed.program(), deed.verb(), targets) || deed.verb().paths() && origins.temporary(of)) {
        return Optional.empty();
      }
      var limit = limit(deed);
      var everything = everything(deed, targets);
      var strayed = strayed(of, targets);
      var paths = deed.verb().paths() ? targets.given().stream().flatMap(word -> word.values().stream()).toList() : List.<String>of();
      var folders = paths.stream().anyMatch(Paths::system) ? "system folders" : paths.stream().anyMatch(Paths::data) || deed.verb().paths() && targets.given().stream().anyMatch(word -> Paths.called(word.written())) ? "data folders"
          : deed.name().equals("rm") && paths.stream().anyMatch(Paths::backups) ? "kept copies" : "";

      var whole = targets.none() && deed.verb().empty().equals("all");
      var reach = everything ? "everything" : whole ? "whole" : targets.none() && deed.verb().empty().equals("one") ? "named" : reach(of, targets);
      var within = inner.map(one -> reach(of, Targets.of(one.verb(), one.call(), one.taken(), one.call().words().subList(one.taken(), one.call().words().size()), of))).filter(WIDE::contains);
      var object = !folders.isEmpty() ? folders : within.isPresent() && !WIDE.contains(reach) ? inner.orElseThrow().verb().object() : kind.name();
      var name = inner.map(one -> deed.name() + ": " + one.name()).orElse(deed.name());
      var blank = targets.blankIsAll(deed.verb(), strayed || deed.name().equals("find")) || behind != targets && behind.blankListsAll() || strayed && deed.verb().paths() && targets.given().stream().anyMatch(word -> HERE.contains(word.written())) || limit.stream().flatMap(option -> option.values().stream()).anyMatch(Targets::blank);
      var scope = Scope.of(of, deed.program(), deed.verb(), deed.call(), stated.getOrDefault(of.at().file(), Map.of()));
      var guards = Guards.of(deed, targets, before(of, effect, targets));
      var batch = batch(of, deed);
      return Optional.of(new Operation(key(of, name, object), of.at(), of.within(), name, effect, object, behind.value(of.at()), behind.syntax(), value(limit, of), scope, reach.equals("everything") || whole, within.filter(_ -> !WIDE.contains(reach)).orElse(reach), blank,
          bypasses(of, deed, inner), guards, Guards.names(guards), Guards.trial(deed), expected(deed, of, hosts(object, of)), batch, of.surely(), of.asked(), verified(of), kind.protects() && !(sorted ? returns.madeAnew(of) : returns.behind(of)), of.host(), Call.written(of),
          deed.program().is("abreast") && batch instanceof Value.Absent<String>, !limit.isEmpty(), Listings.picked(given(of), of), of.pause(), inner.map(Deed::program).orElse(deed.program()).look(), Passing.of(of, deed.program(), deed.call(), targets, scope) || made.around(of, deed.program(), scope), behind.said(), targets.file(), Paths.taken(paths), checks.before(of, targets) || origins.bounded(of)));
    }

    /// What another command prints is all that there is, where that command picks nothing.
    private String reach(Invocation of, Targets targets) {
      var reach = targets.reach(of);
      var one = reach.equals("one") && (!(of.repeated() instanceof Value.Absent<Long>) || targets.many());
      return !one && !OPEN.contains(reach) ? reach : Listings.everything(of, given(of)) ? "everything" : Listings.listed(of, given(of)) ? "output" : reach;
    }

    private Key key(Invocation of, String name, String object) {
      var sort = Call.written(of).contains(" -type d") ? "folders" : object; // a search for folders is not the one for files of before
      return Key.of(of.key().subject(), "operation", name, sort, times.merge(of.at().file() + "\t" + name + "\t" + sort, 1, Integer::sum).toString());
    }

    /// What is done on the targets, where their machines are told to run something: the gravest of it.
    private Optional<Deed> inner(Deed deed, String where, List<Argument> rest, Targets targets) {
      var words = where.isEmpty() ? rest.stream().filter(word -> !targets.given().contains(word)).toList() : deed.call().option(where).map(Option::values).orElse(List.of());
      return Inner.calls(words).stream().flatMap(run -> program(Call.text(run.getFirst())).flatMap(program -> Deed.of(program, Call.text(run.getFirst()), run.subList(1, run.size()))).stream())
          .min(Comparator.comparingInt(one -> GRAVEST.indexOf(one.verb().effect())));
    }

    /// The sort of thing that a word names. Of several, the gravest.
    private static Program.Kind kind(Deed deed, List<Argument> rest) {
      var effect = deed.verb().effect();
      var types = rest.isEmpty() ? List.<String>of() : Targets.types(rest.getFirst());
      var kinds = types.stream().map(type -> deed.program().objects().getOrDefault(type, new Program.Kind(Character.isLetter(type.charAt(0)) ? type : "resources", false, effect))).toList();
      if (kinds.isEmpty()) {
        return new Program.Kind("manifests", false, effect);
      }
      var gravest = kinds.stream().filter(kind -> kind.effect().equals("destroy")).findFirst().orElse(kinds.getFirst());
      return deed.verb().object().equals("@!") ? gravest : new Program.Kind(gravest.name(), false, effect);
    }

    private static List<Option> limit(Deed deed) {
      return deed.call().options().stream().filter(option -> deed.program().sorted("limit", option.name(), "")).toList();
    }

    private static Value<String> value(List<Option> options, Invocation of) {
      return options.isEmpty() ? new Value.Absent<>() : new Targets(options.getLast().values(), "ansible", options.getLast().name()).value(of.at());
    }

    private static boolean everything(Deed deed, Targets targets) {
      var all = deed.call().options().stream().anyMatch(option -> !option.value().equals("false") && deed.program().sorted("all", option.name(), option.value()));
      return all && !targets.selected();
    }

    /// Whether a relative path is far more than was meant: what follows a `cd` whose folder may be empty begins where the shell happens to be.
    private boolean strayed(Invocation of, Targets targets) {
      return targets.given().stream().anyMatch(word -> HERE.contains(word.written())) && calls.stream().takeWhile(other -> other != of).filter(other -> other.program().known().filter("cd"::equals).isPresent())
          .reduce((_, last) -> last).filter(cd -> cd.words().stream().anyMatch(word -> word.mayBeBlank() && !word.quoted() && !word.open().isEmpty() && (word.blank().isEmpty() || Paths.system(word.blank())))).isPresent();
    }

    private static List<String> bypasses(Invocation of, Deed deed, Optional<Deed> inner) {
      var found = new LinkedHashSet<String>();
      Stream.concat(Stream.of(deed), inner.stream()).forEach(one -> one.call().options().stream().filter(option -> !option.value().equals("false") && !vain(one, option))
          .filter(option -> one.program().sorted("bypass", option.name(), option.value()) || Answers.given(option)).forEach(option -> found.add(Guards.shown(option))));
      deed.call().words().stream().map(Call::text).filter(word -> deed.program().sorted("bypass", word, "")).forEach(found::add);
      of.exported().stream().filter(word -> deed.program().sorted("bypass", word, "")).forEach(found::add);
      of.through().stream().filter(caller -> caller.equals("yes")).forEach(_ -> found.add("yes |"));
      return List.copyOf(found);
    }

    private static boolean vain(Deed deed, Option option) {
      return deed.verb().vain().contains(option.name()) && deed.call().words().size() > deed.taken();
    }

    /// What stands before a call and holds it back.
    private List<String> before(Invocation of, String effect, Targets targets) {
      return Stream.of(effect.equals("destroy") && copied(of, targets) ? Guards.COPY : "", effect.equals("restart") && tested(of, targets) ? Guards.TEST : "", Listings.keeps(origins.beside(of), of) || Listings.keptOf(origins.fillers(of)) ? Guards.PICKED : "").filter(guard -> !guard.isEmpty()).toList();
    }

    /// Whether the text takes a copy of what it destroys, before that.
    private boolean copied(Invocation of, Targets targets) {
      var names = targets.given().stream().map(Call::text).toList();
      return copies.stream().anyMatch(call -> call.at().compareTo(of.at()) < 0 && call.at().file().equals(of.at().file()) && call.words().stream().map(Call::text).anyMatch(names::contains));
    }

    private static boolean hosts(String object, Invocation of) {
      return Said.HOSTS.contains(object) || object.equals("services") && !(of.host() instanceof Value.Absent<String>);
    }

    /// What an option says, else what the words before it do.
    private Value<Long> expected(Deed deed, Invocation of, boolean hosts) {
      return deed.call().options().stream().filter(option -> Names.EXPECTED.contains(option.bare()) && Names.number(option.value())).findFirst()
          .<Value<Long>>map(option -> new Value.Known<>(Long.parseLong(option.value()), option.values().getFirst().at())).orElseGet(() -> hosts ? saidBefore.before(of) : new Value.Absent<>());
    }

    /// How many at a time: what an option says, else what the loop around it, or `xargs`, does.
    private static Value<String> batch(Invocation of, Deed deed) {
      var said = deed.call().options().stream().filter(option -> !option.value().isEmpty() && (deed.program().sorted("batch", option.name(), "") || deed.program().is("single") && Names.BATCHES.contains(option.bare()))).findFirst();
      if (said.isPresent()) {
        return said.get().values().getFirst().values().isEmpty() ? new Value.Unknown<>(said.get().value(), of.at()) : new Value.Known<>(said.get().value(), of.at());
      }
      return of.apart() instanceof Value.Known<Long>(var runs, var at) ? new Value.Known<>(runs.toString(), at) : of.apart() instanceof Value.Unknown<Long> ? new Value.Absent<>() : of.repeated() instanceof Value.Absent<Long> ? new Value.Absent<>() : new Value.Known<>("1", of.at());
    }

    private List<Invocation> given(Invocation of) {
      return origins.of(of, returns.everyRound(of));
    }

    /// Whether a call before it only tests what the restart of this service loads; the two are called alike (`nginx -t`, `named-checkconf`).
    private boolean tested(Invocation of, Targets targets) {
      return tests.stream().anyMatch(call -> call.at().compareTo(of.at()) < 0 && call.at().file().equals(of.at().file())
          && targets.given().stream().map(Call::text).anyMatch(name -> Names.alike(name, call.program().known().orElse(""))));
    }

    /// Whether the loop around it, or what follows it, also calls what looks at the outcome.
    private boolean verified(Invocation of) {
      return !(of.repeated() instanceof Value.Absent<Long>) && watched.contains(of.within()) || Optional.ofNullable(lastLooks.get(of.at().file())).filter(last -> last.compareTo(of.at()) > 0).isPresent();
    }
  }
}
