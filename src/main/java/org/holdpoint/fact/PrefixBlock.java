package org.holdpoint.fact;

import java.math.BigInteger;
import java.net.InetAddress;
import java.util.ArrayList;
import java.util.List;

/// A prefix of which a [PrefixSpace] holds all that are below it, of some lengths.
///
/// @param width the bits of an address: 32 or 128
/// @param address the first address
/// @param length the bits of the prefix
record PrefixBlock(int width, BigInteger address, int length) implements Comparable<PrefixBlock> {

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
    if (width == AddressText.IPV4) {
      var bits = address.longValue();
      return (bits >> 24) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255) + "/" + length;
    }
    var bytes = new byte[width / 8];
    var number = address.toByteArray();
    for (var i = 0; i < Math.min(bytes.length, number.length); i++) {
      bytes[bytes.length - 1 - i] = number[number.length - 1 - i];
    }
    try {
      return InetAddress.getByAddress(bytes).getHostAddress() + "/" + length;
    } catch (java.net.UnknownHostException wrong) {
      throw new IllegalStateException("4 or 16 bytes are an address", wrong);
    }
  }
}
