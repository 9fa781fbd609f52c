package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Rules by which requests and packets are told apart → nodes: directives of ModSecurity (Reference Manual, "SecRule"), and rules of Suricata and Snort (Suricata User Guide, "Rules Format"). Of a rule its number, what it
/// does and its regular expression are said; a directive is a setting.
final class SignatureReader {

  private static final Pattern DIRECTIVE = Pattern.compile("\\s*(Sec[A-Z]\\w+)\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("\\s*(alert|drop|reject|rejectsrc|rejectdst|rejectboth|pass|block|sdrop|log)\\s+[\\w.-]+\\s[^(]*\\((.*)\\)\\s*");
  private static final Pattern NUMBER = Pattern.compile("(?:^|[,\\s\"])id:'?(\\d+)");
  private static final Pattern DEED = Pattern.compile("(?:^|[,\\s\"])(deny|block|drop|pass|allow|redirect)\\b");
  private static final int LOOKED_AT = 400;
  private static final int MOST_JOINED = 100;

  private final SourceFile file;
  private final List<Entry> directives = new ArrayList<>();
  private final List<YamlNode> rules = new ArrayList<>();
  private final List<Span> unread = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();

  private SignatureReader(SourceFile file) {
    this.file = file;
  }

  /// Whether a file has such a line near its start.
  static boolean shaped(SourceFile file) {
    return file.lines().stream().limit(LOOKED_AT).map(line -> line.text()).anyMatch(text -> text.startsWith("Sec") && DIRECTIVE.matcher(text).matches() || text.indexOf("sid:") > 0 && RULE.matcher(text).matches());
  }

  static Syntax.Text read(SourceFile file) {
    var reader = new SignatureReader(file);
    reader.lines();
    if (!reader.rules.isEmpty()) {
      reader.directives.add(new Entry(new Scalar("rules", true, reader.rules.getFirst().at()), new Sequence(reader.rules, reader.rules.getFirst().at())));
    }
    return new Syntax.Text(List.of(new Mapping(reader.directives, file.start())), reader.unread);
  }

  private void lines() {
    for (var index = 0; index < file.lines().size(); index++) {
      var first = index;
      var text = new StringBuilder(file.lines().get(index).text());
      if (text.toString().isBlank() || text.toString().strip().startsWith("#")) {
        continue;
      }
      while (text.length() > 0 && text.charAt(text.length() - 1) == '\\' && index + 1 < file.lines().size() && index - first < MOST_JOINED) {
        text.setLength(text.length() - 1);
        text.append(file.lines().get(++index).text());
      }
      statement(text.toString(), first, index);
    }
  }

  private void statement(String text, int first, int last) {
    var at = file.span(file.lines().get(first));
    var directive = DIRECTIVE.matcher(text);
    var rule = RULE.matcher(text);
    if (rule.matches()) {
      signature(rule.group(1), rule.group(2), at);
    } else if (directive.matches() && directive.group(1).equals("SecRule")) {
      request(words(directive.group(2)), at);
    } else if (directive.matches()) {
      var name = directive.group(1);
      var number = seen.merge(name, 1, Integer::sum);
      directives.add(new Entry(new Scalar(number == 1 ? name : name + " (" + number + ")", true, at), new Scalar(String.join(" ", words(directive.group(2))), true, at)));
    } else {
      for (var line = first; line <= last; line++) {
        unread.add(file.span(file.lines().get(line)));
      }
    }
  }

  /// `SecRule VARIABLES "@rx …" "id:1,phase:2,deny"`.
  private void request(List<String> words, Span at) {
    var operator = words.size() > 1 ? words.get(1) : "";
    var actions = words.size() > 2 ? words.get(2) : "";
    var plain = operator.startsWith("@rx ") ? operator.substring(4) : operator.startsWith("!@rx ") ? operator.substring(5) : operator.startsWith("@") || operator.startsWith("!@") ? "" : operator;
    rule(group(NUMBER, actions), group(DEED, actions), plain, at);
  }

  /// `drop http any any -> any any (msg:"…"; pcre:"/…/U"; sid:1;)`.
  private void signature(String deed, String options, Span at) {
    var number = Optional.<String>empty();
    var regex = "";
    for (var option : parts(options)) {
      var colon = option.indexOf(':');
      var name = colon < 0 ? option.strip() : option.substring(0, colon).strip();
      var value = colon < 0 ? "" : option.substring(colon + 1).strip();
      if (name.equals("sid")) {
        number = Optional.of(value);
      } else if (name.equals("pcre") && regex.isEmpty()) {
        var quoted = value.replaceFirst("^!?\"", "").replaceFirst("\"$", "");
        regex = quoted.startsWith("/") && quoted.lastIndexOf('/') > 0 ? quoted.substring(1, quoted.lastIndexOf('/')) : quoted;
      }
    }
    rule(number, Optional.of(deed), regex, at);
  }

  private void rule(Optional<String> number, Optional<String> deed, String regex, Span at) {
    var entries = new ArrayList<Entry>();
    number.ifPresent(said -> entries.add(entry("id", said, at)));
    deed.ifPresent(said -> entries.add(entry("action", said, at)));
    if (!regex.isBlank()) {
      entries.add(entry("regex", regex, at));
    }
    rules.add(new Mapping(entries, at));
  }

  private static Entry entry(String name, String said, Span at) {
    return new Entry(new Scalar(name, true, at), new Scalar(said, false, at));
  }

  private static Optional<String> group(Pattern pattern, String text) {
    var match = pattern.matcher(text);
    return match.find() ? Optional.of(match.group(1)) : Optional.empty();
  }

  /// Words parted by blanks; what stands in quotes is one.
  private static List<String> words(String text) {
    return split(text, ' ').stream().map(word -> word.length() > 1 && word.startsWith("\"") && word.endsWith("\"") ? word.substring(1, word.length() - 1).replace("\\\"", "\"") : word).toList();
  }

  /// The options of a signature.
  private static List<String> parts(String text) {
    return split(text, ';');
  }

  private static List<String> split(String text, char at) {
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    var quoted = false;
    for (var index = 0; index < text.length(); index++) {
      var letter = text.charAt(index);
      if (letter == '\\' && index + 1 < text.length()) {
        part.append(letter).append(text.charAt(++index));
      } else if (!quoted && (letter == at || at == ' ' && Character.isWhitespace(letter))) {
        add(parts, part);
      } else {
        quoted ^= letter == '"';
        part.append(letter);
      }
    }
    add(parts, part);
    return parts;
  }

  private static void add(List<String> parts, StringBuilder part) {
    if (!part.toString().isBlank()) {
      parts.add(part.toString().strip());
    }
    part.setLength(0);
  }
}
