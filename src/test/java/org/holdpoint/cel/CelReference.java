package org.holdpoint.cel;

import com.google.common.primitives.UnsignedLong;
import com.google.protobuf.ByteString;
import dev.cel.common.CelOptions;
import dev.cel.common.CelValidationException;
import dev.cel.common.types.CelType;
import dev.cel.common.types.ListType;
import dev.cel.common.types.MapType;
import dev.cel.common.types.SimpleType;
import dev.cel.common.values.CelByteString;
import dev.cel.common.values.NullValue;
import dev.cel.compiler.CelCompiler;
import dev.cel.compiler.CelCompilerFactory;
import dev.cel.extensions.CelExtensions;
import dev.cel.parser.CelStandardMacro;
import dev.cel.runtime.CelEvaluationException;
import dev.cel.runtime.CelRuntime;
import dev.cel.runtime.CelRuntimeFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The reference implementation of CEL (`dev.cel`), with the same extensions as ours, and its values as ours.
final class CelReference {

  private static final CelOptions OPTIONS = CelOptions.current().enableHeterogeneousNumericComparisons(true).enableUnsignedLongs(true).enableTimestampEpoch(true)
      .evaluateCanonicalTypesToNativeValues(true).enableRegexPartialMatch(true).enableTimestampOverflowCheck(true).build();
  private static final Map<String, CelType> VARIABLES = Map.of("i", SimpleType.INT, "s", SimpleType.STRING, "l", ListType.create(SimpleType.INT),
      "m", MapType.create(SimpleType.STRING, SimpleType.INT), "d", SimpleType.DYN);

  private final CelCompiler compiler = compiler();
  private final CelRuntime runtime = CelRuntimeFactory.standardCelRuntimeBuilder().setOptions(OPTIONS)
      .addLibraries(CelExtensions.strings(), CelExtensions.math(OPTIONS), CelExtensions.optional(), CelExtensions.encoders(OPTIONS), CelExtensions.comprehensions()).build();

  private static CelCompiler compiler() {
    var builder = CelCompilerFactory.standardCelCompilerBuilder().setOptions(OPTIONS).setStandardMacros(CelStandardMacro.STANDARD_MACROS)
        .addLibraries(CelExtensions.strings(), CelExtensions.math(OPTIONS), CelExtensions.optional(), CelExtensions.encoders(OPTIONS), CelExtensions.comprehensions(),
            CelExtensions.bindings());
    VARIABLES.forEach(builder::addVar);
    return builder.build();
  }

  /// The value, or the message of the error of either kind in an `Error`.
  Object evaluate(String source, Map<String, Object> variables) {
    try {
      return ours(runtime.createProgram(compiler.compile(source).getAst()).eval(variables));
    } catch (CelValidationException | CelEvaluationException wrong) {
      return new Error(wrong.getMessage());
    }
  }

  /// An error of the reference.
  record Error(String message) {}

  private static Object ours(Object value) {
    return switch (value) {
      case UnsignedLong number -> new CelUint(number.longValue());
      case CelByteString bytes -> CelBytes.of(bytes.toByteArray());
      case ByteString bytes -> CelBytes.of(bytes.toByteArray());
      case NullValue _ -> new CelNull();
      case com.google.protobuf.Timestamp time -> Instant.ofEpochSecond(time.getSeconds(), time.getNanos());
      case com.google.protobuf.Duration duration -> Duration.ofSeconds(duration.getSeconds(), duration.getNanos());
      case CelType type -> new CelTypeName(type.name());
      case Optional<?> optional -> optional.map(CelReference::ours);
      case List<?> list -> list.stream().map(CelReference::ours).toList();
      case Map<?, ?> map -> {
        var entries = new LinkedHashMap<Object, Object>();
        map.forEach((key, item) -> entries.put(ours(key), ours(item)));
        yield entries;
      }
      case Object other -> other;
    };
  }
}
