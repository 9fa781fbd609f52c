package org.holdpoint.replay;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;

/// What one file declares: what it is about, its facts, the texts of other languages in it, and the lines that were not read or are ignored on purpose (at most one span a line). `before` is what it
/// says of the time before it takes effect (a plan), if it does, and `embeddedBefore` the texts in that.
public record Declared(Subject subject, List<Fact> facts, List<Embedded> embedded, List<Span> unread, List<Span> ignored, List<Fact> before, List<Embedded> embeddedBefore) {

  public Declared {
    facts = List.copyOf(facts);
    embedded = List.copyOf(embedded);
    unread = List.copyOf(unread);
    ignored = List.copyOf(ignored);
    before = List.copyOf(before);
    embeddedBefore = List.copyOf(embeddedBefore);
  }

  /// What says nothing of the time before.
  public Declared(Subject subject, List<Fact> facts, List<Embedded> embedded, List<Span> unread, List<Span> ignored) {
    this(subject, facts, embedded, unread, ignored, List.of(), List.of());
  }

  /// A file of which every line was read, with nothing inside it.
  public static Declared of(Subject subject, List<Fact> facts) {
    return new Declared(subject, facts, List.of(), List.of(), List.of());
  }
}
