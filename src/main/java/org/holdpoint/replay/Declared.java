package org.holdpoint.replay;

import java.util.List;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;

/// What one file declares: what it is about, its facts, the texts of other languages in it, and the lines that were not read or are ignored on purpose (at most one span a line). `before` is what it
/// says of the time before it takes effect (a plan), if it does, and `embeddedBefore` the texts in that. `own` is what bears names of its authors' own (variables, arguments of a program of theirs,
/// objects of a kind of theirs), each called as nothing else of the subject is: a name means there what it means in a plain document.
public record Declared(Subject subject, List<Fact> facts, List<Embedded> embedded, List<Span> unread, List<Span> ignored, List<Fact> before, List<Embedded> embeddedBefore, List<YamlNode.Entry> own) {

  public Declared {
    facts = List.copyOf(facts);
    embedded = List.copyOf(embedded);
    unread = List.copyOf(unread);
    ignored = List.copyOf(ignored);
    before = List.copyOf(before);
    embeddedBefore = List.copyOf(embeddedBefore);
    own = List.copyOf(own);
  }

  /// What has no names of its authors' own.
  public Declared(Subject subject, List<Fact> facts, List<Embedded> embedded, List<Span> unread, List<Span> ignored, List<Fact> before, List<Embedded> embeddedBefore) {
    this(subject, facts, embedded, unread, ignored, before, embeddedBefore, List.of());
  }

  /// What says nothing of the time before.
  public Declared(Subject subject, List<Fact> facts, List<Embedded> embedded, List<Span> unread, List<Span> ignored) {
    this(subject, facts, embedded, unread, ignored, List.of(), List.of());
  }

  /// The same, with these parts that bear names of their authors' own.
  public Declared with(List<YamlNode.Entry> own) {
    return new Declared(subject, facts, embedded, unread, ignored, before, embeddedBefore, own);
  }

  /// A file of which every line was read, with nothing inside it.
  public static Declared of(Subject subject, List<Fact> facts) {
    return new Declared(subject, facts, List.of(), List.of(), List.of());
  }
}
