package org.holdpoint.cli;

import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_int;

import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassElement;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.ClassTransform;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.CodeElement;
import java.lang.classfile.CodeModel;
import java.lang.classfile.FieldModel;
import java.lang.classfile.Instruction;
import java.lang.classfile.MethodModel;
import java.lang.classfile.Opcode;
import java.lang.classfile.instruction.ConstantInstruction;
import java.lang.classfile.instruction.FieldInstruction;
import java.lang.classfile.instruction.InvokeInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.AccessFlag;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Part of the build step [WrittenOut]: a regular expression that a class keeps as a private constant is compiled when it is first asked for. Java would compile all of a class as soon as the class
/// is used, and most runs ask for few of them.
final class Patterns {

  private static final ClassDesc TYPE = ClassDesc.of(Pattern.class.getName());
  private static final MethodTypeDesc ASKED = MethodTypeDesc.of(TYPE);
  private static final MethodTypeDesc COMPILED = MethodTypeDesc.of(TYPE, CD_String, CD_int);
  private static final int HIDDEN = ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_SYNTHETIC;

  /// The constants of all classes, by class and name.
  private final Map<ClassDesc, Map<String, Text>> known = new HashMap<>();

  /// What is compiled.
  private record Text(String regex, int flags) {}

  /// The classes whose constants are to be found. Throws `PatternSyntaxException` for one that is no regular expression.
  Patterns(Collection<byte[]> classes) {
    for (var bytes : classes) {
      var model = ClassFile.of().parse(bytes);
      var found = new HashMap<String, Text>();
      model.methods().stream().filter(Patterns::initializer).findFirst().ifPresent(method -> first(model, code(method), found));
      found.values().forEach(text -> Pattern.compile(text.regex(), text.flags()));
      if (!found.isEmpty()) {
        known.put(model.thisClass().asSymbol(), found);
      }
    }
  }

  /// The class without the compiling; the same array where it neither has such constants nor asks for any.
  byte[] later(byte[] bytes) {
    var model = ClassFile.of().parse(bytes);
    var own = known.getOrDefault(model.thisClass().asSymbol(), Map.of());
    if (own.isEmpty() && model.methods().stream().flatMap(method -> code(method).stream()).noneMatch(element -> asked(element).isPresent())) {
      return bytes;
    }
    return ClassFile.of(ClassFile.ConstantPoolSharingOption.NEW_POOL).transformClass(model, ((ClassTransform) (made, element) -> {
      switch (element) {
        case MethodModel method -> made.transformMethod(method, (built, part) -> {
          if (part instanceof CodeModel) {
            built.withCode(code -> write(code, method, model, own));
          } else {
            built.with(part);
          }
        });
        case FieldModel field when own.containsKey(field.fieldName().stringValue()) ->
            made.withField(field.fieldName().stringValue(), TYPE, ClassFile.ACC_PRIVATE | ClassFile.ACC_STATIC | ClassFile.ACC_VOLATILE);
        case ClassElement other -> made.with(other);
      }
    }).andThen(ClassTransform.endHandler(end -> own.forEach((name, text) -> ask(end, model.thisClass().asSymbol(), name, text)))));
  }

  private void write(CodeBuilder code, MethodModel method, ClassModel model, Map<String, Text> own) {
    var elements = code(method);
    var left = initializer(method) && !own.isEmpty() ? first(model, elements, new HashMap<>()) : new BitSet();
    for (var at = 0; at < elements.size(); at++) {
      var element = elements.get(at);
      if (!left.get(at)) {
        asked(element).ifPresentOrElse(field -> code.invokestatic(field.owner().asSymbol(), method(field.name().stringValue()), ASKED), () -> code.with(element));
      }
    }
  }

  /// `(): the expression`, compiled by the first who asks.
  private static void ask(ClassBuilder made, ClassDesc owner, String name, Text text) {
    made.withMethodBody(method(name), ASKED, HIDDEN, code -> code.getstatic(owner, name, TYPE).dup().ifThen(Opcode.IFNULL,
        none -> none.pop().loadConstant(text.regex()).loadConstant(text.flags()).invokestatic(TYPE, "compile", COMPILED).dup().putstatic(owner, name, TYPE)).areturn());
  }

  private static String method(String field) {
    return "pattern$" + field;
  }

  /// The field, where it is one of the constants that is asked for.
  private Optional<FieldInstruction> asked(CodeElement element) {
    return element instanceof FieldInstruction field && field.opcode() == Opcode.GETSTATIC && known.getOrDefault(field.owner().asSymbol(), Map.of()).containsKey(field.name().stringValue())
        ? Optional.of(field) : Optional.empty();
  }

  private static boolean initializer(MethodModel method) {
    return method.methodName().equalsString("<clinit>");
  }

  private static List<CodeElement> code(MethodModel method) {
    return method.code().map(CodeModel::elementList).orElse(List.of());
  }

  /// The places of the instructions that compile such constants, `found` gets what they compile: a text, flags or none, the call, the field.
  private static BitSet first(ClassModel model, List<CodeElement> code, Map<String, Text> found) {
    var constants = new HashSet<String>();
    model.fields().stream().filter(field -> field.flags().has(AccessFlag.PRIVATE) && field.flags().has(AccessFlag.FINAL) && field.fieldTypeSymbol().equals(TYPE))
        .forEach(field -> constants.add(field.fieldName().stringValue()));
    var places = IntStream.range(0, code.size()).filter(at -> code.get(at) instanceof Instruction).toArray();
    var compiling = new BitSet();
    for (var at = 2; at < places.length; at++) {
      if (code.get(places[at]) instanceof FieldInstruction field && field.opcode() == Opcode.PUTSTATIC && constants.contains(field.name().stringValue())
          && code.get(places[at - 1]) instanceof InvokeInstruction call && call.owner().asSymbol().equals(TYPE) && call.name().equalsString("compile")) {
        var taken = call.typeSymbol().parameterCount();
        var flags = taken == 1 ? Optional.of(0) : constant(code.get(places[at - 2]), Integer.class);
        var regex = at > taken ? constant(code.get(places[at - 1 - taken]), String.class) : Optional.<String>empty();
        if (flags.isPresent() && regex.isPresent()) {
          found.put(field.name().stringValue(), new Text(regex.get(), flags.get()));
          IntStream.rangeClosed(at - 1 - taken, at).forEach(part -> compiling.set(places[part]));
        }
      }
    }
    return compiling;
  }

  private static <T> Optional<T> constant(CodeElement element, Class<T> type) {
    return element instanceof ConstantInstruction constant && type.isInstance(constant.constantValue()) ? Optional.of(type.cast(constant.constantValue())) : Optional.empty();
  }
}
