package org.holdpoint.fact;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.ContextFact.RemovedBlock;
import org.holdpoint.source.Span;

/// What the lines of a script take away from the configuration before it, and where the headers of blocks are that stay: `headers` has those of before, each with its place now.
public record Taken(List<RemovedBlock> blocks, NavigableMap<Span, Optional<Span>> headers) {

  /// Words of a line by which a block takes over what another says: `apply-groups` (Junos), `inherit` (IOS, NX-OS), `use` (IOS-XR), `group` and `peer-group`.
  private static final Set<String> TAKES_OVER = Set.of("apply-groups", "inherit", "use", "group", "peer-group");

  private static final Taken NONE = new Taken(List.of());

  /// Where no header is known.
  public Taken(List<RemovedBlock> blocks) {
    this(blocks, Collections.emptyNavigableMap());
  }

  /// Nothing.
  public static Taken none() {
    return NONE;
  }

  /// The line that takes away what stood there.
  public Optional<Span> by(Span at) {
    return blocks.stream().filter(block -> holds(block.stood(), at)).map(Fact::at).findFirst();
  }

  /// Where the header is now that stood next before a line that is gone; none where a session stood between the two, since the line was one of the session's own.
  public Optional<Span> header(Span at, Span session) {
    return Optional.ofNullable(headers.floorEntry(at)).filter(entry -> entry.getKey().file().equals(at.file()) && entry.getKey().column() < at.column() && !(session.compareTo(entry.getKey()) >= 0 && session.compareTo(at) <= 0)).flatMap(Map.Entry::getValue);
  }

  /// The line by which something takes over no more what another block says: it stood in the block of `name`, or names it; else the only such line of the script, or the only one that takes away anything.
  public Optional<Span> inheritance(String name) {
    var lines = blocks.stream().filter(block -> !block.replaced() && List.of(block.header().split("[ \"]+")).stream().anyMatch(TAKES_OVER::contains)).toList();
    return lines.stream().filter(block -> block.key().path().stream().anyMatch(part -> List.of(part.split("[ \"]+")).contains(name))).findFirst().or(() -> only(lines)).or(() -> only(blocks.stream().filter(block -> !block.replaced()).toList())).map(Fact::at);
  }

  /// The line that takes away a part of something of that name; else the only line of the script that takes away anything.
  public Optional<Span> named(List<String> names) {
    return blocks.stream().filter(block -> block.key().path().stream().anyMatch(part -> List.of(part.split("[ \"]+")).stream().anyMatch(names::contains))).findFirst().or(() -> only(blocks)).map(Fact::at);
  }

  private static Optional<RemovedBlock> only(List<RemovedBlock> lines) {
    return lines.stream().filter(_ -> lines.stream().map(Fact::at).distinct().count() == 1).findFirst();
  }

  private static boolean holds(Span stood, Span at) {
    return stood.file().equals(at.file()) && stood.side() == at.side() && stood.line() <= at.line() && at.endLine() <= stood.endLine();
  }
}
