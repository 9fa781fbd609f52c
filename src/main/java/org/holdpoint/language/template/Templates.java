package org.holdpoint.language.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdpoint.replay.Carrier;
import org.holdpoint.replay.Embedded;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceMap;
import org.holdpoint.source.Span;

/// Jinja templates of router configurations: the file is the text, with expressions and blocks in it.
public final class Templates implements Carrier {

  private static final Carrier CARRIER = new Templates();
  private static final Set<String> ENDINGS = Set.of("j2", "jinja2", "jinja");

  private Templates() {}

  public static Carrier carrier() {
    return CARRIER;
  }

  @Override
  public String name() {
    return "template";
  }

  @Override
  public boolean whole() {
    return true;
  }

  @Override
  public boolean carries(SourceFile file) {
    return ENDINGS.contains(file.ending());
  }

  @Override
  public List<Embedded> texts(SourceFile file) {
    var text = new StringBuilder();
    var places = new ArrayList<Span>();
    for (var line : file.lines()) {
      text.append(line.text()).append('\n');
      places.add(Span.of(file.path(), file.side(), line.number(), 1, 1));
    }
    return places.isEmpty() ? List.of() : List.of(new Embedded(Optional.empty(), text.toString(), new SourceMap(places), Map.of(ROUTER, "template")));
  }
}
