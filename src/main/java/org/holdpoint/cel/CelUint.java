package org.holdpoint.cel;

/// An unsigned number of 64 bits (`uint`); `bits` is its two's complement form, so that 2⁶⁴-1 is -1.
public record CelUint(long bits) {

  /// The decimal digits.
  @Override
  public String toString() {
    return Long.toUnsignedString(bits);
  }

  double asDouble() {
    return bits >= 0 ? bits : ((bits >>> 1) | (bits & 1)) * 2.0;
  }
}
