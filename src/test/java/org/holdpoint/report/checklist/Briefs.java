package org.holdpoint.report.checklist;

import java.util.List;
import java.util.Optional;
import org.holdpoint.report.Report;
import org.holdpoint.report.Sample;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;

/// Briefs for the tests of this room.
final class Briefs {

  private Briefs() {}

  /// A brief with something in every part of it, in which all that comes from files is `text`.
  static Brief of(String text) {
    return new Brief(Sample.of(text), List.of(new WayBack.Inverse("after/" + text + ".cli", text, List.of("exit all", text, "  " + text), List.of(text)),
        new WayBack.Reload(text, text, Optional.of(text))), List.of(new Tried("context/unclosed-block", 3), new Tried("context/other", 1), new Tried("routing/leak", 0), new Tried("routing/other", 0)),
        List.of(new Slip(Span.of("after/" + text + ".sh", Side.HEAD, 3, 1, 5), text, text, text)),
        List.of(new Uncounted(text, List.of(new Uncounted.Command(Span.of("after/" + text + ".sh", Side.HEAD, 3, 1, 5), text, text)))));
  }

  /// A brief of a report, with nothing besides.
  static Brief of(Report report) {
    return new Brief(report, List.of(), List.of(), List.of(), List.of());
  }
}
