package org.holdpoint.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.ContextFact;
import org.holdpoint.fact.ContextFact.Mend;
import org.junit.jupiter.api.Test;

/// Where landing and intent differ, and what says so.
final class IntentTest {

  private static final String CLOSED = """
      configure
          router
              isis
                  interface "to-p1"
                      level 2
                          metric 10
                      exit
                      no shutdown
                  exit
                  area-id 49.0001
              exit
              bgp
                  group "corp"
                      peer-as 64511
                      export "EXP"
                  exit
                  no shutdown
              exit
          exit
      exit all
      """;

  @Test
  void a_script_whose_blocks_are_closed_says_nothing() {
    assertEquals(List.of(), Typed.facts(CLOSED));
    assertEquals(List.of(), Typed.facts(flat(CLOSED)));
  }

  @Test
  void one_missing_closing_line_is_one_fact_at_the_first_line_that_lands_wrongly() {
    for (var script : List.of(without(CLOSED, 11), flat(without(CLOSED, 11)))) {
      var fact = Typed.misplaced("", script);
      assertEquals("unclosed", fact.cause());
      assertEquals(11, fact.at().line());
      assertEquals("bgp", fact.command());
      assertEquals("configure > router Base > isis 0", fact.landsIn());
      assertEquals("configure > router Base", fact.meantFor());
      assertEquals("isis 0", fact.opener());
      assertEquals(3, fact.openerAt().line());
      assertTrue(fact.evidence().containsAll(List.of("rejected", "vocabulary", "closes-others")), fact.evidence().toString());
      assertEquals(1, Typed.facts(script).stream().filter(each -> !(each instanceof ContextFact.OpenEnd)).count());
    }
  }

  @Test
  void its_consequences_are_all_the_lines_that_land_elsewhere_with_what_becomes_of_them() {
    var fact = Typed.misplaced("", without(CLOSED, 11));
    assertEquals(List.of("bgp rejected", "group \"corp\" rejected", "peer-as 64511 rejected", "export \"EXP\" set", "no shutdown rejected"),
        fact.consequences().stream().map(line -> line.text() + " " + line.effect()).toList());
    assertEquals(1, fact.applied());
    assertEquals(4, fact.rejected());
  }

  @Test
  void the_closing_line_is_mended_where_it_is_missing_at_the_column_of_its_header() {
    assertEquals(List.of(new Mend(11, false, "        exit")), Typed.misplaced("", without(CLOSED, 11)).mends());
    assertEquals(List.of(new Mend(11, false, "exit")), Typed.misplaced("", flat(without(CLOSED, 11))).mends());
    assertEquals(List.of(), Typed.replay("", CLOSED).facts());
  }

  @Test
  void a_closing_line_at_the_column_of_an_outer_header_shows_that_an_inner_one_is_missing() {
    var fact = Typed.misplaced("", """
        configure
            router
                bgp
                    group "corp"
                        neighbor 192.0.2.1
                            peer-as 64511
                    exit
                exit
                interface "system"
                    address 192.0.2.7/32
                exit
            exit
        exit all
        """);
    assertEquals(List.of(new Mend(7, false, "                exit")), fact.mends());
    assertEquals("interface \"system\"", fact.command());
  }

  @Test
  void a_surplus_closing_line_is_a_block_left_too_early_and_is_taken_out() {
    var fact = Typed.misplaced("", """
        configure
            router
                isis
                    interface "to-p1"
                        no shutdown
                    exit
                    exit
                    area-id 49.0001
                    level-capability level-2
                exit
            exit
        exit all
        """);
    assertEquals("surplus", fact.cause());
    assertEquals("isis 0", fact.opener());
    assertEquals(8, fact.at().line());
    assertEquals(List.of(new Mend(7, true, "")), fact.mends());
  }

  @Test
  void a_closing_line_beside_its_place_is_moved_back() {
    var fact = Typed.misplaced("", """
        configure
            router
                isis
                    interface "to-p1"
                        passive
                    exit
                        hello-authentication-key "x"
                    level-capability level-2
                exit
            exit
        exit all
        """);
    assertEquals("moved", fact.cause());
    assertEquals("configure > router Base > isis 0 > interface to-p1", fact.meantFor());
    assertEquals(List.of(new Mend(7, true, ""), new Mend(6, false, "                hello-authentication-key \"x\"")), fact.mends());
  }

  @Test
  void the_configuration_before_says_where_a_line_stands() {
    var before = """
        configure router isis interface "to-p1"
        hello-authentication-key "abc"
        level 2 metric 10
        """;
    var script = """
        configure
        router
        isis
        interface "to-p1"
        level 2
        metric 20
        hello-authentication-key "abc"
        exit
        no shutdown
        exit
        exit
        exit all
        """;
    assertTrue(Typed.misplaced(before, script).evidence().contains("base"), Typed.misplaced(before, script).evidence().toString());
    assertEquals("hello-authentication-key \"abc\"", Typed.misplaced(before, script).command());
  }

  @Test
  void a_word_that_is_only_an_abbreviation_here_speaks_for_the_level_that_has_it_in_full() {
    var fact = Typed.misplaced("", """
        configure
        card 1
        card-type iom3-xp
        mda 1
        mda-type m20-1gb-xp-sfp
        exit
        card 2
        card-type iom3-xp
        mda 1
        mda-type m20-1gb-xp-sfp
        exit
        exit
        exit all
        """);
    assertEquals("card 2", fact.command());
    assertTrue(fact.evidence().contains("abbreviation"), fact.evidence().toString());
  }

  @Test
  void an_unknown_line_does_not_hide_a_missing_closing_line() {
    var script = without(CLOSED.replace("area-id 49.0001", "telepathy 128"), 11);
    assertEquals("unclosed", Typed.misplaced("", script).cause());
    assertEquals("unclosed", Typed.misplaced("", flat(script)).cause());
  }

  @Test
  void a_rejected_line_with_no_other_sign_is_no_misplaced_line() {
    var fact = assertInstanceOf(ContextFact.RejectedLine.class, Typed.facts("""
        configure
            router
                isis
                    peer-as 64511
                exit
            exit
        exit all
        """).getFirst());
    assertEquals("peer-as 64511", fact.command());
    assertTrue(fact.knownIn().getFirst().startsWith("configure > router > bgp"), fact.knownIn().toString());
  }

  @Test
  void a_value_that_is_taken_away_and_set_again_is_no_repetition() {
    assertEquals(List.of(), Typed.facts("""
        configure
        router
        interface "to-p1"
        shutdown
        address 198.18.0.1/31
        no shutdown
        exit
        interface "to-p2"
        shutdown
        no shutdown
        exit
        exit
        exit all
        """));
  }

  @Test
  void lines_from_the_root_need_no_closing_lines() {
    assertEquals(List.of(), Typed.facts("""
        /configure router isis area-id 49.0001
        /configure router isis interface "to-p1" no shutdown
        /configure router bgp group "corp" peer-as 64511
        """));
  }

  @Test
  void a_script_that_ends_inside_a_block_says_so() {
    var end = assertInstanceOf(ContextFact.OpenEnd.class, Typed.facts("""
        configure
            router
                interface "system"
                    no shutdown
                exit
                interface "to-p1"
                    no shutdown
                exit
                isis
                    area-id 49.0001
        """).getFirst());
    assertEquals("configure > router Base > isis 0", end.landsIn());
    assertTrue(end.closesOthers());
  }

  @Test
  void a_commit_that_lands_elsewhere_is_named_by_the_edit_that_waits_for_it() {
    var facts = Typed.facts("""
        configure
            router
                policy-options
                    begin
                    prefix-list "CORP"
                        prefix 198.51.100.0/24 exact
                    exit
                exit
                    commit
                exit
            exit
        exit all
        """);
    var edit = facts.stream().filter(ContextFact.UncommittedEdit.class::isInstance).map(ContextFact.UncommittedEdit.class::cast).findFirst().orElseThrow();
    assertEquals(List.of(9), edit.refused().stream().map(at -> at.line()).toList());
  }

  static String flat(String script) {
    return script.replaceAll("(?m)^ +", "");
  }

  private static String without(String script, int line) {
    var lines = new java.util.ArrayList<>(script.lines().toList());
    lines.remove(line - 1);
    return String.join("\n", lines) + "\n";
  }
}
