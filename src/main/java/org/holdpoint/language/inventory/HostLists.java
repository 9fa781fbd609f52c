package org.holdpoint.language.inventory;

import java.util.Optional;
import java.util.regex.Pattern;
import org.holdpoint.fact.InventoryFact.HostList;
import org.holdpoint.fact.Key;
import org.holdpoint.fact.Subject;
import org.holdpoint.source.SourceFile;

/// Files that a loop reads: the name of a host in each line, remarks aside.
public final class HostLists {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]*");

  private HostLists() {}

  /// The hosts of a file; nothing where a line is no name.
  public static Optional<HostList> read(SourceFile file) {
    if (file.binary() || file.lines().isEmpty()) {
      return Optional.empty();
    }
    var names = file.lines().stream().map(line -> line.text().replaceFirst("#.*", "").strip()).filter(text -> !text.isEmpty()).distinct().toList();
    return names.isEmpty() || !names.stream().allMatch(name -> NAME.matcher(name).matches()) ? Optional.empty()
        : Optional.of(new HostList(Key.of(new Subject("inventory", file.key()), "host-list", file.key()), file.start(), file.start(), file.path(), names));
  }
}
