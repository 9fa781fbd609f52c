package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What becomes of a block whose header the device rejects.
final class FailedHeaderTest {

  @Test
  void a_failed_header_drags_the_lines_after_its_block_when_its_closing_lines_leave_outer_levels() {
    var fact = Typed.misplaced("", """
        configure
            router
                group "corp"
                    peer-as 64511
                exit
                interface "system"
                    address 192.0.2.7/32
                exit
            exit
        exit all
        """);
    assertEquals("failed-opener", fact.cause());
    assertEquals(3, fact.at().line());
    assertEquals(2, fact.dragged());
    assertEquals(List.of(), fact.mends());
  }

  @Test
  void a_failed_header_at_the_end_drags_nothing() {
    assertEquals(0, Typed.misplaced("", """
        configure
            router
                group "corp"
                    peer-as 64511
                exit
            exit
        exit all
        """).dragged());
  }

  @Test
  void a_header_that_no_context_knows_may_be_a_newer_one_and_is_no_surplus_closing_line() {
    var script = """
        configure
            router
                isis
                    telepathy 128
                        range 5
                        deeper
                            no shutdown
                        exit
                    exit
                    area-id 49.0001
                    level-capability level-2
                exit
                interface "system"
                    address 192.0.2.7/32
                exit
            exit
        exit all
        """;
    assertEquals("unknown-opener", Typed.misplaced("", script).cause());
    assertEquals(4, Typed.misplaced("", script).at().line());
    assertEquals("unknown-opener", Typed.misplaced("", IntentTest.flat(script)).cause());
  }
}
