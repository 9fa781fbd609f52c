package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/// What words may be.
class WordsTest {

  private static void says(String expected, String script) {
    assertEquals(expected.strip(), Script.said(script));
  }

  @Test
  void quotes_are_taken_off_and_escapes_too() {
    says("rm a b c d it's e\\f $x", "rm 'a b' \"c d\" it\\'s \"e\\f\" \"\\$x\"");
    assertEquals("\n", Script.call("rm", "rm $'\\n'").words().getFirst().blank());
  }

  @Test
  void a_variable_is_what_it_was_set_to() {
    says("rm -rf /srv/app/cache", "DIR=/srv/app\nrm -rf \"$DIR/cache\"");
  }

  @Test
  void a_variable_of_two_branches_is_both() {
    says("stop a|b", "if test -n \"$x\"; then h=a; else h=b; fi\nstop $h");
  }

  @Test
  void what_nobody_set_is_open_and_may_be_blank() {
    says("rm -rf <DIR?:/>", "rm -rf \"$DIR/\"");
  }

  @Test
  void a_default_takes_the_place_of_an_empty_value() {
    says("rm <1:/x>", "rm \"${1:-/srv}/x\"");
    says("rm /srv/x", "D=\nrm \"${D:-/srv}/x\"");
    says("rm x", "D=x\nrm \"${D:-/srv}\"");
  }

  @Test
  void what_must_not_be_empty_is_not() {
    says("rm -rf <DIR:/>", "rm -rf \"${DIR:?}/\"");
    says("rm -rf <DIR:/>", ": \"${DIR:?not set}\"\nrm -rf \"$DIR/\"");
    says("rm -rf <X:/>", "X=${1:?}\nrm -rf \"$X/\"");
  }

  @Test
  void a_variable_without_quotes_falls_apart_at_blanks() {
    says("stop a b c", "H='a b'\nstop $H c");
    says("stop a b c", "H='a b'\nstop \"$H\" c");
    assertEquals(2, Script.call("stop", "H='a b'\nstop \"$H\" c").words().size());
    assertEquals(3, Script.call("stop", "H='a b'\nstop $H c").words().size());
  }

  @Test
  void braces_are_spread_out() {
    says("stop web1 web2 web3 db-a db-b", "stop web{1..3} db-{a,b}");
    says("stop 08 09 10", "stop {08..10}");
    says("stop {a} b{", "stop {a} b{");
    says("stop 'a'", "stop \"'a'\"");
  }

  @Test
  void lists_keep_their_elements() {
    says("stop a b c d", "H=(a 'b c')\nH+=(d)\nstop \"${H[@]}\"");
    assertEquals(3, Script.call("stop", "H=(a 'b c')\nH+=(d)\nstop \"${H[@]}\"").words().size());
    says("stop b", "H=(a b)\nstop ${H[1]}");
    says("stop 2", "H=(a b)\nstop ${#H[@]}");
  }

  @Test
  void ends_beginnings_and_parts_are_cut_off() {
    says("t a.tar a a.tar.xz tar.gz a.t A.TAR.GZ", "F=a.tar.gz\nt ${F%.gz} ${F%%.*} ${F/gz/xz} ${F#*.} ${F:0:3} ${F^^}");
  }

  @Test
  void what_echo_printf_and_seq_write_is_known() {
    says("seq 1 3\nstop 1 2 3", "stop $(seq 1 3)");
    says("stop a b", "stop $(echo a b)");
    says("hosts\nstop <$(?:>", "stop $(hosts)");
  }

  @Test
  void small_sums_are_known_and_others_are_not_empty() {
    says("stop web-3 <$((:web->", "N=2\nstop web-$((N+1)) web-$((RANDOM%9))");
  }

  @Test
  void a_place_that_is_filled_in_is_open() {
    says("stop <1?:>", "stop \"$1\"");
    says("f <@?:>", "f \"$@\"");
  }

  @Test
  void quoted_says_whether_a_pattern_counts() {
    assertEquals(false, Script.call("rm", "rm $X*").words().getFirst().quoted());
    assertEquals(true, Script.call("rm", "rm \"$X*\"").words().getFirst().quoted());
    assertEquals("\"$X\"*", Script.call("rm", "rm \"$X\"*").words().getFirst().written());
  }
}
