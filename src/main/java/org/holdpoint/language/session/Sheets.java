package org.holdpoint.language.session;

import java.util.ArrayList;
import java.util.List;
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

/// Plain texts that say what is typed on which device: a heading names it (`=== edge-1 ===`, or its name with a line below), and the lines under it enter its configuration. What stands before
/// they do, and under other headings, is prose. Where the headings are comments of one script there are two devices at least.
public final class Sheets implements Carrier {

  private static final Carrier CARRIER = new Sheets();
  private static final Set<String> OTHERS = Set.of("md", "markdown", "adoc", "rst", "yaml", "yml", "json", "sh", "py", "tf", "sql", "exp", "j2", "ps1");
  private static final Pattern MARKED = Pattern.compile("([!#]*\\s*)[=*+~>_-]{2,}\\s*([^=*+~<>_\\s-].*?)\\s*[=*+~<_-]*");
  /// `[ edge-1 ]`.
  private static final Pattern BRACKETED = Pattern.compile("\\[\\s+(\\S+)\\s+]");
  /// `1. edge-1`, below a blank line.
  private static final Pattern NUMBERED = Pattern.compile("[0-9]{1,2}[.)]\\s+(\\S.*)");
  private static final Pattern RULE = Pattern.compile("(=|-|~|\\*){3,}");

  private Sheets() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "sheet";
  }

  @Override
  public boolean carries(SourceFile file) {
    return !file.binary() && !OTHERS.contains(file.ending()) && file.lines().stream().anyMatch(line -> Entering.by(line.text())) && !texts(file).isEmpty();
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    var sections = sections(file.lines());
    var devices = sections.stream().map(Section::device).distinct().count();
    return devices > 1 || sections.stream().noneMatch(Section::comment) ? sections.stream().map(section -> section.text(file)).toList() : List.of();
  }

  /// The sections that name a device and enter its configuration.
  private static List<Section> sections(List<SourceLine> lines) {
    var sections = new ArrayList<Section>();
    var open = Optional.<Section>empty();
    for (var at = 0; at < lines.size(); at++) {
      var heading = heading(lines, at);
      if (heading.isPresent()) {
        open = heading.flatMap(Section::named);
        open.ifPresent(sections::add);
      } else if (!RULE.matcher(lines.get(at).text().strip()).matches()) {
        var line = lines.get(at);
        open.ifPresent(section -> section.take(line));
      }
    }
    return sections.stream().filter(section -> !section.lines().isEmpty()).toList();
  }

  private record Heading(String text, boolean comment) {}

  private static Optional<Heading> heading(List<SourceLine> lines, int at) {
    var text = lines.get(at).text().strip();
    var marked = MARKED.matcher(text);
    if (marked.matches()) {
      return Optional.of(new Heading(marked.group(2), !marked.group(1).isEmpty()));
    }
    var bracketed = BRACKETED.matcher(text);
    if (bracketed.matches()) {
      return Optional.of(new Heading(bracketed.group(1), false));
    }
    var numbered = NUMBERED.matcher(text);
    if (numbered.matches() && (at == 0 || lines.get(at - 1).text().isBlank())) {
      return Optional.of(new Heading(numbered.group(1), false));
    }
    var below = at + 1 < lines.size() && !text.isEmpty() && !RULE.matcher(text).matches() && RULE.matcher(lines.get(at + 1).text().strip()).matches();
    return below ? Optional.of(new Heading(text, false)) : Optional.empty();
  }

  /// What stands under a heading, from the line that enters the configuration.
  private record Section(String device, boolean comment, List<SourceLine> lines) {

    static Optional<Section> named(Heading heading) {
      return Called.by(heading.text()).map(name -> new Section(name, heading.comment(), new ArrayList<>()));
    }

    void take(SourceLine line) {
      if (!lines.isEmpty() || Entering.by(line.text())) {
        lines.add(line);
      }
    }

    Embedded text(SourceFile file) {
      var text = new StringBuilder();
      lines.forEach(line -> text.append(line.text()).append('\n'));
      return new Embedded(Optional.empty(), text.toString(), new SourceMap(lines.stream().map(line -> Span.of(file.path(), file.side(), line.number(), 1, 1)).toList()), Map.of(ROUTER, "sheet", DEVICE, device, NAMED, "named by its heading"));
    }
  }
}
