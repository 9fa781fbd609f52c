package org.holdpoint.language.shell;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.holdpoint.language.shell.Word.Variable;

/// What `${name…}` does with what the variable holds (POSIX.1-2017 XCU 2.6.2; Bash Reference Manual 5.2, 3.5.3).
/// @param variable as it is written
/// @param name without index
/// @param at its place in the file
record Operation(Variable variable, String name, int at, State state, Expansion expansion) {

  /// What means all that there is to most programs and is a name to none, or nothing.
  private static final Pattern EVERYTHING = Pattern.compile("(?:[*.+%/]*[*+%/]|all)?");

  Texts of(Texts own) {
    return switch (variable.operator()) {
      case ":-", ":=" -> orElse(own, true);
      case "-", "=" -> orElse(own, false);
      case ":?" -> sure(own);
      case "?" -> own;
      case ":+", "+" -> own.all().stream().noneMatch(Text::mayBeNothing) ? operand() : own.known().filter(String::isEmpty).isPresent() ? Texts.EMPTY : ifAny(own);
      default -> own.map(text -> text.known().filter(known -> known.length() <= Patterns.LONGEST).flatMap(this::changed).map(known -> Text.of(known, at).placed(name, at, !variable.quoted()))
          .orElseGet(() -> Text.open(name, text.mayBeNothing() || text.known().isPresent(), at)));
    };
  }

  private Texts operand() {
    return variable.operand().map(expansion::texts).orElse(Texts.EMPTY);
  }

  /// What is put together with a name that nobody may have given is not there without it: `${TENANT:+tenant:$TENANT:}`. An option stays one that is there or not.
  private Texts ifAny(Texts own) {
    var operand = operand();
    return own.all().stream().allMatch(Operation::unknown) && operand.all().size() == 1 && !operand.all().getFirst().open().isEmpty() && !operand.all().getFirst().blank().startsWith("-") ? Texts.open(name, true, at) : operand.or(Texts.EMPTY);
  }

  private static boolean unknown(Text text) {
    return text.pieces().size() == 1 && text.pieces().getFirst() instanceof Text.Open;
  }

  private Texts orElse(Texts own, boolean alsoWhenEmpty) {
    if (own.all().stream().noneMatch(Text::mayBeNothing)) {
      return own;
    }
    var other = operand();
    if (own.known().filter(String::isEmpty).isPresent()) {
      return alsoWhenEmpty || state.held(name).isEmpty() ? assigned(other) : own;
    }
    var everything = other.known().filter(said -> EVERYTHING.matcher(said).matches());
    var kept = alsoWhenEmpty ? filled(own) : own;
    return assigned(everything.filter(_ -> own.all().stream().allMatch(Operation::unknown)).map(said -> Texts.of(new Text(List.of(new Text.Open(name, true, at, said))))).orElseGet(() -> kept.or(other)));
  }

  private Texts assigned(Texts texts) {
    if (variable.operator().endsWith("=")) {
      state.hold(name, Held.of(texts));
    }
    return texts;
  }

  /// What is left where what is empty stops the script.
  private Texts sure(Texts own) {
    state.check(name);
    return filled(own);
  }

  private Texts filled(Texts own) {
    var left = own.all().stream().filter(text -> text.known().filter(String::isEmpty).isEmpty())
        .map(text -> text.mayBeNothing() ? new Text(text.pieces().stream().map(piece -> piece instanceof Text.Open open ? open.filled() : piece).toList()) : text).toList();
    return left.isEmpty() ? Texts.open(name, false, at) : new Texts(left);
  }

  private Optional<String> changed(String text) {
    var pattern = operand().known().filter(Patterns::simple);
    try {
      return switch (variable.operator()) {
        case "#" -> pattern.map(said -> cut(text, "^(?:" + Patterns.regex(said, true) + ")"));
        case "##" -> pattern.map(said -> cut(text, "^(?:" + Patterns.regex(said, false) + ")"));
        case "%" -> pattern.map(said -> shortest(text, said));
        case "%%" -> pattern.map(said -> cut(text, "(?:" + Patterns.regex(said, false) + ")$"));
        case "^^" -> Optional.of(text.toUpperCase(Locale.ROOT));
        case ",," -> Optional.of(text.toLowerCase(Locale.ROOT));
        case "/", "//" -> pattern.flatMap(said -> replaced(text, said));
        case ":" -> pattern.flatMap(said -> part(text, said));
        default -> Optional.empty();
      };
    } catch (PatternSyntaxException _) {
      return Optional.empty();
    }
  }

  private static String cut(String text, String regex) {
    var found = Pattern.compile(regex, Pattern.DOTALL).matcher(text);
    return found.find() ? text.substring(0, found.start()) + text.substring(found.end()) : text;
  }

  /// Without the shortest end that fits.
  private static String shortest(String text, String pattern) {
    var regex = Pattern.compile(Patterns.regex(pattern, false), Pattern.DOTALL);
    for (var from = text.length(); from >= 0; from--) {
      if (regex.matcher(text.substring(from)).matches()) {
        return text.substring(0, from);
      }
    }
    return text;
  }

  private Optional<String> replaced(String text, String said) {
    var slash = said.indexOf('/');
    var pattern = Pattern.compile(Patterns.regex(slash < 0 ? said : said.substring(0, slash), false), Pattern.DOTALL).matcher(text);
    var by = Matcher.quoteReplacement(slash < 0 ? "" : said.substring(slash + 1));
    return said.isEmpty() || slash == 0 ? Optional.empty() : Optional.of(variable.operator().equals("//") ? pattern.replaceAll(by) : pattern.replaceFirst(by));
  }

  private static Optional<String> part(String text, String said) {
    var colon = said.indexOf(':');
    var from = (colon < 0 ? said : said.substring(0, colon)).strip();
    var length = colon < 0 ? "" + text.length() : said.substring(colon + 1).strip();
    if (!from.matches("\\d{1,4}") || !length.matches("\\d{1,4}")) {
      return Optional.empty();
    }
    var start = Math.min(Integer.parseInt(from), text.length());
    return Optional.of(text.substring(start, Math.min(start + Integer.parseInt(length), text.length())));
  }
}
