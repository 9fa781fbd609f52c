package org.holdpoint.language.document;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdpoint.fact.DnsFact.RecordDeletion;
import org.holdpoint.fact.Fact;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.language.document.form.UpdateReader;
import org.holdpoint.language.document.form.UpdateReader.Update;
import org.holdpoint.source.SourceFile;

/// Records that a batch of nsupdate deletes (nsupdate(1); RFC 2136): what stands before a `send` takes place at once.
final class Deletions {

  private static final Set<String> ADDRESSES = Set.of("A", "AAAA", "CNAME", "ANY");

  private Deletions() {}

  /// A name that a variable says is whatever the batch is run for, and nothing is said of it.
  static List<Fact> of(Subject subject, SourceFile file) {
    var updates = UpdateReader.updates(file).stream().filter(update -> !update.name().contains("$") && !update.name().contains("{")).toList();
    var set = updates.stream().filter(Update::adds).map(Deletions::served).collect(Collectors.toSet());
    return updates.stream().filter(update -> !update.adds()).<Fact>map(update -> new RecordDeletion(Key.of(subject, "record-deletion", name(update), update.type()), update.at(), update.at(), name(update), update.type(),
        ADDRESSES.contains(update.type()), set.contains(served(update)), update.value().isPresent() ? "member" : "")).toList();
  }

  /// A name, and what it leads to: any address takes the place of any other.
  private static String served(Update update) {
    return name(update) + " " + (ADDRESSES.contains(update.type()) ? "address" : update.type());
  }

  private static String name(Update update) {
    var name = update.name().toLowerCase(Locale.ROOT);
    return name.endsWith(".") ? name : name + ".";
  }
}
