package org.holdpoint.markup;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.replay.UnreadableException;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;

/// XML → elements with their places (XML 1.0, fifth edition). No entity is looked up but the five that every document has and those by number, so that nothing outside the file is read.
public final class Xml {

  private static final Pattern ATTRIBUTE = Pattern.compile("([\\w:.-]+)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
  private static final Pattern ENTITY = Pattern.compile("&(#?\\w+);");
  private static final Map<String, String> ENTITIES = Map.of("lt", "<", "gt", ">", "amp", "&", "quot", "\"", "apos", "'");
  private static final int DEEPEST = 100;

  private final SourceFile file;
  private final String text;
  private final List<Integer> starts = new ArrayList<>();
  private final Deque<Open> open = new ArrayDeque<>();
  private int at;

  /// An element whose end has not come yet.
  private record Open(String name, Span at, Map<String, String> attributes, List<Node> children, StringBuilder text, List<Span> lines, Map<String, Node.Places> places) {

    Open(String name, Span at) {
      this(name, at, new HashMap<>(), new ArrayList<>(), new StringBuilder(), new ArrayList<>(), new LinkedHashMap<>());
    }

    Node closed() {
      return new Node(name, at, attributes, List.copyOf(children), text.toString(), List.copyOf(lines), places);
    }
  }

  private Xml(SourceFile file) {
    this.file = file;
    this.text = String.join("\n", file.lines().stream().map(SourceLine::text).toList());
    starts.add(0);
    for (var end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
      starts.add(end + 1);
    }
  }

  /// The outermost element. Throws [UnreadableException] where the text breaks off or its tags do not match.
  public static Node read(SourceFile file) {
    return new Xml(file).document();
  }

  private Node document() {
    open.push(new Open("", file.start()));
    while (at < text.length()) {
      if (text.charAt(at) != '<') {
        characters(Math.max(text.indexOf('<', at), -1), true);
      } else if (text.startsWith("<!--", at)) {
        at = after("-->", "a comment");
      } else if (text.startsWith("<![CDATA[", at)) {
        var end = after("]]>", "a CDATA section");
        at += "<![CDATA[".length();
        characters(end - "]]>".length(), false);
        at = end;
      } else if (text.startsWith("<?", at)) {
        at = after("?>", "an instruction");
      } else if (text.startsWith("<!", at)) {
        at = after(">", "a declaration");
      } else {
        tag();
      }
    }
    if (open.size() != 1) {
      throw wrong("<" + open.peek().name() + "> is not closed", open.peek().at());
    }
    return open.pop().children().stream().findFirst().orElseThrow(() -> wrong("there is no element", file.start()));
  }

  private void tag() {
    var from = at;
    var end = after(">", "a tag");
    var inside = text.substring(from + 1, end - 1);
    at = end;
    if (inside.startsWith("/")) {
      var name = local(inside.substring(1).strip());
      if (open.size() < 2 || !open.peek().name().equals(name)) {
        throw wrong("</" + name + "> closes nothing", place(from, end));
      }
      var closed = open.pop().closed();
      open.peek().children().add(closed);
      return;
    }
    var element = new Open(local(inside.split("[\\s/]", 2)[0]), place(from, end));
    var found = ATTRIBUTE.matcher(inside);
    while (found.find()) {
      var value = found.group(2) != null ? 2 : 3;
      var name = local(found.group(1));
      element.attributes().put(name, plain(found.group(value)));
      // What tells names of several documents apart says nothing (Namespaces in XML 1.0).
      if (!found.group(1).startsWith("xmlns") && !found.group(1).startsWith("xsi:")) {
        element.places().put(name, new Node.Places(place(from + 1 + found.start(1), from + 1 + found.end(1)), place(from + 1 + found.start(value), from + 1 + found.end(value))));
      }
    }
    if (inside.endsWith("/")) {
      open.peek().children().add(element.closed());
    } else if (open.size() > DEEPEST) {
      throw wrong("nested too deeply", element.at());
    } else {
      open.push(element);
    }
  }

  /// Text up to a place, or to the end. An entity keeps its line, what follows it in the line stands further to the left.
  private void characters(int end, boolean entities) {
    var stop = end < 0 ? text.length() : end;
    var element = open.peek();
    for (var begin = at; begin < stop;) {
      var newline = text.indexOf('\n', begin);
      var last = newline < 0 || newline >= stop ? stop : newline + 1;
      var piece = text.substring(begin, last);
      if (element.lines().isEmpty() || element.text().charAt(element.text().length() - 1) == '\n') {
        element.lines().add(place(begin, begin));
      }
      element.text().append(entities ? plain(piece) : piece);
      begin = last;
    }
    at = stop;
  }

  private int after(String closing, String what) {
    var end = closing.equals(">") ? unquoted() : text.indexOf(closing, at);
    if (end < 0) {
      throw wrong(what + " is not closed", place(at, at));
    }
    return end + closing.length();
  }

  /// The end of a tag: a sign in a quoted attribute closes none.
  private int unquoted() {
    var quoted = false;
    for (var here = at; here < text.length(); here++) {
      var sign = text.charAt(here);
      quoted ^= sign == '"';
      if (sign == '>' && !quoted) {
        return here;
      }
    }
    return -1;
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String plain(String text) {
    return text.indexOf('&') < 0 ? text : ENTITY.matcher(text).replaceAll(found -> java.util.regex.Matcher.quoteReplacement(entity(found.group(1), found.group())));
  }

  private static String entity(String name, String written) {
    try {
      return name.startsWith("#x") ? Character.toString(Integer.parseInt(name.substring(2), 16)) : name.startsWith("#") ? Character.toString(Integer.parseInt(name.substring(1)))
          : ENTITIES.getOrDefault(name, written);
    } catch (IllegalArgumentException none) {
      return written;
    }
  }

  private Span place(int from, int to) {
    var line = line(from);
    var endLine = line(to);
    return new Span(file.path(), file.side(), line, text.codePointCount(starts.get(line - 1), from) + 1, endLine, text.codePointCount(starts.get(endLine - 1), to) + 1);
  }

  private int line(int offset) {
    var found = java.util.Collections.binarySearch(starts, offset);
    return found >= 0 ? found + 1 : -found - 1;
  }

  private static UnreadableException wrong(String because, Span at) {
    return new UnreadableException(at, "XML that cannot be read: " + because);
  }
}
