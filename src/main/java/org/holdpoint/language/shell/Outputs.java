package org.holdpoint.language.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.fact.Value;
import org.holdpoint.language.shell.Expansion.Field;
import org.holdpoint.language.shell.Node.Redirect;
import org.holdpoint.language.shell.Word.Substitution;

/// What commands write and read, where the script says it: `echo`, `printf`, `seq`, here-documents and here-strings.
final class Outputs {

  private static final Set<String> YES = Set.of("y", "yes", "Y", "Yes", "YES");

  /// Begins the name of what is not known because it stands in a file: `$(cat hosts.txt`.
  private static final String IN_FILE = "$(cat ";
  /// The same of one line of it: `$(<hosts.txt`. It keeps that name where a variable puts it.
  static final String LINE_OF = "$(<";
  /// One word of what a command writes, as a loop takes it: `$(…`. It keeps that name as well.
  static final String ONE_OF = "$(…";
  private static final Set<String> WRITING = Set.of(">", ">>", ">|", "&>", "&>>", ">&", "<>");

  private Outputs() {}

  /// What a command writes; empty where that is not known.
  static Optional<Texts> of(Node node, State state, Around around, Runner runner) {
    return switch (node) {
      case Node.Simple simple when !simple.words().isEmpty() -> simple(simple, state.copy(), around.silent(), runner);
      case Node.Group group -> of(group.body(), state, around, runner);
      case Node.Sequence sequence -> each(sequence, state, around, runner);
      case Node.Redirected _, Node.Simple _, Node.Pipeline _, Node.Chain _, Node.If _, Node.ForEach _, Node.ForCount _, Node.While _, Node.Case _, Node.Function _,
          Node.Test _, Node.Calculation _ -> Optional.empty();
    };
  }

  /// What commands write one after the other, where each is an `echo`.
  private static Optional<Texts> each(Node.Sequence sequence, State state, Around around, Runner runner) {
    var all = Optional.<Texts>empty();
    for (var item : sequence.items()) {
      if (item.background() || !(item.node() instanceof Node.Simple one) || !one.redirects().isEmpty() || one.words().isEmpty() || !one.words().getFirst().literal().filter("echo"::equals).isPresent()) {
        return Optional.empty();
      }
      var own = of(one, state, around, runner);
      all = all.isEmpty() ? own : all.flatMap(before -> own.map(said -> before.and(Texts.of("\n", one.from())).and(said)));
    }
    return all;
  }

  private static Optional<Texts> simple(Node.Simple simple, State state, Around around, Runner runner) {
    var program = simple.words().getFirst().literal().orElse("");
    var rest = simple.words().subList(1, simple.words().size());
    return switch (program) {
      case "echo" -> Optional.of(echoed(new Expansion(state, around, runner).fields(rest)));
      case "printf" -> printed(new Expansion(state, around, runner).fields(rest));
      case "seq" -> counted(new Expansion(state, around, runner).fields(rest));
      case "cat" -> rest.isEmpty() ? runner.feed(simple.redirects(), state, around).or(around::feed) : rest.size() == 1 ? file(rest.getFirst(), around) : Optional.empty();
      // They fail, or write something.
      case "mktemp", "date", "pwd", "hostname", "whoami", "nproc", "uuidgen" -> Optional.of(Texts.open(program, false, around.source().place(simple.from())));
      default -> Optional.empty();
    };
  }

  /// With `-e` what stands behind a backslash is more than a letter (bash(1), echo).
  private static Texts echoed(List<Field> fields) {
    var texts = joined(plain(fields), " ");
    var escapes = fields.stream().findFirst().flatMap(field -> field.texts().known()).filter(option -> option.matches("-n?en?")).isPresent();
    return escapes ? texts.known().filter(text -> text.contains("\\n")).map(text -> Texts.of(text.replace("\\n", "\n"), fields.getLast().from())).orElse(texts) : texts;
  }

  private static List<Field> plain(List<Field> fields) {
    return fields.stream().dropWhile(field -> field.texts().known().filter(text -> text.matches("-[neE]+")).isPresent()).toList();
  }

  private static Texts joined(List<Field> fields, String between) {
    var texts = Texts.EMPTY;
    for (var at = 0; at < fields.size(); at++) {
      texts = (at == 0 ? texts : texts.and(Texts.of(between, fields.get(at).from()))).and(fields.get(at).texts());
    }
    return texts;
  }

  /// `printf '%s\n' a b`: each by itself; of another format only one without places to fill.
  private static Optional<Texts> printed(List<Field> fields) {
    var format = fields.isEmpty() ? Optional.<String>empty() : fields.getFirst().texts().known();
    if (format.isEmpty()) {
      return Optional.empty();
    }
    if (format.get().equals("%s\\n") || format.get().equals("%s") || format.get().equals("%s ")) {
      return Optional.of(joined(fields.subList(1, fields.size()), format.get().equals("%s\\n") ? "\n" : " "));
    }
    var words = fields.subList(1, fields.size()).stream().map(field -> field.texts().known()).toList();
    if (format.get().contains("%") && !words.isEmpty() && words.stream().allMatch(Optional::isPresent)) {
      return Formats.filled(format.get(), words.stream().map(Optional::get).toList()).map(all -> Texts.of(String.join("", all).replace("\\n", "\n").replace("\\t", "\t"), fields.getFirst().from()));
    }
    return format.get().contains("%") ? Optional.empty() : Optional.of(Texts.of(format.get().replace("\\n", "\n").replace("\\t", "\t"), fields.getFirst().from()));
  }

  /// `seq [-w] [-f format] [-s text] [first [step]] last` (GNU coreutils, "seq: Print numeric sequences").
  private static Optional<Texts> counted(List<Field> fields) {
    var format = Formats.option(fields, "-f", "--format");
    var between = Formats.option(fields, "-s", "--separator");
    if (format.isPresent() || between.isPresent()) {
      return counted(Formats.without(fields, "-f", "--format", "-s", "--separator")).flatMap(Texts::known)
          .flatMap(numbers -> format.map(said -> Formats.filled(said, numbers.lines().toList())).orElse(Optional.of(numbers.lines().toList()))).map(all -> Texts.of(String.join(between.orElse("\n"), all), fields.getFirst().from()));
    }
    var wide = fields.stream().anyMatch(field -> field.texts().known().filter("-w"::equals).isPresent());
    var numbers = new ArrayList<Long>();
    for (var field : fields) {
      var text = field.texts().known().filter(said -> said.matches("-?\\d{1,9}"));
      if (text.isPresent()) {
        numbers.add(Long.parseLong(text.get()));
      } else if (field.texts().known().filter("-w"::equals).isEmpty()) {
        return Optional.empty();
      }
    }
    if (numbers.isEmpty() || numbers.size() > 3) {
      return Optional.empty();
    }
    var from = numbers.size() == 1 ? 1 : numbers.getFirst();
    var step = numbers.size() == 3 ? numbers.get(1) : 1;
    var range = from > numbers.getLast() && step > 0 ? List.<String>of() : Braces.range(from, numbers.getLast(), step, wide ? Long.toString(numbers.getLast()).length() : 0);
    return range.isEmpty() ? Optional.empty() : Optional.of(Texts.of(String.join("\n", range), fields.getFirst().from()));
  }

  /// Whether what a command writes answers every question with yes.
  static boolean answers(Node stage, Texts written) {
    return stage instanceof Node.Simple simple && simple.words().stream().findFirst().flatMap(Word::literal).filter("yes"::equals).isPresent()
        || written.known().filter(text -> text.lines().findFirst().filter(YES::contains).isPresent() && text.lines().allMatch(YES::contains)).isPresent();
  }

  /// What a redirection gives a command to read; empty where it gives nothing.
  static Optional<Texts> read(Redirect redirect, State state, Around around, Runner runner) {
    var expansion = new Expansion(state, around, runner);
    var place = around.source().place(redirect.target().from());
    if (redirect.document().isPresent()) {
      return Optional.of(document(redirect.document().get(), state, around, runner));
    }
    if (redirect.operator().equals("<<<")) {
      return Optional.of(expansion.texts(redirect.target()));
    }
    if (redirect.operator().equals("<") && (redirect.number().isEmpty() || redirect.number().equals("0"))) {
      if (redirect.target().parts().size() == 1 && redirect.target().parts().getFirst() instanceof Substitution(var body, var file, _, _, _) && file) {
        return body.map(node -> runner.output(node, state, around).orElseGet(() -> Texts.open("$(", true, place)));
      }
      expansion.texts(redirect.target());
      return file(redirect.target(), around).or(() -> Optional.of(Texts.open("<", true, place)));
    }
    expansion.texts(redirect.target());
    return Optional.empty();
  }

  /// What stands in a file of this name; nothing is said of one whose name is not written out.
  private static Optional<Texts> file(Word name, Around around) {
    return name.literal().filter(text -> !text.isEmpty() && !text.startsWith("-") && !text.startsWith("/dev/")).map(text -> Texts.open(IN_FILE + text, true, around.source().place(name.from())));
  }

  /// The name of one line of what a name stands for; any other name stays.
  static String line(String name) {
    return name.startsWith(IN_FILE) ? LINE_OF + name.substring(IN_FILE.length()) : name;
  }

  /// The same as a loop takes it: also one word of what a command writes.
  static String one(String name) {
    return name.equals("$(") ? ONE_OF : line(name);
  }

  /// The files that redirections write to.
  static List<Field> files(List<Redirect> redirects, State state, Around around, Runner runner) {
    return fields(redirects.stream().filter(redirect -> WRITING.contains(redirect.operator()) && !redirect.number().equals("2") && !redirect.target().literal().filter(text -> text.matches("\\d+|-")).isPresent()).toList(), state, around, runner);
  }

  /// The files that redirections read and whose names a variable says.
  static List<Field> readFiles(List<Redirect> redirects, State state, Around around, Runner runner) {
    return fields(redirects.stream().filter(redirect -> redirect.operator().equals("<") && redirect.number().isEmpty() && redirect.target().literal().isEmpty()
        && redirect.target().parts().stream().noneMatch(Substitution.class::isInstance)).toList(), state, around, runner);
  }

  private static List<Field> fields(List<Redirect> redirects, State state, Around around, Runner runner) {
    return redirects.isEmpty() ? List.of() : new Expansion(state, around.silent(), runner).fields(redirects.stream().map(Redirect::target).toList());
  }

  private static Texts document(HereDocuments.Document document, State state, Around around, Runner runner) {
    var inner = inside(document, around.source());
    if (document.literal()) {
      return Texts.of(new Text(List.of(new Text.Known(inner.text(), inner.place(0), true, false))));
    }
    try {
      return new Expansion(state, around.in(inner), runner).texts(ShellSyntax.document(inner.text()));
    } catch (Misread _) {
      return Texts.open("<", true, inner.place(0));
    }
  }

  /// The text of a here-document, as a text of its own.
  static Source inside(HereDocuments.Document document, Source source) {
    var text = new StringBuilder();
    var places = new ArrayList<Integer>();
    var start = true;
    for (var at = document.from(); at < document.to(); at++) {
      var letter = source.text().charAt(at);
      if (!(document.tabs() && start && letter == '\t')) {
        text.append(letter);
        places.add(source.place(at));
        start = letter == '\n';
      }
    }
    var holes = new ArrayList<Texts>();
    for (var at = 0; at < source.holes(); at++) {
      holes.add(source.hole(at));
    }
    return source.inside(text.toString(), places.stream().mapToInt(Integer::intValue).toArray(), holes);
  }

  /// Whether a command reads a line into variables.
  static boolean reads(Node node) {
    return node instanceof Node.Simple simple && simple.words().stream().findFirst().flatMap(Word::literal).filter("read"::equals).isPresent();
  }

  /// How long a loop waits: the `sleep` among its own commands.
  static Value<Long> pause(Node body, Source source) {
    var items = body instanceof Node.Sequence sequence ? sequence.items().stream().map(Node.Item::node).toList() : List.of(body);
    for (var item : items) {
      if (item instanceof Node.Simple simple && simple.words().size() > 1 && simple.words().getFirst().literal().filter("sleep"::equals).isPresent()) {
        var at = source.span(simple.from(), simple.to());
        return simple.words().get(1).literal().filter(text -> text.matches("\\d{1,6}(\\.\\d*)?[smhd]?")).<Value<Long>>map(text -> new Value.Known<>(seconds(text), at))
            .orElseGet(() -> new Value.Unknown<>("how long it sleeps is not known", at));
      }
    }
    return new Value.Absent<>();
  }

  private static long seconds(String text) {
    var unit = text.charAt(text.length() - 1);
    var number = Character.isDigit(unit) || unit == '.' ? text : text.substring(0, text.length() - 1);
    return (long) Double.parseDouble(number) * switch (unit) {
      case 'm' -> 60;
      case 'h' -> 3_600;
      case 'd' -> 86_400;
      default -> 1;
    };
  }
}
