package org.holdpoint.finding;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.util.List;
import java.util.Optional;
import org.holdpoint.fact.ContextFact.Consequence;
import org.holdpoint.fact.ContextFact.Mend;
import org.holdpoint.fact.ContextFact.MisplacedLine;
import org.holdpoint.fact.ContextFact.SurplusClose;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.Side;
import org.holdpoint.source.Span;
import org.junit.jupiter.api.Test;

final class ExhibitTest {

  private static final Span AT = Span.of("a.cli", Side.HEAD, 4, 1, 4);
  private static final Key KEY = Key.of(new Subject("device", "pe1"), "misplaced-line");

  @Test
  void a_misplaced_line_is_drawn_as_a_trace_with_the_edits_that_mend_it() {
    var consequence = new Consequence(AT, "bgp", "rejected", "isis 0", "router Base");
    var fact = new MisplacedLine(KEY, AT, AT, "unclosed", "bgp", "isis 0", "router Base", "isis 0", AT, AT, List.of("rejected"), List.of(consequence), 0, 1, 0,
        List.of(new Mend(4, false, "exit"), new Mend(9, true, "")));
    var trace = assertInstanceOf(Exhibit.ContextTrace.class, Exhibit.of(fact).orElseThrow());
    assertEquals(List.of(new Edit(4, Optional.empty(), "exit"), new Edit(9, Optional.of(10), "")), trace.edits());
    assertEquals("bgp", trace.consequences().getFirst().text());
  }

  @Test
  void other_facts_are_not_drawn() {
    assertEquals(Optional.empty(), Exhibit.of(new SurplusClose(KEY, AT, AT, "exit", List.of())));
  }
}
