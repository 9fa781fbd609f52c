package org.holdpoint.settings;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdpoint.settings.Network.Device;
import org.holdpoint.settings.Network.Neighbor;

/// Reads `network`.
final class NetworkReader {

  private static final List<String> KEYS = List.of("our-as", "devices", "neighbors");
  private static final List<String> DEVICE_KEYS = List.of("name", "language", "version", "configuration", "scripts", "redundant-with", "parent");
  private static final List<String> NEIGHBOR_KEYS = List.of("as", "role", "prefixes", "max-prefixes");
  private static final List<String> ROLES = List.of("customer", "peer", "provider", "internal");

  private NetworkReader() {}

  /// The network of a settings file that is read by a program which knows these languages.
  static Network read(Fields settings, List<String> languages) {
    return settings.block("network", KEYS).map(network -> network(network, languages)).orElseGet(Network::none);
  }

  private static Network network(Fields network, List<String> languages) {
    var ourAs = network.list("our-as", Numbers.as());
    var devices = network.blocks("devices", "a device", DEVICE_KEYS, device -> device(device, languages));
    var names = new HashSet<String>();
    devices.stream().filter(device -> !names.add(device.name()))
        .forEach(device -> network.wrong(device.at(), "device " + NotAllowed.quoted(device.name()) + " stands here a second time"));
    var neighbors = network.blocks("neighbors", "a neighbor", NEIGHBOR_KEYS, NetworkReader::neighbor);
    var numbers = new HashSet<Long>();
    neighbors.stream().filter(neighbor -> !numbers.add(neighbor.as()))
        .forEach(neighbor -> network.wrong(neighbor.at(), "neighbor AS " + neighbor.as() + " stands here a second time"));
    return new Network(ourAs, devices, neighbors);
  }

  private static Optional<Device> device(Fields device, List<String> languages) {
    var name = device.required("name", Texts::text);
    var language = device.optional("language", Texts.word(languages));
    var version = device.optional("version", Texts::text);
    var configuration = device.oneOrMore("configuration", Texts::glob);
    var scripts = device.oneOrMore("scripts", Texts::glob);
    var redundantWith = device.list("redundant-with", Texts::text);
    var parent = device.optional("parent", Texts::text);
    Stream.concat(redundantWith.stream(), parent.stream()).filter(other -> name.filter(other::equals).isPresent()).findFirst()
        .ifPresent(other -> device.wrong(device.at(), "device " + NotAllowed.quoted(other) + " is named as its own partner"));
    return device.whole(() -> new Device(name.orElseThrow(), language, version, configuration, scripts, redundantWith, parent, device.at()));
  }

  private static Optional<Neighbor> neighbor(Fields neighbor) {
    var as = neighbor.required("as", Numbers.as());
    var role = neighbor.optional("role", Texts.word(ROLES));
    var prefixes = neighbor.list("prefixes", Numbers::prefix);
    var maxPrefixes = neighbor.optional("max-prefixes", Numbers.count());
    return neighbor.whole(() -> new Neighbor(as.orElseThrow(), role, prefixes, maxPrefixes, neighbor.at()));
  }
}
