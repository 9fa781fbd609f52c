package org.holdpoint.language.shell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdpoint.language.shell.Word.Variable;

/// Questions at which a script stops: `[ "$(hostname)" = db2 ] || exit 1`. Each is known by what it asks about, the programs and variables in it, so that another bound or another text leaves it the same.
final class Stops {

  /// What is asked of the way a script is called and of the machine's tools, and not of what it works on.
  private static final Set<String> USUAL = Set.of("#", "@", "*", "EUID", "UID", "USER", "SUDO_USER", "id", "whoami", "command", "which", "type", "hash", "getopts", "shift", "DEBUG", "VERBOSE");
  private static final Set<String> TESTS = Set.of("[", "test", "!");
  /// Ways of `getopts` for what is no option, and usual words that ask for help.
  private static final Set<String> OPTIONS = Set.of("?", "\\?", ":", "h", "help", "usage");
  /// Names that hold what a script is told to do.
  private static final Set<String> OPTION_NAMES = Set.of("opt", "option", "OPTION", "cmd", "command", "action", "ACTION", "arg");

  private Stops() {}

  /// What a question is about; nothing where it only asks how the script is called, or whether something is empty: that is told where the empty text is used.
  static Set<String> about(Node asked) {
    var about = new TreeSet<String>();
    collect(asked, about);
    return about.stream().allMatch(USUAL::contains) ? Set.of() : about;
  }

  /// A test by itself, at which a text stops that its failure ends; of several commands the last.
  static Optional<Node> test(Node node) {
    return switch (node) {
      case Node.Test test -> Optional.of(test);
      case Node.Simple simple -> Optional.<Node>of(simple).filter(_ -> simple.words().stream().findFirst().flatMap(Word::literal).filter(TESTS::contains).isPresent());
      case Node.Sequence all when !all.items().isEmpty() -> test(all.items().getLast().node());
      case Node _ -> Optional.empty();
    };
  }

  /// What a choice is about of which some ways end the script; nothing where it only reads how the script is called: options, or a word with a way for each, and what is none of them.
  static Set<String> about(Node.Case choice, Predicate<Node> ends) {
    var refused = choice.clauses().stream().filter(clause -> clause.body().filter(ends).isPresent()).toList();
    if (refused.isEmpty() || refused.stream().allMatch(Stops::called)) {
      return Set.of();
    }
    var about = new TreeSet<String>();
    words(List.of(choice.subject()), about);
    var rest = refused.stream().flatMap(clause -> clause.patterns().stream()).allMatch(pattern -> pattern.literal().filter("*"::equals).isPresent());
    var dispatches = rest && choice.clauses().stream().filter(clause -> !refused.contains(clause)).allMatch(clause -> clause.body().isPresent());
    return dispatches && about.stream().allMatch(Stops::given) || about.stream().allMatch(USUAL::contains) ? Set.of() : about;
  }

  /// A way for an option, or for a call for help.
  private static boolean called(Node.Clause clause) {
    return clause.patterns().stream().map(pattern -> pattern.literal().orElse("x")).allMatch(text -> text.startsWith("-") || OPTIONS.contains(text));
  }

  private static boolean given(String name) {
    return name.length() == 1 && Character.isDigit(name.charAt(0)) || OPTION_NAMES.contains(name);
  }

  private static void collect(Node node, Set<String> about) {
    switch (node) {
      case Node.Simple simple -> {
        var name = simple.words().stream().findFirst().flatMap(Word::literal).orElse("");
        if (!TESTS.contains(name)) {
          about.add(name);
        } else if (empty(simple.words())) {
          return;
        }
        words(simple.words(), about);
      }
      case Node.Test test -> {
        if (!empty(test.words())) {
          words(test.words(), about);
        }
      }
      case Node.Calculation calculation -> names(calculation.expression(), about);
      case Node.Pipeline pipeline -> pipeline.stages().forEach(stage -> collect(stage, about));
      case Node.Chain chain -> {
        collect(chain.first(), about);
        chain.links().forEach(link -> collect(link.node(), about));
      }
      case Node.Sequence sequence -> sequence.items().forEach(item -> collect(item.node(), about));
      case Node.Group group -> collect(group.body(), about);
      case Node.Redirected redirected -> collect(redirected.node(), about);
      case Node.If _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _ -> { }
    }
  }

  private static void names(String expression, Set<String> about) {
    Stream.of(expression.split("[^A-Za-z_#]+")).filter(name -> !name.isEmpty()).forEach(about::add);
  }

  /// `-z "$1"`, `-n "$DIR"`, `"$1" = ""`; whether a command prints nothing is a question about what it looks at.
  private static boolean empty(List<Word> words) {
    return words.stream().flatMap(word -> word.parts().stream()).noneMatch(part -> part instanceof Word.Substitution || part instanceof Word.Backquoted)
        && words.stream().map(word -> word.literal().orElse("?")).anyMatch(text -> text.equals("-z") || text.equals("-n") || text.isEmpty());
  }

  private static void words(List<Word> words, Set<String> about) {
    words.stream().flatMap(word -> word.parts().stream()).forEach(part -> {
      switch (part) {
        case Variable variable -> about.add(Expansion.bare(variable.name()));
        case Word.Substitution substitution -> substitution.body().ifPresent(body -> collect(body, about));
        case Word.Backquoted backquoted -> about.add(backquoted.text().strip().split("\\s", 2)[0]);
        case Word.Calculated calculated -> names(calculated.expression(), about);
        case Word.Literal _ -> { }
      }
    });
  }
}
