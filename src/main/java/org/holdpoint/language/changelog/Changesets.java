package org.holdpoint.language.changelog;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdpoint.fact.ConsequenceFact.EmptyWayBack;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.ReachFact.Changeset;
import org.holdpoint.fact.Subject;
import org.holdpoint.markup.Node;
import org.holdpoint.source.SourceFile;

/// Changesets of a changelog → what each says, so that one that is edited after it has run is seen (Liquibase documentation, "Changeset checksums").
final class Changesets {

  /// What is in no checksum.
  private static final Set<String> UNCOUNTED = Set.of("rollback", "preConditions", "validCheckSum", "comment");

  /// What is not as it was before once it is only left alone.
  private static final Set<String> LASTING = Set.of("delete", "update", "dropTable", "dropColumn", "mergeColumns", "modifyDataType", "dropAllForeignKeyConstraints");

  private Changesets() {}

  static List<Fact> of(SourceFile file, Node changelog) {
    return changelog.children().stream().filter(child -> child.name().equals("changeSet")).flatMap(set -> Stream.concat(Stream.<Fact>of(changeset(file, set)), emptyWayBack(file, set).stream())).toList();
  }

  private static Changeset changeset(SourceFile file, Node set) {
    var name = set.attribute("id").orElse("");
    var key = Key.of(new Subject("file", file.key()), "changeset", file.key(), name, set.attribute("author").orElse(""));
    return new Changeset(key, set.at(), set.at(), name, again(set), inside(set));
  }

  private static Optional<Fact> emptyWayBack(SourceFile file, Node set) {
    var changing = set.children().stream().flatMap(child -> child.name().equals("changes") ? child.children().stream() : Stream.of(child)).map(Node::name).filter(LASTING::contains).findFirst();
    var empty = set.children().stream().filter(child -> child.name().equals("rollback") && child.attributes().isEmpty() && child.text().isBlank() && child.children().stream().allMatch(one -> one.name().equals("empty"))).findFirst();
    var name = set.attribute("author").orElse("") + ":" + set.attribute("id").orElse("");
    return empty.filter(_ -> changing.isPresent()).map(back -> new EmptyWayBack(Key.of(new Subject("file", file.key()), "empty-way-back", file.key(), name), back.at(), back.at(), "changelog", name, changing.orElseThrow()));
  }

  private static boolean again(Node set) {
    return Stream.of("runOnChange", "runAlways").anyMatch(word -> set.attribute(word).filter("true"::equalsIgnoreCase).isPresent()) || set.children().stream().anyMatch(child -> child.name().equals("validCheckSum"))
        || set.attribute("validCheckSum").isPresent();
  }

  private static String inside(Node node) {
    return node.children().stream().filter(child -> !UNCOUNTED.contains(child.name())).map(Changesets::text).collect(Collectors.joining("\n"));
  }

  private static String text(Node node) {
    return node.name() + new TreeMap<>(node.attributes()) + String.join(" ", node.text().strip().split("\\s+")) + "(" + inside(node) + ")";
  }
}
