package org.holdpoint.analysis.grant;

import java.util.List;
import java.util.stream.Stream;
import org.holdpoint.fact.AccessFact.ObjectStatement;
import org.holdpoint.fact.ConsequenceFact.WaitingWriters;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;

/// Statements that go through a whole table → who writes there waits. A table that the change makes itself is empty, and one that nobody knows of may be.
public final class Waits {

  private static final String WAIT = "wait-";

  private Waits() {}

  /// What follows from the statements of one document.
  public static List<Fact> of(List<Fact> own, Made made) {
    var back = WayBack.of(own);
    return own.stream().flatMap(fact -> fact instanceof ObjectStatement object && object.verb().startsWith(WAIT) && made.stood(object.what()) && !made.makes(object.what()) && !back.leads(object.key(), object.at())
        ? Stream.of(new WaitingWriters(new Key(object.key().subject(), "waiting-writers", object.key().path()), object.at(), object.within(), object.dialect(), object.verb().substring(WAIT.length()),
            String.join(".", object.what().path()))) : Stream.<Fact>empty()).toList();
  }
}
