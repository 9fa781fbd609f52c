package org.holdpoint.language.iam;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Subject;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceReader;
import org.holdpoint.yaml.Yaml;
import org.holdpoint.yaml.YamlException;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;

/// Policies of AWS inside other files: as values of templates in YAML or JSON, and as JSON between braces in whatever is text: here-documents and arguments of `aws iam`, Terraform, runbooks.
public final class InsidePolicies {

  /// A larger file is no text with a policy in it, and so many policies are in none.
  private static final long LARGEST = 4_000_000;
  private static final int MOST = 200;
  /// So far above a policy its name may stand.
  private static final int ABOVE = 12;
  private static final Pattern STATEMENT = Pattern.compile("[\"']Statement[\"']\\s*:");
  /// The same as part of a string of another language.
  private static final Pattern ESCAPED = Pattern.compile("\\\\+[\"']Statement\\\\+[\"']\\s*:");
  private static final Pattern ESCAPES = Pattern.compile("\\\\+([\"'])|\\\\+[nrt](?=[\\s\\\\{}\\[\\]\"',])");
  private static final Pattern NAME = Pattern.compile("--(?:policy|role|user|group)-name[ =]+[\"']?([\\w+=,.@/${}-]+)|--bucket[ =]+[\"']?([\\w.${}-]+)|>\\s*[\"']?([\\w./${}-]+\\.json)"
      + "|resource\\s+\"[a-z0-9_]+\"\\s+\"([\\w-]+)\"|data\\s+\"[a-z0-9_]+\"\\s+\"([\\w-]+)\"");

  private InsidePolicies() {}

  /// The statements of the policies in a file; none of a file that is one policy itself, and of one that names no statement.
  public static List<Fact> in(SourceFile file) {
    if (file.binary() || file.size() > LARGEST || file.lines().stream().noneMatch(line -> line.text().contains("Statement") || line.text().contains(ManagedPolicies.OWNER) || line.text().contains(ManagedPolicies.SERVERLESS)
        || line.text().contains(FunctionPermissions.MARK) || line.text().contains(FunctionPermissions.TASK))
        || whole(file)) {
      return List.of();
    }
    var reader = new PolicyReader(new Subject("policy", file.key()), file.path());
    if (file.name().matches("(?i).*\\.(json|ya?ml|template)")) {
      values(file, reader);
    }
    between(file, reader);
    return Stream.concat(reader.facts().stream(), ManagedPolicies.in(file, reader.subject()).stream()).toList();
  }

  /// Whether the file is a policy itself.
  private static boolean whole(SourceFile file) {
    try {
      return AwsPolicies.language().recognises(file) > 0 && AwsPolicies.language().read(file, Map.of()).isPresent();
    } catch (UnreadableException _) {
      return true;
    }
  }

  /// The policies among the values of a file that is a tree of them.
  private static void values(SourceFile file, PolicyReader reader) {
    try {
      Yaml.tagged(file).stream().map(StackValues::named).forEach(document -> {
        AwsPolicies.walk(document, "", reader);
        FunctionPermissions.walk(document, "", reader);
      });
    } catch (YamlException _) {
      // What is no tree is looked at as text.
    }
  }

  private static void between(SourceFile file, PolicyReader reader) {
    var text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    if (ESCAPED.matcher(text).find()) {
      text = unescaped(text);
    }
    var known = reader.facts().stream().map(fact -> List.of(fact.within().line(), fact.within().column())).collect(Collectors.toSet());
    var found = STATEMENT.matcher(text);
    var from = 0;
    for (var count = 0; count < MOST && found.find(from); count++) {
      var open = opening(text, found.start());
      var close = open < 0 ? -1 : closing(text, open);
      if (close > 0) {
        policy(file, text, open, close, known, reader);
      }
      from = close > 0 ? close : found.end();
    }
  }

  /// The same without what escapes quotes and ends of lines: as many blanks stand for it, outside the quotes, so that every word keeps its place.
  private static String unescaped(String text) {
    return ESCAPES.matcher(text).replaceAll(found -> {
      if (found.group(1) == null) {
        return " ".repeat(found.group().length());
      }
      var before = found.start() - 1;
      while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
        before--;
      }
      // A quote after a word ends it; after the end of a line that is written out it begins one.
      var blanks = " ".repeat(found.group().length() - 1);
      var begins = before < 0 || "{[,:(=".indexOf(text.charAt(before)) >= 0 || before > 0 && text.charAt(before - 1) == '\\' && "nrt".indexOf(text.charAt(before)) >= 0;
      return begins ? blanks + found.group(1) : found.group(1) + blanks;
    });
  }

  /// The brace around what stands at a place, braces in strings left out as far as lines tell.
  private static int opening(String text, int at) {
    var depth = 0;
    for (var back = at - 1; back >= 0 && at - back < 4096; back--) {
      if (text.charAt(back) == '}') {
        depth++;
      } else if (text.charAt(back) == '{' && depth-- == 0) {
        return back;
      }
    }
    return -1;
  }

  private static int closing(String text, int open) {
    var depth = 0;
    var quoted = false;
    for (var at = open; at < text.length(); at++) {
      var letter = text.charAt(at);
      if (quoted && letter == '\\') {
        at++;
      } else if (letter == '"') {
        quoted = !quoted;
      } else if (!quoted && letter == '{') {
        depth++;
      } else if (!quoted && letter == '}' && --depth == 0) {
        return at + 1;
      }
    }
    return -1;
  }

  /// The policy at its place, with nothing around it.
  private static void policy(SourceFile file, String text, int open, int close, Set<List<Integer>> known, PolicyReader reader) {
    var alone = new StringBuilder(close);
    for (var at = 0; at < open; at++) {
      alone.append(text.charAt(at) == '\n' ? '\n' : ' ');
    }
    alone.append(text, open, close);
    try {
      if (Yaml.one(SourceReader.read(alone.toString().getBytes(StandardCharsets.UTF_8), file.path(), file.key(), file.side())) instanceof Mapping policy && AwsPolicies.says(policy)
          && policy.at("Statement").map(YamlNode::at).filter(at -> known.contains(List.of(at.line(), at.column()))).isEmpty()) {
        reader.policy(policy, name(text, open).orElse("policy"));
      }
    } catch (YamlException _) {
      // Braces that only look like a policy.
    }
  }

  /// What is named last above it.
  private static Optional<String> name(String text, int open) {
    var lines = new ArrayList<>(text.substring(0, open).lines().toList());
    var name = Optional.<String>empty();
    var found = NAME.matcher(String.join("\n", lines.subList(Math.max(0, lines.size() - ABOVE), lines.size())));
    while (found.find()) {
      for (var group = 1; group <= found.groupCount(); group++) {
        if (found.group(group) != null) {
          name = Optional.of(found.group(group));
        }
      }
    }
    return name;
  }
}
