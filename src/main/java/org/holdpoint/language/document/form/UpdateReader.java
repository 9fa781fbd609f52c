package org.holdpoint.language.document.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.source.SourceFile;
import org.holdpoint.source.SourceLine;
import org.holdpoint.source.Span;
import org.holdpoint.yaml.YamlNode;
import org.holdpoint.yaml.YamlNode.Entry;
import org.holdpoint.yaml.YamlNode.Mapping;
import org.holdpoint.yaml.YamlNode.Scalar;
import org.holdpoint.yaml.YamlNode.Sequence;

/// Batches of nsupdate (nsupdate(1)) → nodes: what each name is answered with after the batch, in each of its types, and what must hold before (`prereq`). A name whose records are deleted and not added again is answered
/// with nothing.
public final class UpdateReader {

  private static final Pattern UPDATE = Pattern.compile("\\s*(?:update\\s+)?(add|del|delete)\\s+(\\S+)(?:\\s+(\\d+))?(?:\\s+(?:IN\\s+)?([A-Za-z]+[A-Za-z0-9]*))?(?:\\s+(\\S.*))?\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER = Pattern.compile("\\s*(server|local|zone|class|ttl|key|gsstsig|oldgsstsig|realm|check-names|send|show|answer|debug|version|help|quit)\\b.*", Pattern.CASE_INSENSITIVE);
  private static final Pattern BEFORE = Pattern.compile("\\s*(?:prereq\\s+)?(nxdomain|yxdomain|nxrrset|yxrrset)\\s+(\\S+)(?:\\s.*)?", Pattern.CASE_INSENSITIVE);
  private static final int LOOKED_AT = 200;

  private UpdateReader() {}

  /// What a name is answered with, while it is read.
  private static final class Answer {
    private final Span at;
    private final Scalar name;
    private final Scalar type;
    private final List<YamlNode> values = new ArrayList<>();

    Answer(Span at, String name, String type) {
      this.at = at;
      this.name = new Scalar(name, false, at);
      this.type = new Scalar(type, false, at);
    }
  }

  /// A line that adds or deletes.
  /// @param type `ANY` where it deletes all that a name has
  /// @param value empty where it deletes all of a type
  public record Update(boolean adds, String name, String type, Optional<String> value, Span at) {

    private static Optional<Update> of(SourceFile file, SourceLine line) {
      var match = UPDATE.matcher(line.text());
      return !match.matches() || OTHER.matcher(line.text()).matches() || line.text().strip().startsWith(";") ? Optional.empty()
          : Optional.of(new Update(match.group(1).equalsIgnoreCase("add"), match.group(2), match.group(4) == null ? "ANY" : match.group(4).toUpperCase(Locale.ROOT), Optional.ofNullable(match.group(5)), file.span(line)));
    }
  }

  /// In the order of the file.
  public static List<Update> updates(SourceFile file) {
    return file.lines().stream().flatMap(line -> Update.of(file, line).stream()).toList();
  }

  /// Whether a file has such a line near its start, and one that sends it or names a zone.
  static boolean shaped(SourceFile file) {
    var texts = file.lines().stream().limit(LOOKED_AT).map(line -> line.text().strip().toLowerCase(Locale.ROOT)).toList();
    return texts.stream().anyMatch(text -> text.startsWith("update add ") || text.startsWith("update delete ") || text.startsWith("update del ")) && texts.stream().anyMatch(text -> text.equals("send") || text.startsWith("zone "));
  }

  static Syntax.Text read(SourceFile file) {
    var answers = new LinkedHashMap<String, Answer>();
    var before = new ArrayList<YamlNode>();
    var unread = new ArrayList<Span>();
    for (var line : file.lines()) {
      var text = line.text();
      if (text.isBlank() || text.strip().startsWith(";") || OTHER.matcher(text).matches()) {
        continue;
      }
      if (BEFORE.matcher(text).matches()) {
        before.add(new Scalar(text.strip().replaceFirst("(?i)^prereq\\s+", "").replaceAll("\\s*\"[^\"]*\"$", ""), false, file.span(line)));
      } else {
        Update.of(file, line).ifPresentOrElse(update -> answer(answers, update), () -> unread.add(file.span(line)));
      }
    }
    return new Syntax.Text(List.of(document(file, answers, before)), unread);
  }

  private static void answer(Map<String, Answer> answers, Update update) {
    var answer = answers.computeIfAbsent(update.name().toLowerCase(Locale.ROOT) + " " + update.type(), _ -> new Answer(update.at(), update.name(), update.type()));
    if (update.adds()) {
      answer.values.add(new Scalar(update.value().orElse(""), false, update.at()));
    } else if (update.value().isEmpty()) {
      answer.values.clear();
    } else {
      answer.values.removeIf(known -> ((Scalar) known).text().equals(update.value().get()));
    }
  }

  private static YamlNode document(SourceFile file, Map<String, Answer> answers, List<YamlNode> before) {
    var entries = new ArrayList<Entry>();
    if (!before.isEmpty()) {
      entries.add(new Entry(new Scalar("prerequisites", true, before.getFirst().at()), new Sequence(before, before.getFirst().at())));
    }
    var records = answers.values().stream().map(answer -> (YamlNode) new Mapping(List.of(new Entry(new Scalar("name", true, answer.at), new Scalar(answer.name.text() + " " + answer.type.text(), false, answer.at)),
        new Entry(new Scalar("ttl", true, answer.at), new Scalar("", true, answer.at)), new Entry(new Scalar("records", true, answer.at), new Sequence(answer.values, answer.at))), answer.at)).toList();
    if (!records.isEmpty()) {
      entries.add(new Entry(new Scalar("answers", true, records.getFirst().at()), new Sequence(records, records.getFirst().at())));
    }
    return new Mapping(entries, file.start());
  }
}
