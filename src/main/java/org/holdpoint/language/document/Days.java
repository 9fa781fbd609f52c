package org.holdpoint.language.document;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.holdpoint.fact.ArtifactFact.NoSuchDay;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Dates of documents (ISO 8601, `2013-02-29`) that their month does not have.
final class Days {

  /// A date, alone or with a time behind it. Only the last days of a month can be wrong by one: other numbers are no dates.
  private static final Pattern DATE = Pattern.compile("(\\d{4})-(0[1-9]|1[0-2])-(29|3[01])(?:[T ]\\d\\d:\\d\\d.*)?");
  private static final int LONGEST = 40;

  private final Subject subject;
  private final Map<String, Integer> seen = new HashMap<>();
  private final List<Fact> facts = new ArrayList<>();

  private Days(Subject subject) {
    this.subject = subject;
  }

  /// In the order of the file.
  static List<Fact> of(Subject subject, List<YamlNode> documents) {
    var days = new Days(subject);
    documents.forEach(document -> days.inside(document, "", ""));
    return days.facts;
  }

  private void inside(YamlNode node, String path, String name) {
    switch (node) {
      case Mapping block -> block.entries().forEach(entry -> inside(entry.value(), path + "." + entry.key().text(), entry.key().text()));
      case Sequence list -> list.items().forEach(item -> inside(item, path + "[]", name));
      case Scalar text -> day(text, path, name);
    }
  }

  private void day(Scalar text, String path, String name) {
    var date = text.text().length() > LONGEST ? DATE.matcher("") : DATE.matcher(text.text().strip());
    if (date.matches() && !YearMonth.of(Integer.parseInt(date.group(1)), Integer.parseInt(date.group(2))).isValidDay(Integer.parseInt(date.group(3)))) {
      var said = date.group(1) + "-" + date.group(2) + "-" + date.group(3);
      var number = seen.merge(path + " " + said, 1, Integer::sum);
      facts.add(new NoSuchDay(Key.of(subject, "no-such-day", path, said, "" + number), text.at(), text.at(), name, said));
    }
  }
}
