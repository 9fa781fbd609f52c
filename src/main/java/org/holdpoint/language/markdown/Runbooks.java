package org.holdpoint.language.markdown;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.holdpoint.replay.Called;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.replay.machine.Entering;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// CLI scripts in the fenced and indented code blocks of Markdown (CommonMark 0.31, sections 4.5 and 4.4), and in what AsciiDoc and reStructuredText show as it is typed ([Shown]). Each block is a script of its own: what
/// one leaves open, the next does not find.
public final class Runbooks implements Carrier {

  private static final Carrier CARRIER = new Runbooks();
  private static final Pattern FENCE = Pattern.compile("([ \\t]*)(`{3,}|~{3,})([^`]*)");
  private static final Pattern CAPTION = Pattern.compile("[^#].*:\\**|\\*\\*[^*]+\\*\\*");
  private static final Pattern HEADING = Pattern.compile("#{1,6}\\s+(.*)");
  /// Info strings that name a language, as people write them.
  private static final Map<String, String> LANGUAGES = Map.ofEntries(Map.entry("ios", "ios"), Map.entry("cisco", "ios"), Map.entry("cisco-ios", "ios"), Map.entry("ios-xe", "ios"), Map.entry("iosxe", "ios"),
      Map.entry("iosxr", "iosxr"), Map.entry("ios-xr", "iosxr"), Map.entry("nxos", "nxos"), Map.entry("nx-os", "nxos"), Map.entry("eos", "eos"), Map.entry("arista", "eos"), Map.entry("junos", "junos"),
      Map.entry("juniper", "junos"), Map.entry("sros", "sros"), Map.entry("nokia", "sros"), Map.entry("vrp", "vrp"), Map.entry("huawei", "vrp"), Map.entry("frr", "frr"), Map.entry("vtysh", "frr"));
  /// Info strings of text that may be a router's; other ones (`bash`, `yaml`) say that it is not.
  private static final Set<String> OPEN = Set.of("", "text", "txt", "plain", "plaintext", "console", "session", "shell-session");
  private static final Set<String> ROUTERS = Set.of("cli", "router", "network", "config", "conf", "cfg");

  private Runbooks() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "markdown";
  }

  @Override
  public boolean carries(SourceFile file) {
    return markdown(file) && (file.lines().stream().anyMatch(line -> FENCE.matcher(line.text()).matches()) || Indented.anyEnters(file.lines())) || Shown.mayBeIn(file) && !Shown.in(file).isEmpty();
  }

  private static boolean markdown(SourceFile file) {
    return file.name().endsWith(".md") || file.name().endsWith(".markdown") || file.name().endsWith(".txt") && Indented.page(file.lines());
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    if (!markdown(file)) {
      return Shown.in(file).stream().flatMap(shown -> text(file, shown.lines(), shown.indent(), shown.language()).stream()).toList();
    }
    var texts = new ArrayList<Embedded>();
    var lines = file.lines();
    var heading = Optional.<String>empty();
    for (var at = 0; at < lines.size(); at++) {
      var fence = FENCE.matcher(lines.get(at).text());
      if (fence.matches()) {
        var over = over(lines, at, heading);
        var first = at + 1;
        at = closing(lines, first, fence.group(2));
        text(file, lines.subList(first, at), fence.group(1).length(), fence.group(3).strip()).map(text -> on(over, text)).ifPresent(texts::add);
      } else if (Indented.begins(lines, at)) {
        var over = over(lines, at, heading);
        var block = lines.subList(at, Indented.end(lines, at));
        at += block.size() - 1;
        text(file, block, Indented.COLUMNS, "").map(text -> on(over, text)).ifPresent(texts::add);
      } else {
        var title = HEADING.matcher(lines.get(at).text());
        heading = title.matches() ? Called.by(title.group(1)) : heading;
      }
    }
    return List.copyOf(texts);
  }

  /// The device that the line right above a block names, and nothing else (`core-1:`, `**core-1**`), or the heading over it.
  private static Optional<String> over(List<SourceLine> lines, int block, Optional<String> heading) {
    var above = lines.subList(0, block).reversed().stream().map(line -> line.text().strip()).filter(text -> !text.isEmpty()).findFirst();
    return above.filter(text -> CAPTION.matcher(text).matches()).flatMap(Called::by).or(() -> heading);
  }

  /// A text for the device that stands over it.
  private static Embedded on(Optional<String> device, Embedded text) {
    if (device.isEmpty()) {
      return text;
    }
    var given = new HashMap<>(text.given());
    given.put(DEVICE, device.get());
    given.put(NAMED, "named by its heading");
    return new Embedded(text.languageHint(), text.text(), text.map(), Map.copyOf(given));
  }

  /// The index of the line that closes a block: a fence of the same character, at least as long, and nothing after it; else the end of the file.
  private static int closing(List<SourceLine> lines, int first, String fence) {
    for (var at = first; at < lines.size(); at++) {
      var other = FENCE.matcher(lines.get(at).text());
      if (other.matches() && other.group(2).startsWith(fence) && other.group(3).isBlank()) {
        return at;
      }
    }
    return lines.size();
  }

  private static Optional<Embedded> text(SourceFile file, List<SourceLine> lines, int indent, String info) {
    var word = info.toLowerCase(Locale.ROOT).split("[\\s,{:]", 2)[0];
    if (lines.isEmpty() || !LANGUAGES.containsKey(word) && !OPEN.contains(word) && !ROUTERS.contains(word)) {
      return Optional.empty();
    }
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : lines) {
      var start = Math.min(indent, line.text().length() - line.text().stripLeading().length());
      text.append(line.text(), start, line.text().length()).append('\n');
      places.add(Span.of(file.path(), file.side(), line.number(), 1 + start, 1 + start));
    }
    var router = ROUTERS.contains(word) || lines.stream().anyMatch(line -> Entering.typed(line.text()));
    return Optional.of(new Embedded(Optional.ofNullable(LANGUAGES.get(word)), text.toString(), new SourceMap(places), router ? Map.of(ROUTER, word) : Map.of()));
  }
}
