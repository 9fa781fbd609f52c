package org.holdpoint.routing;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdpoint.fact.DeviceFact.BootOrder;
import org.holdpoint.replay.tree.ConfigNode;

/// The images that a device tries when it starts: `boot system` of IOS, of which there may be several ("boot system", Cisco IOS Configuration Fundamentals Command Reference), `boot nxos` of NX-OS
/// ("boot", Cisco Nexus 9000 NX-OS Fundamentals), `boot system` of EOS ("boot system", Arista EOS user manual).
public final class BootImages {

  private static final Set<String> SORTS = Set.of("system", "nxos", "kickstart");
  /// What stands before the image in a line: which members of a stack it is for, and where it lies.
  private static final Set<String> BEFORE = Set.of("switch", "all", "flash", "slot", "rom");

  private BootImages() {}

  /// None where no line speaks of images; an empty list where a line takes them all away.
  public static Optional<BootOrder> fact(Device device) {
    var lines = device.block().all("boot").stream().filter(line -> line.word(1).filter(SORTS::contains).isPresent()).toList();
    var images = lines.stream().flatMap(BootImages::image).toList();
    var said = lines.isEmpty() ? SORTS.stream().flatMap(sort -> device.block().children().values().stream().filter(line -> line.negated() && line.key().startsWith("boot " + sort))).findFirst() : Optional.of(lines.getLast());
    return said.map(line -> new BootOrder(device.key("boot-order"), line.at(), line.at(), images));
  }

  private static Stream<String> image(ConfigNode line) {
    return line.words().stream().skip(2).dropWhile(word -> BEFORE.contains(word) || word.matches("\\d+")).limit(1);
  }
}
