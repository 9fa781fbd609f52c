package org.holdpoint.language.document.count;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.SettingFact.ZeroMeaning;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.Blocks;
import org.holdpoint.source.SourceFile;
import org.holdpoint.yaml.YamlNode;

/// Remarks that say of numbers what 0 means: `# per_minute and concurrent: 0 = unlimited`.
public final class ZeroMeanings {

  private static final Pattern SAID = Pattern.compile("(?i)(?:^|[\\s(\"':;,])(?:0|zero)\\s*(?:=|:|->|=>|means|is|stands for)\\s*[\"'`]?((?:unlimited|unbounded|infinite|uncapped|no[ -](?:limit|cap|bound|maximum|ceiling)|disabled|off)\\b)");
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_.-]*[A-Za-z0-9]");
  private static final List<String> MARKS = List.of("#", "//", ";", "/*", "*", "<!--", "--");
  private static final int LONGEST = 300;

  private ZeroMeanings() {}

  /// Of each remark the names in it that the document has; of one that names none, those of the line that it stands behind, or of the one below it.
  public static List<Fact> of(SourceFile file, Subject subject, List<YamlNode> documents) {
    var said = file.lines().stream().filter(line -> line.text().length() <= LONGEST && MARKS.stream().anyMatch(line.text()::contains)).filter(line -> SAID.matcher(line.text()).find()).toList();
    if (said.isEmpty()) {
      return List.of();
    }
    var entries = Blocks.of(documents).stream().flatMap(one -> one.block().entries().stream()).toList();
    var names = entries.stream().map(entry -> entry.key().text()).collect(Collectors.toSet());
    var facts = new ArrayList<Fact>();
    for (var line : said) {
      var means = SAID.matcher(line.text());
      means.find();
      var about = named(line.text(), names);
      if (about.isEmpty() && marked(line.text())) {
        entries.stream().filter(entry -> entry.key().at().line() == line.number() + 1).forEach(entry -> about.add(entry.key().text()));
      }
      if (!about.isEmpty()) {
        facts.add(new ZeroMeaning(Key.of(subject, "zero-meaning", String.join(" ", about)), file.span(line), file.span(line), List.copyOf(about), means.group(1)));
      }
    }
    return facts;
  }

  private static Set<String> named(String text, Set<String> names) {
    return NAME.matcher(text).results().map(one -> one.group()).filter(names::contains).collect(Collectors.toCollection(LinkedHashSet::new));
  }

  private static boolean marked(String text) {
    return MARKS.stream().anyMatch(text.strip()::startsWith);
  }
}
