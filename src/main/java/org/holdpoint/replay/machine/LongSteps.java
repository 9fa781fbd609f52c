package org.holdpoint.replay.machine;

import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;
import org.holdpoint.replay.line.Statement;
import org.holdpoint.replay.table.Frame;

/// The steps of a long text, one a statement. Nearly all set what their words say in the level that the session is at and stays at, or do nothing there: of these no more than the level and the key
/// are kept, and the step is made whenever it is asked for.
final class LongSteps extends AbstractList<Step> implements RandomAccess {

  private static final String NOTHING = "";

  private final List<Statement> statements;
  private final Step[] others;
  private final Frame[] levels;
  private final String[] keys;
  private int size;

  /// Those of these statements, none yet.
  LongSteps(List<Statement> statements) {
    this.statements = statements;
    this.others = new Step[statements.size()];
    this.levels = new Frame[statements.size()];
    this.keys = new String[statements.size()];
  }

  /// Takes the step of the next statement.
  @Override
  public boolean add(Step step) {
    levels[size] = step.at();
    if (step.at() == step.landsIn() && step.at() == step.after() && step.effect() instanceof Effect.Set(var key, var words) && words.equals(step.statement().texts())) {
      keys[size] = key;
    } else if (step.at() == step.after() && step.effect() instanceof Effect.Nothing) {
      keys[size] = NOTHING;
    } else {
      others[size] = step;
    }
    size++;
    return true;
  }

  @Override
  public Step get(int index) {
    if (others[index] != null) {
      return others[index];
    }
    var statement = statements.get(index);
    var level = levels[index];
    return new Step(statement, level, level, keys[index].equals(NOTHING) ? Effect.Nothing.NOTHING : new Effect.Set(keys[index], statement.texts()), level);
  }

  @Override
  public int size() {
    return size;
  }
}
