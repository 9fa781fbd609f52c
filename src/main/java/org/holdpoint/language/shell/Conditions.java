package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.language.shell.Word.Variable;

/// What a question says about variables. One question is put for every variable in it: what if it were empty? Where the answer would then be another one than the way that is taken, the variable is
/// not empty on that way; and if somebody typed it, that was no mere press of Enter.
/// @param state before the question
record Conditions(State state, Around around, Runner runner) {

  /// What stands for a text that is not known, where an answer is compared with it: nobody types it by leaving the line empty.
  private static final String NOBODYS = "?";
  /// Commands that only ask.
  private static final Set<String> ASKING = Set.of("[", "test", "grep", "egrep", "fgrep", "command", "which", "type", "hash", "pgrep", "true", "false", "read", "diff", "cmp", "let");

  static boolean asks(Node node) {
    return switch (node) {
      case Node.Simple simple -> simple.words().stream().findFirst().flatMap(Word::literal).filter(ASKING::contains).isPresent();
      case Node.Test _, Node.Calculation _ -> true;
      case Node.Pipeline pipeline -> pipeline.negated() || asks(pipeline.stages().getLast());
      case Node.Chain chain -> asks(chain.first()) || chain.links().stream().anyMatch(link -> asks(link.node()));
      case Node.Group group -> asks(group.body());
      case Node.Redirected redirected -> asks(redirected.node());
      case Node.Sequence sequence -> !sequence.items().isEmpty() && asks(sequence.items().getLast().node());
      case Node.If _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _ -> false;
    };
  }

  /// Whether it is asked if the script is run, and not read in by another (Bash Reference Manual 5.2, 5.2 "BASH_SOURCE"): it is run.
  static boolean started(Node node) {
    var words = switch (node) {
      case Node.Simple simple -> simple.words();
      case Node.Test test -> test.words();
      case Node.Chain _, Node.Pipeline _, Node.Group _, Node.Redirected _, Node.Sequence _, Node.If _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _, Node.Calculation _ ->
          List.<Word>of();
    };
    return words.stream().anyMatch(word -> names(List.of(word)).contains("BASH_SOURCE")) && words.stream().noneMatch(word -> word.literal().filter("!="::equals).isPresent());
  }

  /// `[[ … ]]`.
  Outcome test(Node.Test test) {
    new Expansion(state, around, runner).fields(test.words());
    return outcome(test.words(), true);
  }

  /// `[ … ]` or `test …`; the words without the first, and without the last bracket.
  Outcome test(List<Word> words) {
    return outcome(words, false);
  }

  private Outcome outcome(List<Word> words, boolean pattern) {
    var outcome = new Outcome(state, state.copy());
    for (var name : names(words)) {
      if (name.equals("#")) {
        arguments(words, pattern, outcome);
      } else {
        var answer = state.held(name).filter(Held::answer).isPresent();
        blank(words, name, "", pattern, Optional.empty()).or(() -> answer ? blank(words, name, "", pattern, Optional.of(NOBODYS)) : Optional.empty()).ifPresent(truth -> known(truth ? outcome.failed() : outcome.ok(), name, answer));
      }
    }
    return outcome;
  }

  private static void known(State state, String name, boolean answer) {
    state.check(name);
    if (answer) {
      state.ask();
    }
  }

  /// `[ $# -lt 2 ]`: how many arguments there must be.
  private void arguments(List<Word> words, boolean pattern, Outcome outcome) {
    for (var truth : List.of(true, false)) {
      for (var number = 1; number <= 9 && blank(words, "#", "" + (number - 1), pattern, Optional.empty()).filter(truth::equals).isPresent(); number++) {
        var way = truth ? outcome.failed() : outcome.ok();
        way.check("" + number);
        way.check("@");
      }
    }
  }

  /// The answer if the variable were that text, and what is not known were `otherwise`; empty where it is not known.
  private Optional<Boolean> blank(List<Word> words, String name, String text, boolean pattern, Optional<String> otherwise) {
    var without = state.where(name, text);
    var expansion = new Expansion(without, around.silent(), runner);
    var said = new ArrayList<Question.Term>();
    words.forEach(word -> said.add(new Question.Term(expansion.texts(word).known().or(() -> otherwise), word.quoted())));
    return new Question(said, pattern).answer();
  }

  /// The variables that words name.
  private static Set<String> names(List<Word> words) {
    var names = new LinkedHashSet<String>();
    words.forEach(word -> word.parts().forEach(part -> {
      if (part instanceof Variable variable) {
        names.add(variable.name().startsWith("#") ? variable.name() : Expansion.bare(variable.name()));
      }
    }));
    return names;
  }

  /// `((…))`: only what it says about the number of arguments is looked at.
  Outcome calculation(String expression) {
    var said = expression.strip().replace("$#", "$# ").split("\\s+");
    var outcome = new Outcome(state, state.copy());
    if (said.length == 3 && said[0].equals("$#")) {
      var operator = switch (said[1]) {
        case "<" -> "-lt";
        case "<=" -> "-le";
        case ">" -> "-gt";
        case ">=" -> "-ge";
        case "==" -> "-eq";
        case "!=" -> "-ne";
        default -> "";
      };
      var word = new Word(List.of(new Variable("#", "", Optional.empty(), 0, 1, false)), 0, 1);
      arguments(List.of(word, literal(operator), literal(said[2])), false, outcome);
    }
    return outcome;
  }

  private static Word literal(String text) {
    return new Word(List.of(new Word.Literal(text, 0, false)), 0, 1);
  }

  /// What is known in the clause of a `case` (-1: behind all of them), in a state of its own.
  State chosen(Node.Case choice, int clause, State own) {
    for (var name : names(List.of(choice.subject()))) {
      var without = state.where(name, "");
      var subject = new Expansion(without, around.silent(), runner).texts(choice.subject()).known();
      if (subject.isPresent() && matching(choice, subject.get()).filter(at -> at != clause).isPresent()) {
        known(own, name, state.held(name).filter(Held::answer).isPresent());
      }
    }
    return own;
  }

  /// The first clause that takes a text, -1 for none; empty where that is not known.
  private static Optional<Integer> matching(Node.Case choice, String text) {
    for (var at = 0; at < choice.clauses().size(); at++) {
      for (var pattern : choice.clauses().get(at).patterns()) {
        if (pattern.literal().isEmpty()) {
          return Optional.empty();
        }
        if (Patterns.matches(pattern.literal().get(), text)) {
          return Optional.of(at);
        }
      }
    }
    return Optional.of(-1);
  }
}
