package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.holdpoint.source.Side;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class EmbeddedTest {

  @Test
  void a_place_in_the_inner_text_is_a_place_in_the_file_around_it() {
    var map = new SourceMap(List.of(Span.of("runbook.md", Side.HEAD, 12, 5, 5), Span.of("runbook.md", Side.HEAD, 13, 5, 5)));
    var embedded = new Embedded(Optional.of("sros"), "configure\n    router", map);
    var inner = new Span("inner", Side.HEAD, 2, 5, 2, 11);
    assertEquals(new Span("runbook.md", Side.HEAD, 13, 9, 13, 15), embedded.map().outward(inner));
    assertEquals(new Span("runbook.md", Side.HEAD, 12, 5, 13, 15), embedded.map().outward(new Span("inner", Side.HEAD, 1, 1, 2, 11)));
  }
}
