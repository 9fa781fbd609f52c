package org.holdpoint.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ComparisonTest {

  @Test
  void without_some_files_all_else_stays() {
    var beside = Beside.nothing();
    var base = new Tree(Side.BASE, List.of(file("a", Side.BASE), file("out", Side.BASE)), beside);
    var head = new Tree(Side.HEAD, List.of(file("a", Side.HEAD), file("out", Side.HEAD)), beside);
    var incomplete = List.of(new Incomplete(Span.start("a", Side.HEAD), "binary"), new Incomplete(Span.start("out", Side.HEAD), "too large"));
    var skipped = List.of(new Skipped("b", Side.HEAD, "a link"));
    var rest = new Comparison(Optional.of(base), head, incomplete, List.of("a"), skipped, Set.of("a")).without("out"::equals);
    assertEquals(List.of(base.files().getFirst()), rest.base().orElseThrow().files());
    assertEquals(List.of(head.files().getFirst()), rest.head().files());
    assertSame(beside, rest.base().orElseThrow().beside());
    assertSame(beside, rest.head().beside());
    assertEquals(incomplete.subList(0, 1), rest.incomplete());
    assertEquals(List.of("a"), rest.named());
    assertEquals(skipped, rest.skipped());
    assertEquals(Set.of("a"), rest.renamed());
  }

  private static SourceFile file(String path, Side side) {
    return SourceReader.read("exit\n".getBytes(StandardCharsets.UTF_8), path, path, side);
  }
}
