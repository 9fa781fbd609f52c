package org.holdpoint.fact;

import java.util.List;

/// What makes two facts the same thing before and after: subject, kind of fact and its names from the outside in. Never a line number.
/// @param subject the device, database, account or repository that it belongs to
/// @param kind the kind of fact: `bgp-neighbor`
/// @param path its names, from the outside in
public record Key(Subject subject, String kind, List<String> path) {

  public Key {
    path = List.copyOf(path);
  }

  public static Key of(Subject subject, String kind, String... path) {
    return new Key(subject, kind, List.of(path));
  }
}
