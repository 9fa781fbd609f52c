package org.holdpoint;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.Fact;
import org.holdpoint.replay.Document;
import org.holdpoint.source.FileCoverage;
import org.holdpoint.source.SourceFile;

/// One document of the head that is judged: the facts of its subject before and after, and what became of its lines. `reasons` are what a reviewer must know of it
/// (an ambiguous subject); `beside` are files that were read for it.
record Trial(Document document, List<Fact> was, List<Fact> now, FileCoverage coverage, List<String> reasons, Optional<SourceFile> beside) {}
