package org.holdpoint.language;

import org.holdpoint.fact.ConsequenceFact.ScriptTransaction;
import org.holdpoint.fact.ProgramFact;
import org.holdpoint.replay.Declared;

/// What the statements of a script say one by one; what the script does as one, and what its routines would do, are facts beside them.
public final class SqlStatements {

  private SqlStatements() {}

  public static Declared of(Declared script) {
    return new Declared(script.subject(), script.facts().stream().filter(fact -> !(fact instanceof ScriptTransaction) && !(fact instanceof ProgramFact)).toList(), script.embedded(), script.unread(), script.ignored(), script.before(),
        script.embeddedBefore(), script.own());
  }
}
