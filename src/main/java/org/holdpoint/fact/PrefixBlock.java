package org.holdpoint.fact;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/// A prefix of which a [PrefixSpace] holds all that are below it, of some lengths.
///
/// @param width the bits of an address: 32 or 128
/// @param address the first address
/// @param length the bits of the prefix
record PrefixBlock(int width, BigInteger address, int length) implements Comparable<PrefixBlock> {

  /// The bits of a group of an IPv6 address, and what stands above an IPv4 address that is mapped into one (RFC 4291, 2.5.5.2).
  private static final int GROUP = 16;
  private static final BigInteger MAPPED = BigInteger.valueOf(0xffff);

  @Override
  public int compareTo(PrefixBlock other) {
    var byWidth = Integer.compare(width, other.width);
    var byAddress = byWidth == 0 ? address.compareTo(other.address) : byWidth;
    return byAddress == 0 ? Integer.compare(length, other.length) : byAddress;
  }

  /// One text for each run of lengths that follow each other.
  List<String> texts(List<Integer> lengths) {
    var texts = new ArrayList<String>();
    var start = 0;
    for (var i = 1; i <= lengths.size(); i++) {
      if (i == lengths.size() || lengths.get(i) != lengths.get(i - 1) + 1) {
        var from = lengths.get(start);
        var to = lengths.get(i - 1);
        texts.add(prefix() + (from == length ? "" : " ge " + from) + (to == length || to == width && from != length ? "" : " le " + to));
        start = i;
      }
    }
    return texts;
  }

  private String prefix() {
    return (width == AddressText.IPV4 || address.shiftRight(AddressText.IPV4).equals(MAPPED) ? dotted() : groups()) + "/" + length;
  }

  private String dotted() {
    var bits = address.intValue();
    return (bits >>> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255);
  }

  /// As `InetAddress` writes it, which takes longer to load than most files to judge.
  private String groups() {
    var text = new StringBuilder();
    for (var from = width - GROUP; from >= 0; from -= GROUP) {
      text.append(text.isEmpty() ? "" : ":").append(Integer.toHexString(address.shiftRight(from).intValue() & 0xffff));
    }
    return text.toString();
  }
}
