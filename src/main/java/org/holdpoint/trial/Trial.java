package org.holdpoint.trial;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Document;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;

/// One document of the head that is judged: the facts of its subject before and after, and what became of its lines. `reasons` are what a reviewer must know of it
/// (an ambiguous subject); `beside` are files that were read for it.
public record Trial(Document document, List<Fact> was, List<Fact> now, FileCoverage coverage, List<String> reasons, Optional<SourceFile> beside) {

  public Trial {
    was = List.copyOf(was);
    now = List.copyOf(now);
  }

  /// The same with other facts before.
  Trial before(List<Fact> others) {
    return new Trial(document, others, now, coverage, reasons, beside);
  }

  /// The same with other facts now.
  Trial after(List<Fact> others) {
    return new Trial(document, was, others, coverage, reasons, beside);
  }

  /// The same with more facts of each side.
  Trial following(List<Fact> wasToo, List<Fact> nowToo) {
    return new Trial(document, Stream.concat(was.stream(), wasToo.stream()).toList(), Stream.concat(now.stream(), nowToo.stream()).toList(), coverage, reasons, beside);
  }
}
