package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Functions that a script defines, and commands that end it.
final class Functions {

  private static final Set<String> ENDS = Set.of("exit", "return", "exec", "break", "continue");
  /// What functions are called that say why and leave the script, where they stand in a file that is read in.
  private static final Set<String> LEAVES = Set.of("die", "fatal", "abort", "bail", "bail_out", "panic", "error_exit", "err_exit", "exit_error", "fail_with");

  private Functions() {}

  /// The functions that a script defines, at any depth.
  static List<Node.Function> in(Node script) {
    var found = new ArrayList<Node.Function>();
    add(script, found);
    return found;
  }

  private static void add(Node node, List<Node.Function> found) {
    switch (node) {
      case Node.Function function -> {
        found.add(function);
        add(function.body(), found);
      }
      case Node.Sequence sequence -> sequence.items().forEach(item -> add(item.node(), found));
      case Node.Group group -> add(group.body(), found);
      case Node.If choice -> {
        choice.branches().forEach(branch -> add(branch.run(), found));
        choice.otherwise().ifPresent(other -> add(other, found));
      }
      case Node.Chain chain -> {
        add(chain.first(), found);
        chain.links().forEach(link -> add(link.node(), found));
      }
      case Node.Redirected redirected -> add(redirected.node(), found);
      case Node.Case choice -> choice.clauses().forEach(clause -> clause.body().ifPresent(body -> add(body, found)));
      case Node.ForEach loop -> add(loop.body(), found);
      case Node.ForCount loop -> add(loop.body(), found);
      case Node.While loop -> add(loop.body(), found);
      case Node.Pipeline pipeline -> pipeline.stages().forEach(stage -> add(stage, found));
      case Node.Simple _, Node.Test _, Node.Calculation _ -> { }
    }
  }

  /// Whether nothing comes after a command: it leaves the script, the function or the round of the loop.
  static boolean ends(Node node, State state) {
    return ends(node, state, 0);
  }

  private static boolean ends(Node node, State state, int depth) {
    return switch (node) {
      case Node.Simple simple -> simple.words().stream().findFirst().flatMap(Word::literal)
          .filter(name -> ENDS.contains(name) || LEAVES.contains(name) && state.function(name).isEmpty() || depth < 3 && leaves(state.function(name), state, depth)).isPresent();
      case Node.Sequence sequence -> sequence.items().stream().anyMatch(item -> !item.background() && ends(item.node(), state, depth));
      case Node.Group group -> !group.subshell() && ends(group.body(), state, depth);
      case Node.Redirected redirected -> ends(redirected.node(), state, depth);
      case Node.If choice -> choice.otherwise().filter(other -> ends(other, state, depth)).isPresent() && choice.branches().stream().allMatch(branch -> ends(branch.run(), state, depth));
      case Node.Chain _, Node.Pipeline _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _, Node.Test _, Node.Calculation _ -> false;
    };
  }

  /// Whether a shell of its own is left with a failure: `(echo "not here"; exit 1)`, which stops what stops on failures (`set -e`, a line of a makefile).
  static boolean fails(Node node, State state) {
    return node instanceof Node.Group group && group.subshell() && ends(group.body(), state);
  }

  /// Whether some rounds of the loop around it end there: `… || continue`.
  static boolean mayLeaveRound(Node node) {
    return switch (node) {
      case Node.Chain chain -> chain.links().stream().anyMatch(link -> leavesRound(link.node()));
      case Node.If choice -> choice.branches().stream().anyMatch(branch -> leavesRound(branch.run())) || choice.otherwise().filter(Functions::leavesRound).isPresent();
      case Node.Case choice -> choice.clauses().stream().flatMap(clause -> clause.body().stream()).anyMatch(Functions::leavesRound);
      case Node.Redirected redirected -> mayLeaveRound(redirected.node());
      case Node.Simple _, Node.Sequence _, Node.Group _, Node.Pipeline _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Function _, Node.Test _, Node.Calculation _ -> false;
    };
  }

  private static boolean leavesRound(Node node) {
    return switch (node) {
      case Node.Simple simple -> simple.words().stream().findFirst().flatMap(Word::literal).filter(word -> word.equals("continue") || word.equals("break")).isPresent();
      case Node.Sequence sequence -> sequence.items().stream().anyMatch(item -> leavesRound(item.node()) || mayLeaveRound(item.node()));
      case Node.Group group -> leavesRound(group.body());
      case Node.Redirected redirected -> leavesRound(redirected.node());
      case Node.Chain _, Node.If _, Node.Case _, Node.Pipeline _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Function _, Node.Test _, Node.Calculation _ -> mayLeaveRound(node);
    };
  }

  /// Whether the loop that it is the body of may end there, or the script with it.
  static boolean mayBreak(Node body) {
    return leavesRound(body);
  }

  /// A function that leaves the script, not only itself.
  private static boolean leaves(Optional<Node> body, State state, int depth) {
    return body.filter(node -> ends(node, state, depth + 1) && !returns(node)).isPresent();
  }

  private static boolean returns(Node node) {
    return switch (node) {
      case Node.Simple simple -> simple.words().stream().findFirst().flatMap(Word::literal).filter("return"::equals).isPresent();
      case Node.Sequence sequence -> sequence.items().stream().anyMatch(item -> returns(item.node()));
      case Node.Group group -> returns(group.body());
      case Node.Redirected redirected -> returns(redirected.node());
      case Node.If choice -> choice.branches().stream().anyMatch(branch -> returns(branch.run())) || choice.otherwise().filter(Functions::returns).isPresent();
      case Node.Chain chain -> returns(chain.first()) || chain.links().stream().anyMatch(link -> returns(link.node()));
      case Node.Pipeline _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _, Node.Test _, Node.Calculation _ -> false;
    };
  }
}
