package org.holdpoint.language.sros;

import java.util.List;
import java.util.Optional;
import org.holdpoint.replay.RouterLanguage.Recognition;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.source.LineForm;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;

/// Whether a file is SR OS MD-CLI, from its content: what only this CLI writes, else braces and flat lines that its table takes and the classic one does not.
final class MdDetection {

  private static final int LOOKED_AT = 400;
  private static final int LONGEST = 1024;
  private static final int TRIED = 60;
  /// A line of another system may be a slip in so many of this one.
  private static final int SLIPS = 4;

  private static final LineForm SAVED = LineForm.of("\\s*+# Configuration format version .*");
  /// A flat line with a list in brackets, or a state or truth as its value: the classic CLI has neither ("admin show configuration flat", MD-CLI User Guide).
  private static final LineForm FLAT = LineForm.of("\\s*+/configure\\s.*( admin-state (enable|disable)| (true|false)|\\s\\[.*\\])\\s*");
  /// `configure {`, `/configure router "Base" { …`, flat lines and the ways into configuration mode.
  private static final LineForm START = LineForm.of("\\s*+(/\\s*configure\\b.*|configure\\s*\\{.*|configure(\\s+(exclusive|global|private|read-only))?\\s*|(/\\s*)?edit-config\\s+(exclusive|global|private|read-only)\\s*)");
  /// Blocks that stand at the top of this configuration and of no other in braces.
  private static final LineForm BLOCK = LineForm.of("\\s*+(router( \"?[\\w-]+\"?)?|configure|/configure|policy-options|service|system|port \\S+|card \\d+|policy-statement \"[^\"]*\"|bgp|isis( \\d+)?)\\s*\\{.*");
  private static final LineForm TYPED = LineForm.of("\\s*+(\\*?[A-D]:[^\\s@]+@[^\\s#]+#.*|/\\s*configure\\b.*|configure|delete .*|commit.*|exit( all)?|back.*|discard|(/\\s*)?(edit-config|configure)\\s+(exclusive|global|private|read-only))\\s*");
  /// The whole configuration as one block, written as from the root; no line of a session begins so.
  private static final LineForm WHOLE = LineForm.of("\\s*+/\\s*configure\\s*\\{\\s*");
  private static final LineForm ONE_LINE = LineForm.of("\\s*+/configure\\s+\\S.*");
  /// What a device is told once: its name, its autonomous system, its address as a router and in IS-IS.
  private static final LineForm ONCE = LineForm.of("\\s*+/configure\\s.*(\\bsystem name |\\bautonomous-system |\\barea-address |\\brouter-id |\\bsystem-id ).*");
  /// The same in braces, and the head of all of them: what `info` prints of it in a text file.
  private static final LineForm BRACED = LineForm.of("\\s*+configure\\s*\\{\\s*");
  private static final LineForm ONCE_BRACED = LineForm.of("\\s*+(autonomous-system \\d+|area-address \\[.*|router-id [\\d.]+|system-id \\S+)\\s*");
  /// Words that the classic CLI has not: states and truths as values, braces, lists.
  private static final LineForm OWN = LineForm.of(".*(\\badmin-state (enable|disable)\\b|\\s(true|false)\\s*$|\\{|\\[\"?[\\w.-]).*");
  /// No statement of this CLI ends so; those of Junos do.
  private static final LineForm ENDED = LineForm.of("\\s*+[^#\\s].*;\\s*(#.*)?");
  /// Verbs of other systems.
  private static final LineForm FOREIGN = LineForm.of("\\s*+(set .*|edit .*|interface \\S+|router (bgp|isis|ospf)( \\S+)?|!.*|no .*|enter candidate.*|network-instance .*|conf(igure|ig)?\\s+t(erminal)?|hostname .*|[\\w.-]+:( .*)?)");

  private MdDetection() {}

  static int recognises(SourceFile file) {
    return recognition(file).told().sure();
  }

  static Recognition recognition(SourceFile file) {
    var started = false;
    var blocks = 0;
    var foreign = 0;
    var lines = 0;
    var ended = false;
    var head = head(file);
    // Most files hold none of these.
    if (head.stream().noneMatch(line -> START.matches(line) || BLOCK.matches(line) || SrosDetection.MODEL_DRIVEN.matches(line))) {
      return Recognition.of(0);
    }
    for (var line : head) {
      if (SrosDetection.MODEL_DRIVEN.matches(line)) {
        return Recognition.of(2);
      }
      ended |= ENDED.matches(line);
      started |= START.matches(line);
      blocks += BLOCK.matches(line) ? 1 : 0;
      foreign += FOREIGN.matches(line) ? 1 : 0;
      lines += line.isBlank() ? 0 : 1;
    }
    if (ended || !started && blocks == 0 || foreign * SLIPS > lines) {
      return Recognition.of(0);
    }
    var braces = blocks;
    var own = head.stream().anyMatch(line -> OWN.matches(line));
    return own || braces > 1 ? Recognition.of(fits(file, own, braces)) : Recognition.later(() -> Recognition.of(fits(file, false, braces)));
  }

  /// What a device printed has a header; lines that are typed are a script, and flat ones may be either.
  static Optional<Boolean> wholeConfiguration(SourceFile file) {
    var head = head(file);
    if (head.stream().anyMatch(text -> SAVED.matches(text) || SrosDetection.PRINTED.matches(text))) {
      return Optional.of(true);
    }
    // Flat lines and nothing else, with what a device has once, are printed as often as they are typed: the ending of the file decides.
    if (head.stream().allMatch(text -> text.isBlank() || text.strip().startsWith("#") || ONE_LINE.matches(text)) && head.stream().anyMatch(text -> ONCE.matches(text))) {
      return Optional.empty();
    }
    if (head.stream().anyMatch(text -> TYPED.matches(text) && !WHOLE.matches(text))) {
      return Optional.of(false);
    }
    var braced = head.stream().anyMatch(text -> BRACED.matches(text)) && head.stream().anyMatch(text -> ONCE_BRACED.matches(text));
    return braced || head.stream().anyMatch(text -> WHOLE.matches(text)) ? Optional.of(true) : Optional.empty();
  }

  /// Whether lines of a text are flat ones that only this CLI writes.
  static boolean flat(List<SourceLine> head) {
    return head.stream().map(SourceLine::text).anyMatch(text -> text.length() <= LONGEST && FLAT.matches(text));
  }

  private static List<String> head(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).map(SourceLine::text).filter(text -> text.length() <= LONGEST).toList();
  }

  /// Whether the first lines are known here, some of them below the top: in braces, which the classic CLI has not; else more of them than it knows, and 2 only where words that it has not
  /// say the same. A line that is refused is known as well: a script that is wrong is still one of this CLI.
  private static int fits(SourceFile file, boolean own, int blocks) {
    var statements = commands(MdStatements.read(file));
    var steps = MdCli.machine().run(statements);
    var known = known(steps);
    var most = known * SLIPS >= steps.size() * (SLIPS - 1L);
    if (steps.stream().noneMatch(step -> step.landsIn().depth() > 1 || step.statement().rooted())) {
      return 0;
    }
    if (most && blocks > 1) {
      return 2;
    }
    return !most || known <= known(Sros.machine().run(commands(SrosStatements.read(file)))) ? 0
        : own ? 2 : 1;
  }

  private static List<Statement> commands(List<Statement> statements) {
    return statements.stream().filter(statement -> statement.kind() == Statement.Kind.COMMAND || statement.kind() == Statement.Kind.UNREAD).limit(TRIED).toList();
  }

  private static long known(List<Step> steps) {
    return steps.stream().filter(step -> !(step.effect() instanceof Effect.Unread)).count();
  }
}
