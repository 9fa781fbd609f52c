package org.holdpoint.language.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.holdpoint.fact.Value.Known;
import org.holdpoint.fact.Value.Unknown;
import org.junit.jupiter.api.Test;

/// Branches, loops and functions; what is checked and asked on the way.
class WaysTest {

  private static void says(String expected, String script) {
    assertEquals(expected.strip(), Script.said(script));
  }

  private static List<String> checked(String script) {
    return Script.call("rm", script).checked();
  }

  private static boolean asked(String script) {
    return Script.call("rm", script).asked();
  }

  @Test
  void a_branch_is_not_sure_and_what_follows_is() {
    says("maybe a\nmaybe b\nc", "if [ -n \"$x\" ]; then a; else b; fi\nc");
    says("maybe a\nb", "[ -f x ] && a\nb");
    says("maybe a\nb", "test -f x || a; b");
  }

  @Test
  void one_command_after_another_that_went_well_is_sure() {
    says("cd /srv\na\nb", "cd /srv && a && b");
  }

  @Test
  void the_branch_that_stays_when_the_others_leave_is_sure() {
    says("a", "if [ $# -lt 1 ]; then exit 1; else a; fi");
    says("a", "case $1 in x) a ;; *) exit 1 ;; esac");
    says("maybe log no\na", "die() { log no; exit 1; }\nif [ $# -lt 1 ]; then die; else a; fi");
  }

  @Test
  void after_exit_nothing_runs() {
    says("a", "a\nexit 0\nb");
  }

  @Test
  void a_test_that_leaves_checks_its_variable() {
    assertEquals(List.of("D"), checked("[ -z \"$D\" ] && exit 1\nrm $D"));
    assertEquals(List.of("D"), checked("[[ -n $D ]] || exit 1\nrm $D"));
    assertEquals(List.of("D"), checked("if [ \"$D\" = \"\" ]; then echo no; exit 1; fi\nrm $D"));
    assertEquals(List.of("D"), checked("[ -d \"$D\" ] || exit 1\nrm $D"));
    assertEquals(List.of("D"), checked("die() { exit 1; }\n[ -n \"$D\" ] || die no\nrm $D"));
    assertEquals(List.of("D"), checked("case $D in prod|test) ;; *) exit 1;; esac\nrm $D"));
    assertEquals(List.of("1", "2", "@"), checked("if [ $# -ne 2 ]; then exit 1; fi\nrm $2"));
    assertEquals(List.of("1", "@"), checked("(( $# < 1 )) && exit 2\nrm $1"));
  }

  @Test
  void a_test_that_goes_on_checks_nothing() {
    assertEquals(List.of(), checked("[ -z \"$D\" ] && echo empty\nrm $D"));
    assertEquals(List.of(), checked("[ -z \"$D\" ] || exit 1\nrm $D"));
    assertEquals(List.of(), checked("[ \"$D\" != prod ] || exit 1\nrm $D"));
    assertEquals(List.of(), checked("[ -n \"$D\" ] || exit 1\nD=$(x)\nrm $D"));
  }

  @Test
  void a_question_whose_answer_is_no_by_itself_is_one() {
    assertTrue(asked("read -p 'Sure? [y/N] ' a\n[ \"$a\" = y ] || exit 1\nrm x"));
    assertTrue(asked("read -p 'Sure? [y/N] ' a\n[[ $a =~ ^[Yy]$ ]] || exit\nrm x"));
    assertTrue(asked("read a\nif [ \"$a\" != yes ]; then exit 1; fi\nrm x"));
    assertTrue(asked("read a\ncase $a in [yY]*) ;; *) exit 1;; esac\nrm x"));
    assertTrue(asked("read a\nif [ \"$a\" = y ]; then rm x; fi"));
    assertTrue(asked("ok() { read -r; [[ $REPLY == y ]]; }\nok || exit 1\nrm x"));
    assertTrue(asked("ok() { read -r a; case $a in y) return 0;; *) return 1;; esac; }\nif ok; then rm x; fi"));
  }

  @Test
  void one_that_enter_answers_with_yes_is_none() {
    assertFalse(asked("read -p 'Sure? [Y/n] ' a\n[ \"${a:-y}\" = y ] || exit 1\nrm x"));
    assertFalse(asked("read -p 'Sure? [Y/n] ' a\n[ \"$a\" = n ] && exit 1\nrm x"));
    assertFalse(asked("read -p 'Sure? [Y/n] ' a\ncase ${a:-y} in [Yy]*) ;; *) exit;; esac\nrm x"));
    assertFalse(asked("read -p 'Sure? ' a\nrm x"));
    assertFalse(asked("while read a; do [ \"$a\" = y ] || continue; rm $a; done < list"));
  }

  @Test
  void options_that_stop_the_script_are_known_where_they_hold() {
    assertEquals(List.of("errexit", "nounset", "pipefail"), Script.call("rm", "set -euo pipefail\nrm x").strict());
    assertEquals(List.of("errexit"), Script.call("rm", "#!/bin/sh -e\nrm x").strict());
    assertEquals(List.of(), Script.call("rm", "set -e\nset +e\nrm x").strict());
    assertEquals(List.of("errexit"), Script.call("rm", "set -o errexit\nrm x").strict());
  }

  @Test
  void a_loop_says_how_often_and_what_it_waits() {
    var call = Script.call("stop", "for h in a b c; do stop $h; sleep 2m; done");
    assertEquals(List.of("a", "b", "c"), call.words().getFirst().values());
    assertEquals(3L, call.repeated().known().orElseThrow());
    assertEquals(120L, call.pause().known().orElseThrow());
    assertEquals(6L, Script.call("stop", "for h in a b c; do for i in 1 2; do stop $h$i; done; done").repeated().known().orElseThrow());
    assertEquals(5L, Script.call("stop", "for ((i=0; i<5; i++)); do stop web$i; done").repeated().known().orElseThrow());
    assertTrue(Script.call("stop", "for h in $(cat hosts); do stop $h; done").repeated() instanceof Unknown);
    assertTrue(Script.call("mv", "for f in *.txt; do mv $f x; done").repeated() instanceof Unknown);
  }

  @Test
  void a_loop_over_what_a_command_writes_is_never_blank_and_one_over_lines_may_be() {
    assertFalse(Script.call("stop", "for h in $(hosts); do stop $h; done").words().getFirst().mayBeBlank());
    assertTrue(Script.call("stop", "while read h; do stop $h; done < hosts").words().getFirst().mayBeBlank());
  }

  @Test
  void lines_that_the_script_itself_has_are_read() {
    says("stop a|b", "while read -r h; do stop $h; done <<EOF\na\nb\nEOF");
    says("stop a|b", "while read -r h; do stop $h; done < <(printf '%s\\n' a b)");
    says("stop 10|20", "while read -r h p; do stop $p; done <<< \"a 10\nb 20\"");
  }

  @Test
  void what_a_round_sets_is_known_in_the_next() {
    assertEquals(List.of("first", "later"), Script.call("stop", "x=first\nfor i in 1 2; do stop $x; x=later; done").words().getFirst().values());
  }

  @Test
  void jobs_in_the_background_run_apart() {
    assertEquals(3L, Script.call("stop", "for h in a b c; do stop $h & done; wait").apart().known().orElseThrow());
    assertTrue(Script.call("stop", "for h in a b c; do stop $h; done").apart().known().isEmpty());
  }

  @Test
  void functions_are_gone_into_with_their_arguments() {
    says("capctl remove a\ncapctl remove b c", "drop() { capctl remove \"$@\"; }\ndrop a; drop b c");
    says("maybe rm <1?:>", "unused() { rm \"$1\"; }");
  }

  @Test
  void what_a_function_hands_on_stands_where_it_is_called() {
    var calls = Script.calls("k() { kubectl --context prod \"$@\"; }\nk get nodes -l tier=a\nk drain \"$n\" --force\nonly() { shift; kubectl \"$@\"; }\nonly x delete pod/web-1");
    assertEquals(List.of(2, 3, 5), calls.stream().map(call -> call.at().line()).toList());
    assertEquals("\"$n\"", calls.get(1).words().get(3).written());
    assertEquals(List.of("n"), calls.get(1).words().get(3).open());
    assertEquals("kubectl delete pod/web-1", Script.said(calls.get(2)));
  }

  @Test
  void a_function_that_says_itself_what_is_done_is_where_that_stands() {
    assertEquals(1, Script.call("rm", "clean() { rm -rf \"$1\"; }\nclean \"$x\"").at().line());
  }

  @Test
  void a_function_that_calls_itself_ends() {
    assertTrue(Script.calls("f() { rm x; f; g; }\ng() { f; }\nf").size() < 100_000);
  }

  @Test
  void a_script_that_is_read_in_may_have_set_anything() {
    assertTrue(Script.call("stop", "H=web1\n. ./env\nstop $H").words().getFirst().values().isEmpty());
  }

  @Test
  void a_script_that_asks_whether_it_is_run_is_run() {
    says("rm x", "main() { rm x; }\nif [[ \"${BASH_SOURCE[0]}\" == \"$0\" ]]; then main \"$@\"; fi");
  }

  @Test
  void exec_without_a_program_only_redirects() {
    says("rm x", "exec 2>&1\nrm x");
    says("rm x", "exec rm x\nstop");
  }

  @Test
  void what_stands_around_a_call_is_its_block() {
    var call = Script.call("stop", "for h in a b\ndo\n  stop $h\ndone");
    assertEquals(1, call.within().line());
    assertEquals(3, call.at().line());
    assertEquals(new Known<>("stop", call.program().place().orElseThrow()), call.program());
  }

  @Test
  void keys_stay_when_other_lines_come_before() {
    var before = Script.calls("kubectl delete pod a\nkubectl delete pod b").stream().map(call -> call.key()).toList();
    var after = Script.calls("echo x\nls\nkubectl get pod\nkubectl delete pod a\nkubectl delete pod b").stream().map(call -> call.key()).toList();
    assertTrue(after.containsAll(before), after.toString());
  }
}
