package org.holdpoint.replay.intent;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Predicate;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.machine.Effect;
import org.holdpoint.replay.machine.Step;
import org.holdpoint.replay.table.Context;
import org.holdpoint.replay.table.Frame;

/// What the indentation of a script says about its blocks: read from the text alone, so that it can be held against where the lines land.
final class Indentation {

  /// Of so many blocks one whose lines stand left of its header: no slip of a hand.
  private static final int TURNED = 4;

  private final Predicate<Context> literal;
  private final boolean varied;
  private final int usual;
  /// The leftmost column of a line.
  private final int outermost;
  private final Map<Statement, Integer> inner = new IdentityHashMap<>();
  /// The lines that a closing line follows which stands as they do.
  private final Set<Statement> last = Collections.newSetFromMap(new IdentityHashMap<>());
  /// The contexts of blocks whose lines stand deeper than their header.
  private final Set<Context> indented = new HashSet<>();
  /// The closing words that stand where the lines of their block stand, as most do in this script; the others stand where its header stands.
  private final Set<String> inside = new HashSet<>();

  /// `commands` are the lines that a person indents: no comments, no empty lines; `steps` what they do; the columns in a block of a `literal` context are those of its text.
  Indentation(List<Statement> commands, Predicate<Statement> closing, List<Step> steps, Predicate<Context> literal) {
    this.literal = literal;
    varied = commands.stream().mapToInt(Statement::indent).distinct().limit(2).count() > 1 && !turned(steps);
    outermost = commands.stream().mapToInt(Statement::indent).min().orElse(0);
    var deeper = new HashMap<Integer, Integer>();
    for (var i = 0; i + 1 < commands.size(); i++) {
      var columns = commands.get(i + 1).indent() - commands.get(i).indent();
      if (columns > 0) {
        inner.put(commands.get(i), commands.get(i + 1).indent());
        deeper.merge(columns, 1, Integer::sum);
      } else if (columns == 0 && closing.test(commands.get(i + 1))) {
        last.add(commands.get(i));
      }
    }
    steps.stream().filter(step -> step.effect() instanceof Effect.Enter && inner.containsKey(step.statement())).forEach(step -> indented.add(step.landsIn().context()));
    closings(commands, closing);
    usual = deeper.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey).orElse(0);
  }

  /// Whether many blocks have their first line left of their header (a text that was copied out of a page, where the two were two columns): then the columns show no blocks.
  private static boolean turned(List<Step> steps) {
    var left = 0;
    var blocks = 0;
    var header = Optional.<Step>empty();
    for (var step : steps) {
      if (step.statement().kind() != Statement.Kind.COMMAND) {
        continue;
      }
      if (header.isPresent() && step.at() == header.get().after() && step.applies() && step.taker() == step.at()) {
        blocks++;
        left += step.statement().indent() < header.get().statement().indent() ? 1 : 0;
      }
      header = step.effect() instanceof Effect.Enter ? Optional.of(step) : Optional.empty();
    }
    return left > 1 && left * TURNED >= blocks;
  }

  /// People close a block beside its header or beside its lines; each closing word of a script is read as it stands most often behind a line that closes nothing.
  private void closings(List<Statement> commands, Predicate<Statement> closing) {
    var votes = new HashMap<String, Integer>();
    for (var i = 1; i < commands.size(); i++) {
      if (closing.test(commands.get(i)) && !closing.test(commands.get(i - 1))) {
        votes.merge(word(commands.get(i)), commands.get(i).indent() == commands.get(i - 1).indent() ? 1 : -1, Integer::sum);
      }
    }
    votes.forEach((word, sum) -> {
      if (sum > 0) {
        inside.add(word);
      }
    });
  }

  private static String word(Statement closing) {
    return closing.texts().getFirst();
  }

  /// Whether the script is indented at all.
  boolean varied() {
    return varied;
  }

  /// Whether `statement` stands where lines inside the block of `frame` stand.
  boolean fits(Frame frame, Statement statement) {
    if (!varied || statement.prompt().isPresent() || frame.opener().isEmpty()) {
      return true;
    }
    var opener = frame.opener().get();
    var expected = inside(frame);
    if (expected.isEmpty()) {
      return statement.indent() >= opener.indent();
    }
    return statement.indent() == expected.getAsInt() || statement.indent() > expected.getAsInt() && literal.test(frame.context());
  }

  /// Whether a line stands where nothing shows that it is of its block, one whose lines nobody has indented: deeper than its header (`configure terminal`), or than the outermost lines where
  /// no block is open; beside the header, right before the closing line, where the script indents the lines of other blocks of the kind.
  boolean strays(Frame frame, Statement statement) {
    if (!varied || statement.prompt().isPresent() || inside(frame).isPresent()) {
      return false;
    }
    var column = frame.opener().map(Statement::indent).orElse(outermost);
    return statement.indent() > column || statement.indent() == column && last.contains(statement) && indented.contains(frame.context());
  }

  /// Whether a closing line stands where this script has it for the block it closes: where the header stands, or the block's lines.
  boolean closes(Frame frame, Statement closing) {
    return !varied || closing.prompt().isPresent() || frame.opener().map(opener -> opener.prompt().isPresent() || column(frame, closing) == closing.indent()).orElse(true);
  }

  /// Whether a closing line stands where a line stands that closes the block of `frame`, and so says that this block is the one it closes.
  boolean shows(Frame frame, Statement closing) {
    return varied && closing.prompt().isEmpty() && frame.opener().filter(opener -> opener.prompt().isEmpty() && column(frame, closing) == closing.indent()).isPresent();
  }

  /// Whether a line may be the header of a block whose next line is `next`: one that stands deeper, or the closing line of an empty block.
  boolean opens(Statement header, Statement next, boolean closing) {
    return !varied || next.indent() > header.indent() || closing && next.indent() == header.indent();
  }

  /// Whether `statement` stands exactly where the lines of the block of `frame` stand; for a block with none, where they would stand by the script's usual step.
  boolean pointsTo(Frame frame, Statement statement) {
    return varied && statement.prompt().isEmpty() && frame.opener().filter(opener -> statement.indent() == within(frame, opener)).isPresent();
  }

  /// The column of a line that closes the block of `frame`.
  int column(Frame frame, Statement closing) {
    return column(frame, word(closing));
  }

  /// The column of a closing word for the block of `frame`; 0 where nothing says it.
  int column(Frame frame, String word) {
    return frame.opener().filter(opener -> opener.prompt().isEmpty()).map(opener -> inside.contains(word) ? within(frame, opener) : opener.indent()).orElse(0);
  }

  private int within(Frame frame, Statement opener) {
    return inside(frame).orElse(opener.indent() + usual);
  }

  private OptionalInt inside(Frame frame) {
    var column = frame.opener().map(inner::get);
    return column.isPresent() ? OptionalInt.of(column.get()) : OptionalInt.empty();
  }
}
