package org.holdpoint.hcl;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdpoint.fact.Value;
import org.holdpoint.resource.Node;
import org.holdpoint.resource.Node.Items;
import org.holdpoint.resource.Node.Text;
import org.holdpoint.source.Span;

/// Functions of Terraform on texts ("Built-in Functions", string functions), where all of their arguments are known.
final class TextFunctions {

  private static final Pattern VERB = Pattern.compile("%(0(\\d))?([sdv%])");
  private static final Pattern PERCENT = Pattern.compile("%");

  private TextFunctions() {}

  static Optional<Node> of(String name, List<Node> arguments, Span at) {
    var known = arguments.stream().flatMap(one -> Operators.known(one).stream()).toList();
    if (known.size() != arguments.size() || known.size() < 2) {
      return Optional.empty();
    }
    var first = known.getFirst();
    var second = known.get(1);
    return switch (name) {
      case "split" -> first.isEmpty() ? Optional.empty() : Optional.of(new Items(Stream.of(second.split(Pattern.quote(first), -1)).map(part -> text(part, at)).toList(), true, at));
      case "startswith" -> Optional.of(text("" + first.startsWith(second), at));
      case "endswith" -> Optional.of(text("" + first.endsWith(second), at));
      case "strcontains" -> Optional.of(text("" + first.contains(second), at));
      case "replace" -> known.size() < 3 || second.startsWith("/") && second.endsWith("/") ? Optional.empty() : Optional.of(text(first.replace(second, known.get(2)), at));
      case "format" -> format(first, known.subList(1, known.size())).map(said -> text(said, at));
      case String _ -> Optional.empty();
    };
  }

  /// `%s`, `%d`, `%v` and `%03d`; any other verb is not worked out.
  private static Optional<String> format(String pattern, List<String> words) {
    var verbs = VERB.matcher(pattern);
    var text = new StringBuilder();
    var next = 0;
    var percents = 0;
    while (verbs.find()) {
      percents += verbs.group(3).equals("%") ? 2 : 1;
      if (!verbs.group(3).equals("%") && next >= words.size()) {
        return Optional.empty();
      }
      verbs.appendReplacement(text, Matcher.quoteReplacement(verbs.group(3).equals("%") ? "%" : padded(words.get(next++), verbs.group(2))));
    }
    return PERCENT.matcher(pattern).results().count() == percents && next == words.size() ? Optional.of(verbs.appendTail(text).toString()) : Optional.empty();
  }

  private static String padded(String word, String width) {
    return width == null ? word : "0".repeat(Math.max(0, Integer.parseInt(width) - word.length())) + word;
  }

  private static Node text(String said, Span at) {
    return new Text(new Value.Known<>(said, at), at);
  }
}
