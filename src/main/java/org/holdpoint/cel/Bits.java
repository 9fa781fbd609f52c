package org.holdpoint.cel;

/// `math.bitAnd` and the like (extension "Math" of CEL). Shifts fill with zeros, also to the right; one by 64 and more leaves none.
final class Bits {

  private Bits() {}

  static Object apply(String name, Arguments arguments, Meter meter) {
    return switch (arguments) {
      case Arguments.One(Long number) when name.equals("math.bitNot") -> ~number;
      case Arguments.One(CelUint(var bits)) when name.equals("math.bitNot") -> new CelUint(~bits);
      case Arguments.Two(Long one, Long two) -> bits(name, one, two);
      case Arguments.Two(CelUint(var one), CelUint(var two)) when !name.startsWith("math.bitShift") -> unsigned(bits(name, one, two));
      case Arguments.Two(CelUint(var one), Long shift) when name.startsWith("math.bitShift") -> unsigned(bits(name, one, shift));
      case Arguments.None _, Arguments.One _, Arguments.Two _, Arguments.Three _, Arguments.More _ -> Wrong.KIND;
    };
  }

  private static Object unsigned(Object bits) {
    return bits instanceof Long number ? new CelUint(number) : bits;
  }

  private static Object bits(String name, long one, long two) {
    return switch (name) {
      case "math.bitAnd" -> one & two;
      case "math.bitOr" -> one | two;
      case "math.bitXor" -> one ^ two;
      case "math.bitShiftLeft" -> two < 0 ? new Wrong("a shift by a negative number") : (Object) (two > 63 ? 0L : one << two);
      case "math.bitShiftRight" -> two < 0 ? new Wrong("a shift by a negative number") : (Object) (two > 63 ? 0L : one >>> two);
      default -> Wrong.KIND;
    };
  }
}
