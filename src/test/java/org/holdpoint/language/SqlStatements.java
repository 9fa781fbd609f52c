package org.holdpoint.language;

import org.holdpoint.fact.ConsequenceFact.ScriptTransaction;
import org.holdpoint.replay.Declared;

/// What the statements of a script say one by one; what the script does as one is a fact beside them.
public final class SqlStatements {

  private SqlStatements() {}

  public static Declared of(Declared script) {
    return new Declared(script.subject(), script.facts().stream().filter(fact -> !(fact instanceof ScriptTransaction)).toList(), script.embedded(), script.unread(), script.ignored(), script.before(),
        script.embeddedBefore(), script.own());
  }
}
