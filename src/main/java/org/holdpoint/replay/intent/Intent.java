package org.holdpoint.replay.intent;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.Consequence;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.line.Once;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.ContextMachine;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Frame;
import org.holdpoint.replay.tree.ConfigNode;
import org.holdpoint.source.Span;

/// Where landing and intent differ, as facts: one a cause. The cheapest reading of the script ([Alignment]) is what was meant; what the device does is what it is held against.
public final class Intent {

  private final ContextMachine machine;
  private final Subject subject;
  private final Signs signs;
  private final Homes homes;
  private final Mending mending;
  private final List<Statement> commands;
  private final List<Step> landed;
  private final List<Step> meant;
  private final List<Repair> repairs;
  /// Where the blocks were left without a closing line: asked where one is entered again.
  private final Supplier<Map<Frame, TreeSet<Integer>>> silent;

  private Intent(ContextMachine machine, Subject subject, Signs signs, Homes homes, List<Statement> commands, Alignment.Reading plain, Alignment.Reading best) {
    this.machine = machine;
    this.subject = subject;
    this.signs = signs;
    this.homes = homes;
    this.mending = new Mending(machine, signs.indentation());
    this.commands = commands;
    this.landed = plain.steps();
    this.meant = best.steps();
    this.repairs = best.repairs();
    this.silent = new Once<>(() -> silent(meant));
  }

  /// The facts of a replayed script. `base` is the configuration before it.
  public static List<ContextFact> facts(ContextMachine machine, Subject subject, List<Step> steps, ConfigNode base) {
    var typed = CommandSteps.of(steps);
    var commands = typed.stream().map(Step::statement).toList();
    var signs = new Signs(machine, commands, steps, base);
    var alignment = new Alignment(machine, signs, commands);
    var plain = alignment.plain(typed);
    return new Intent(machine, subject, signs, new Homes(machine, base), commands, plain, alignment.best(plain)).facts();
  }

  private List<ContextFact> facts() {
    var facts = new ArrayList<ContextFact>();
    var explained = new TreeSet<Integer>();
    var upwards = new Upwards(machine, signs, landed);
    var causes = repairs.stream().filter(repair -> !follows(repair)).toList();
    for (var i = 0; i < causes.size(); i++) {
      var until = i + 1 < causes.size() ? causes.get(i + 1).index() : commands.size();
      misplaced(causes.get(i), until, explained).ifPresent(facts::add);
    }
    for (var i = 0; i < commands.size(); i++) {
      var step = landed.get(i);
      if (!explained.contains(i) && step.effect() instanceof Effect.Rejected(var because)) {
        facts.add(refusedClosing(i) ? surplus(step) : rejected(step, because));
      } else if (!explained.contains(i) && step.walksUp() && (signs.standsInside(step) || upwards.alike(i).isPresent())) {
        facts.add(silentLeave(step, signs.standsInside(step), upwards.alike(i)));
      } else if (!explained.contains(i) && nothingToClose(i) && !(i > 0 && nothingToClose(i - 1))) {
        facts.add(surplus(step));
      }
    }
    end().ifPresent(facts::add);
    return facts;
  }

  /// Headers inside a block that was never entered are not entered either: no causes of their own.
  private boolean follows(Repair repair) {
    return switch (repair.kind()) {
      case IMAGINE, UNKNOWN -> !before(repair.index()).attached();
      case CLOSE, DROP, SWAP, RETURN -> false;
    };
  }

  private Optional<ContextFact> misplaced(Repair repair, int until, TreeSet<Integer> explained) {
    var consequences = new ArrayList<Consequence>();
    var evidence = new LinkedHashSet<String>();
    var first = -1;
    var dragged = 0;
    for (var i = repair.index(); i < until; i++) {
      if (differs(i)) {
        explained.add(i);
        if (!(landed.get(i).effect() instanceof Effect.Leave) && !refusedClosing(i) && !landed.get(i).everywhere(machine.language())) {
          first = first < 0 ? i : first;
          consequences.add(consequence(i));
          dragged += opensNothing(repair) && i != repair.index() && meant.get(i).at().attached() ? 1 : 0;
        }
        signs.of(landed.get(i), Signs.Past.of(meant.get(i).at())).forEach(sign -> evidence.add(sign.word()));
      }
    }
    if (first < 0) {
      return harmless(repair, explained);
    }
    evidence.addAll(more(repair, until));
    var applied = (int) consequences.stream().filter(consequence -> takesEffect(consequence.effect())).count();
    var rejected = (int) consequences.stream().filter(consequence -> consequence.effect().equals("rejected")).count();
    var at = commands.get(first).at();
    var header = opener(repair).flatMap(Frame::opener);
    var name = opener(repair).map(Frame::key).orElse("");
    return Optional.of(new MisplacedLine(key("misplaced-line", cause(repair), name, commands.get(first).text()), at, header.map(Statement::at).orElse(at), cause(repair),
        commands.get(first).text(), landed.get(first).at().place(), meant.get(first).at().place(), name, header.map(Statement::at).orElse(at),
        leaving(repair).map(commands::get).or(() -> header).map(Statement::at).orElse(at),
        List.copyOf(evidence), List.copyOf(consequences), applied, rejected, dragged, mends(repair)));
  }

  private static boolean opensNothing(Repair repair) {
    return repair.kind() == Repair.Kind.IMAGINE || repair.kind() == Repair.Kind.UNKNOWN;
  }

  private boolean nothingToClose(int i) {
    return landed.get(i).effect() instanceof Effect.Leave(var levels) && levels == 0 && signs.closing(landed.get(i));
  }

  /// A word that closes one kind of block (`exit-address-family`), where none of that kind is open.
  private boolean refusedClosing(int i) {
    return landed.get(i).effect() instanceof Effect.Rejected && signs.closing(landed.get(i));
  }

  /// A repair that moves no line but closing ones: only a closing line that is too many is worth a word.
  private Optional<ContextFact> harmless(Repair repair, TreeSet<Integer> explained) {
    if (repair.kind() != Repair.Kind.DROP) {
      return Optional.empty();
    }
    explained.add(repair.index());
    return Optional.of(surplus(landed.get(repair.index())));
  }

  private boolean differs(int i) {
    var one = landed.get(i);
    var other = meant.get(i);
    return one.landsIn() != other.landsIn() && !one.landsIn().path().equals(other.landsIn().path()) || !one.effect().word().equals(other.effect().word())
        || one.landsIn().attached() != other.landsIn().attached();
  }

  private Consequence consequence(int i) {
    var step = landed.get(i);
    return new Consequence(step.statement().at(), step.statement().text(), step.effect().word(), step.at().place(), meant.get(i).at().place());
  }

  private static boolean takesEffect(String effect) {
    return effect.equals("set") || effect.equals("delete") || effect.equals("enter") || effect.equals("insert") || effect.equals("commit");
  }

  /// Signs that only the whole script shows: the same value set twice, blocks open at the end.
  private List<String> more(Repair repair, int until) {
    var words = new ArrayList<String>();
    if (until == commands.size() && !landed.isEmpty() && !signs.end(landed.getLast().after()).isEmpty()) {
      words.add(Sign.OPEN.word());
    }
    if (signs.closesOthers() && repair.kind() == Repair.Kind.CLOSE) {
      words.add("closes-others");
    }
    if (repair.kind() == Repair.Kind.UNKNOWN) {
      Mistyping.of(machine, landed.get(repair.index()).at(), commands.get(repair.index())).ifPresent(word -> words.add("mistyped " + word));
    }
    return words;
  }

  private Optional<Frame> opener(Repair repair) {
    return switch (repair.kind()) {
      case CLOSE -> {
        var at = before(repair.index());
        yield at.opener().isPresent() ? Optional.of(at) : Optional.empty();
      }
      case DROP -> Optional.of(before(repair.index())).filter(frame -> frame.opener().isPresent());
      case SWAP -> Optional.of(signs.closing(commands.get(repair.index())) ? before(repair.index()) : meant.get(repair.index() + 1).at())
          .filter(frame -> frame.opener().isPresent());
      case IMAGINE, UNKNOWN -> Optional.of(meant.get(repair.index()).landsIn());
      case RETURN -> Optional.of(leaving(repair).isPresent() || before(repair.index()).depth() <= 1 ? meant.get(repair.index()).at() : before(repair.index()));
    };
  }

  /// The line by which the block was left that a repair enters again: a level around it took that line.
  private Optional<Integer> leaving(Repair repair) {
    return repair.kind() != Repair.Kind.RETURN ? Optional.empty()
        : Optional.ofNullable(silent.get().getOrDefault(meant.get(repair.index()).at(), new TreeSet<>()).lower(repair.index()));
  }

  private static Map<Frame, TreeSet<Integer>> silent(List<Step> steps) {
    var silent = new IdentityHashMap<Frame, TreeSet<Integer>>();
    for (var i = 0; i < steps.size(); i++) {
      if (steps.get(i).walksUp()) {
        var taker = steps.get(i).taker();
        for (var level = steps.get(i).at(); level.depth() > taker.depth(); level = level.outer().orElseThrow()) {
          silent.computeIfAbsent(level, _ -> new TreeSet<>()).add(i);
        }
      }
    }
    return silent;
  }

  private Frame before(int index) {
    return index == 0 ? machine.root() : meant.get(index - 1).after();
  }

  private String cause(Repair repair) {
    return switch (repair.kind()) {
      case CLOSE -> "unclosed";
      case DROP -> "surplus";
      case SWAP -> "moved";
      case IMAGINE -> "failed-opener";
      case UNKNOWN -> "unknown-opener";
      case RETURN -> leaving(repair).isPresent() ? "left" : before(repair.index()).depth() > 1 ? "unclosed" : "not-entered";
    };
  }

  private List<Mend> mends(Repair repair) {
    var line = commands.get(repair.index()).line();
    return switch (repair.kind()) {
      case CLOSE -> mending.closings(before(repair.index()), repair.count(), line);
      case DROP -> List.of(new Mend(line, true, ""));
      case SWAP -> {
        var next = commands.get(repair.index() + 1);
        yield List.of(new Mend(next.line(), true, ""), new Mend(line, false, " ".repeat(next.indent()) + machine.language().again(next)));
      }
      case IMAGINE, UNKNOWN -> List.of();
      case RETURN -> headers(repair, line);
    };
  }

  /// The headers that lead from where the session is to the block; none where more than one block may be meant, or one whose header nobody wrote.
  private List<Mend> headers(Repair repair, int line) {
    var at = landed.get(repair.index()).at();
    if (leaving(repair).isEmpty() && signs.elsewhere().unsaid(at, commands.get(repair.index()))) {
      return List.of();
    }
    return mending.headers(at, meant.get(repair.index()).at(), line);
  }

  private ContextFact rejected(Step step, String because) {
    var known = machine.takers(step.at(), step.statement()).stream().limit(3).map(path -> path.replace(">", " > ")).toList();
    return new ContextFact.RejectedLine(key("rejected-line", step.at().place(), step.statement().text()), step.statement().at(), header(step.at(), step.statement().at()),
        step.statement().text(), step.at().place(), known, homes.of(step), because);
  }

  private ContextFact silentLeave(Step step, boolean among, Optional<Step> alike) {
    var at = step.statement().at();
    var unclosed = alike.isPresent() || step.effect() instanceof Effect.Enter && signs.closesOthers();
    return new ContextFact.SilentLeave(key("silent-leave", step.at().place(), step.statement().text()), at, header(step.at(), at), step.statement().text(), step.at().key(),
        header(step.at(), at), step.taker().place(), unclosed, among, alike.map(each -> each.statement().text()).orElse(""), alike.map(each -> each.statement().at()).orElse(at), unclosed ? mending.closings(step.at(), step.at().depth() - step.taker().depth(), at.line()) : List.of());
  }

  private ContextFact surplus(Step step) {
    return new ContextFact.SurplusClose(key("surplus-close", step.statement().text()), step.statement().at(), header(step.at(), step.statement().at()),
        step.statement().text(), List.of(new Mend(step.statement().line(), true, "")));
  }

  private Optional<ContextFact> end() {
    if (landed.isEmpty() || landed.getLast().after().depth() <= landed.getFirst().at().depth() || landed.getLast().statement().prompt().isPresent()
        || signs.walksOut(landed.getLast().after()) || printed(landed.getLast())) {
      return Optional.empty();
    }
    var last = landed.getLast();
    var open = last.after().depth();
    return Optional.of(new ContextFact.OpenEnd(key("open-end", last.after().place()), last.statement().at(), header(last.after(), last.statement().at()),
        last.after().place(), open, signs.closesOthers(last.after()) && open > 1));
  }

  /// Whether the line ends what a device printed under a prompt, back in the context that the prompt showed: nobody typed it.
  private boolean printed(Step last) {
    return landed.reversed().stream().filter(step -> step.statement().prompt().isPresent()).findFirst().filter(typed -> typed.after() == last.after()).isPresent();
  }

  private static Span header(Frame frame, Span otherwise) {
    return frame.opener().map(Statement::at).orElse(otherwise);
  }

  private Key key(String kind, String... path) {
    return Key.of(subject, kind, path);
  }
}
