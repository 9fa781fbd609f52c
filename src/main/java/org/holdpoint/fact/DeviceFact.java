package org.holdpoint.fact;

import java.time.Instant;
import java.util.List;
import org.holdpoint.source.Span;

/// What a device is, its interfaces and routing tables.
public sealed interface DeviceFact extends Fact {

  /// A command that puts a configuration from elsewhere in the place of the whole one.
  /// @param text the command
  /// @param before (lines) how many lines the device has today; absent where its configuration is not known
  record ConfigurationLoaded(Key key, Span at, Span within, String text, Value<Long> before) implements DeviceFact {}

  /// A configuration, or a part of one, that a task sends to devices.
  /// @param task the task
  /// @param module what sends it: `eos_config`
  /// @param source the file or text that is sent
  /// @param whole whether it takes the place of the whole configuration
  record ConfigurationSent(Key key, Span at, Span within, String task, String module, String source, boolean whole) implements DeviceFact {}

  /// A task that says what devices have of one sort of things: their VLANs, their access lists.
  /// @param task the task
  /// @param module what says it: `nxos_vlans`
  /// @param things the sort: `vlans`
  /// @param state what becomes of those that it lists, and of the others: `merged`, `replaced`, `overridden`, `deleted`
  /// @param source the variable that lists them; empty where they stand in the task
  /// @param listed whether it lists any
  record ResourceSent(Key key, Span at, Span within, String task, String module, String things, Value<String> state, String source, boolean listed) implements DeviceFact {}

  /// The device itself.
  /// @param language the language of its configuration: `sros`
  /// @param name its host name
  record Device(Key key, Span at, Span within, String language, Value<String> name) implements DeviceFact {}

  /// Which system images a device tries when it starts, in its order.
  /// @param images as they are written: `bootflash:cat9k_iosxe.17.09.04a.SPA.bin`
  record BootOrder(Key key, Span at, Span within, List<String> images) implements DeviceFact {

    /// The name of a file, without where it lies: `cat9k.bin` of `bootflash:/images/cat9k.bin`.
    public static String name(String file) {
      return file.substring(Math.max(Math.max(file.lastIndexOf(':'), file.lastIndexOf('/')), file.lastIndexOf('\\')) + 1);
    }
  }

  /// A line of a script that deletes a system image or a kept configuration from a device.
  /// @param text the line
  /// @param name the name of the file, without where it lies
  /// @param sort `image`, or `configuration` where the device starts from it or goes back to it
  /// @param boots of an image, whether the device starts from it: `still`, `again` (a later line brings it anew), `before` (until the change), `unknown` where no line says from what it starts, but another image is brought; else empty
  /// @param checked whether a line above it has verified another image, or saves what a configuration held
  record StoredFileDeleted(Key key, Span at, Span within, String text, String name, String sort, String boots, boolean checked) implements DeviceFact {}

  /// Two devices of which one suffers when the other fails, as the settings or an inventory say.
  /// @param name the one
  /// @param other the other
  /// @param sort `redundant` where each carries the traffic of the other, `parent` where the first hangs on the other
  record PartnerDevice(Key key, Span at, Span within, String name, String other, String sort) implements DeviceFact {}

  /// A layer-3 interface.
  /// @param address the address: `192.0.2.1/31`
  /// @param port the port or bundle below it
  record Interface(Key key, Span at, Span within, String vrf, String name, Value<String> address, Value<String> port, Value<Boolean> shutdown) implements DeviceFact {}

  /// A further address of a layer-3 interface.
  /// @param name the interface
  /// @param address the address: `192.0.2.130/26`, or `192.0.2.1` where it says no length
  /// @param sort `secondary` where it stands beside the primary one, `gateway` where the interface shares it with other routers (HSRP, VRRP)
  record LinkAddress(Key key, Span at, Span within, String vrf, String name, String address, String sort) implements DeviceFact {}

  /// A protocol family that a layer-3 interface carries, where the device names them.
  /// @param name the interface
  /// @param family the device's word: `iso`, `inet`
  record InterfaceFamily(Key key, Span at, Span within, String name, String family) implements DeviceFact {}

  /// A routing table of its own.
  /// @param distinguisher its route distinguisher
  /// @param imports the route targets that it takes routes of
  /// @param exports the route targets that it gives its routes
  /// @param importsAt where it last says what it takes, on the side of the change where that says it
  /// @param exportsAt where it last says what it gives
  /// @param routeLimit (routes) a limit on its size; absent where the device only warns
  /// @param routeLimit6 (routes) a limit of its own for IPv6, on devices that have one beside the other
  record Vrf(Key key, Span at, Span within, String name, Value<String> distinguisher, List<String> imports, List<String> exports, Span importsAt, Span exportsAt, Value<Long> routeLimit, Value<Long> routeLimit6) implements DeviceFact {}

  /// When the last key of a chain ceases; none of a chain with a key that never does. It stands at the line that says it.
  /// @param chain the name of the chain
  /// @param use what its keys may be used for until then: `send` or `accept`
  /// @param until when the last one ceases, by a clock that goes by UTC
  record KeyChainEnd(Key key, Span at, Span within, String chain, String use, Instant until) implements DeviceFact {}

  /// Whether a chain still has a key when the change is done.
  /// @param chain the name of the chain
  /// @param use what its keys may be used for: `send` or `accept`
  /// @param until when the last one ceases
  /// @param days (days) from the end of the change; less than 0 where it has ceased by then
  record KeyChainLife(Key key, Span at, Span within, String chain, String use, Instant until, long days) implements DeviceFact {}

  /// The keys of a chain that follow one another, each from its start on.
  /// @param chain the name of the chain
  /// @param keys each key with when it starts: `12 2025-11-20.02:00:00 +0100`
  /// @param starts when the first of them starts, as it is written; absent where one says no start
  /// @param first the moment that `starts` names; by a clock that goes by UTC where it names no offset
  /// @param tolerance (seconds) how far the clocks of both ends may be apart
  record KeyChain(Key key, Span at, Span within, String chain, List<String> keys, Value<String> starts, Value<Instant> first, Value<String> tolerance) implements DeviceFact {}

  /// From when on a key of a chain is used.
  /// @param chain the name of the chain
  /// @param name the number of the key
  /// @param clock the date and time, without the zone
  /// @param zone how far that clock is from UTC: `+0100`; empty where it is not said
  /// @param begins that moment, by a clock that goes by UTC where the line names no zone
  record ChainedKey(Key key, Span at, Span within, String chain, String name, String clock, String zone, Value<Instant> begins) implements DeviceFact {}

  /// A line that says how the device is managed: who may log in or ask, by which way, and what keeps others out.
  /// @param setting what it says: `telnet`, `http`, `ftp`, `ssh-only`, `ssh-1`, `no-login` (nobody is asked who they are), `login-check`, `login-method` (by which of the ways), `login-system` (what all the ways rest on), `central-login`, `accounting`, `log-server`, `time-server`, `never-logs-out`, `local-user` (somebody whom the device knows itself),
  /// `snmp-write` and `snmp-read` (with a list of who may ask), `snmp-write-open` and `snmp-read-open` (without one), `snmp-limited` (the list itself), `snmp-anybody` (an entry of it that takes every address), `clear-password`, `password-encryption`
  /// @param name what it is about where there are several: the community; else empty
  /// @param line the line in the device's words
  /// @param place the block that it stands in; empty for the device
  record ManagementSetting(Key key, Span at, Span within, String setting, String name, String line, String place) implements DeviceFact {}

  /// The number under which a router gives one of its own addresses as a segment (RFC 8402: node segment): the label of it all over the domain.
  /// @param protocol the IGP that says it: `isis` or `ospf`
  /// @param instance the name of the process; empty where all of them say it
  /// @param owner the interface or the prefix that it stands at; empty for the router as a whole
  /// @param address the address that it stands for; empty where that is not said beside it
  /// @param number (index or label) its index, or the label itself
  /// @param label whether `number` is the label itself
  /// @param several whether it says itself that several routers have it (the N flag is clear, RFC 8667 section 2.1)
  record NodeSegment(Key key, Span at, Span within, String protocol, String instance, String owner, String address, long number, boolean label, boolean several) implements DeviceFact {}
}
