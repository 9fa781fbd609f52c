package org.holdpoint.fact;

import java.util.List;
import org.holdpoint.source.Span;

/// What there is to stop: hosts, the groups they belong to, and how many must stay.
public sealed interface InventoryFact extends Fact {

  /// A host.
  /// @param name its name in the inventory
  /// @param groups all groups and subsystems that it belongs to, also through other groups
  /// @param zone its zone or site
  /// @param tags what else is said of it: `env=prod`
  record Host(Key key, Span at, Span within, String name, List<String> groups, Value<String> zone, List<String> tags) implements InventoryFact {}

  /// A group of hosts; one without a host is one as well.
  /// @param name its name
  /// @param children groups that belong to it
  /// @param hosts those written in it itself, in the order of the file
  record HostGroup(Key key, Span at, Span within, String name, List<String> children, List<String> hosts) implements InventoryFact {}

  /// A subsystem with a floor, or a group that has one.
  /// @param name its name
  /// @param hosts (hosts) how many it has, where no list says it
  /// @param floor how many must stay in service, as it is written: `285`, `80%`
  /// @param step how many may go at once, as it is written
  /// @param critical whether it is said to be critical
  /// @param restarted when all of it was last started anew, as it is written: `2019-03-01`, `never`
  /// @param load how much of what its hosts can carry they carry, as it is written: `70%`
  /// @param interval (seconds) how long it takes at least from one step to the next
  record Capacity(Key key, Span at, Span within, String name, Value<Long> hosts, Value<String> floor, Value<String> step, Value<Boolean> critical, Value<String> restarted, Value<String> load,
      Value<Long> interval) implements InventoryFact {}

  /// A subsystem or group counted against what must stay of it.
  /// @param name its name
  /// @param hosts (hosts) how many it has
  /// @param floor (hosts) how many must stay; absent where nothing says it
  /// @param room (hosts) how many may go before it is below its floor; below 0 where it is; all where it has none
  /// @param written the floor as it is written: `95%`
  record SubsystemFloor(Key key, Span at, Span within, String name, long hosts, Value<Long> floor, long room, Value<String> written) implements InventoryFact {}

  /// Hosts or groups that must never go together.
  /// @param name what the pair or group is called
  /// @param sort `never-together` (no two of them) or `redundancy-group` (not all of them)
  /// @param members the hosts or groups
  record Apart(Key key, Span at, Span within, String name, String sort, List<String> members) implements InventoryFact {}

  /// A file with the name of a host in each line, which a command reads.
  /// @param path where it is
  /// @param hosts the names
  record HostList(Key key, Span at, Span within, String path, List<String> hosts) implements InventoryFact {}

  /// An inventory that the settings or the command line name.
  /// @param path where it is
  /// @param found whether it is there
  record InventoryFile(Key key, Span at, Span within, String path, boolean found) implements InventoryFact {}
}
