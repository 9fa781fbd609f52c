package org.holdpoint.cli;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.instruction.InvokeDynamicInstruction;
import java.lang.constant.ClassDesc;
import java.lang.constant.DirectMethodHandleDesc;
import java.lang.constant.MethodTypeDesc;
import java.lang.reflect.Modifier;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One lambda or method reference of a class, as `java.lang.invoke.LambdaMetafactory` is told of it: its number in the class, the interface it implements, the method of it with erased types, the same
/// with the types of this use, the method that is called, and the types of what it captures.
record Closure(int number, ClassDesc type, Method method, MethodTypeDesc used, DirectMethodHandleDesc called, MethodTypeDesc captures) {

  /// Which of these a JDK looks for in an object that it was given as another (`instanceof`), so that no object may be of both.
  private static final Set<String> ASKED_FOR = Set.of("IntConsumer", "LongConsumer", "DoubleConsumer");

  /// A method of an interface.
  record Method(String name, MethodTypeDesc type) {}

  /// The lambda that a call makes; empty where it is not made by a call that we write out: of several interfaces, serializable, or with a conversion of values that we do not make.
  static Optional<Closure> of(InvokeDynamicInstruction call, int number) {
    var maker = call.bootstrapMethod();
    if (!maker.owner().displayName().equals("LambdaMetafactory") || !maker.methodName().equals("metafactory")) {
      return Optional.empty();
    }
    var arguments = call.bootstrapArgs();
    var type = call.typeSymbol().returnType();
    return arguments.get(1) instanceof DirectMethodHandleDesc called && arguments.get(0) instanceof MethodTypeDesc erased && arguments.get(2) instanceof MethodTypeDesc used
        ? Optional.of(new Closure(number, type, new Method(call.name().stringValue(), erased), used, called, call.typeSymbol())).filter(Closure::plain) : Optional.empty();
  }

  private boolean plain() {
    return plainInterface() && IntStream.range(0, taken().parameterCount()).allMatch(this::passes) && returns();
  }

  /// An interface with the one method and no other that a class of several interfaces could mix up.
  private boolean plainInterface() {
    try {
      var found = Class.forName(type.packageName() + "." + binary(), false, Closure.class.getClassLoader());
      return !ASKED_FOR.contains(type.displayName()) && Stream.of(found.getMethods())
          .noneMatch(other -> !Modifier.isAbstract(other.getModifiers()) && !Modifier.isStatic(other.getModifiers()) && !found.getPackageName().startsWith("java.util"));
    } catch (ClassNotFoundException _) {
      return false;
    }
  }

  /// The name of the interface in its package, with those around it.
  private String binary() {
    var descriptor = type.descriptorString();
    return descriptor.substring(descriptor.lastIndexOf('/') + 1, descriptor.length() - 1);
  }

  /// What the called method takes, its object first, and gives.
  private MethodTypeDesc taken() {
    return switch (called.kind()) {
      case CONSTRUCTOR -> called.invocationType().changeReturnType(called.owner());
      case STATIC, INTERFACE_STATIC, VIRTUAL, INTERFACE_VIRTUAL, SPECIAL, INTERFACE_SPECIAL, GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> called.invocationType();
    };
  }

  private int captured() {
    return captures.parameterCount();
  }

  /// Can the value be handed on as it is, cast, boxed or unboxed?
  private boolean passes(int place) {
    var to = taken().parameterType(place);
    if (place < captured()) {
      return captures.parameterType(place).isPrimitive() == to.isPrimitive() && (!to.isPrimitive() || captures.parameterType(place).equals(to));
    }
    return converts(method.type().parameterType(place - captured()), used.parameterType(place - captured()), to);
  }

  private boolean returns() {
    var to = method.type().returnType();
    var from = taken().returnType();
    return to.equals(CD_void) || !from.equals(CD_void) && (to.isPrimitive() ? from.equals(to) || from.equals(boxed(to)) : !from.isPrimitive() || boxed(from).equals(used.returnType()));
  }

  /// `from` as declared, which is `exact` here, as `to`.
  private static boolean converts(ClassDesc from, ClassDesc exact, ClassDesc to) {
    if (from.isPrimitive()) {
      return from.equals(to) || boxed(from).equals(to) || to.equals(CD_Object);
    }
    return !to.isPrimitive() || boxed(to).equals(exact);
  }

  private static ClassDesc boxed(ClassDesc primitive) {
    return RecordMethods.boxed(primitive);
  }

  /// The method that makes the object.
  String factory() {
    return "of" + number;
  }

  /// The field that holds a captured value: its kind, and its place among the captured.
  String field(int place) {
    return held(place).descriptorString().charAt(0) + "" + place;
  }

  /// The type of that field.
  ClassDesc held(int place) {
    return captures.parameterType(place).isPrimitive() ? captures.parameterType(place) : CD_Object;
  }

  /// The call, in a method of an object of class `made`, and its return.
  void call(CodeBuilder code, ClassDesc made) {
    var taken = taken();
    if (called.kind() == DirectMethodHandleDesc.Kind.CONSTRUCTOR) {
      code.new_(called.owner()).dup();
    }
    for (var place = 0; place < taken.parameterCount(); place++) {
      if (place < captured()) {
        cast(code.aload(0).getfield(made, field(place), held(place)), held(place), taken.parameterType(place));
      } else {
        var from = method.type().parameterType(place - captured());
        convert(code.loadLocal(TypeKind.from(from), code.parameterSlot(place - captured())), from, taken.parameterType(place));
      }
    }
    invoke(code);
    var from = taken.returnType();
    var to = method.type().returnType();
    if (to.equals(CD_void)) {
      switch (TypeKind.from(from).slotSize()) {
        case 0 -> { }
        case 1 -> code.pop();
        default -> code.pop2();
      }
    } else {
      convert(code, from, to);
    }
    code.return_(TypeKind.from(to));
  }

  private void invoke(CodeBuilder code) {
    var type = MethodTypeDesc.ofDescriptor(called.lookupDescriptor());
    switch (called.kind()) {
      case STATIC, INTERFACE_STATIC -> code.invokestatic(called.owner(), called.methodName(), type, called.isOwnerInterface());
      case VIRTUAL, SPECIAL -> code.invokevirtual(called.owner(), called.methodName(), type);
      case INTERFACE_VIRTUAL, INTERFACE_SPECIAL -> code.invokeinterface(called.owner(), called.methodName(), type);
      case CONSTRUCTOR -> code.invokespecial(called.owner(), "<init>", type);
      case GETTER, SETTER, STATIC_GETTER, STATIC_SETTER -> throw new IllegalStateException("a lambda does not read a field: " + called);
    }
  }

  private static void convert(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (from.isPrimitive() && !to.isPrimitive()) {
      code.invokestatic(boxed(from), "valueOf", MethodTypeDesc.of(boxed(from), from));
    } else if (!from.isPrimitive() && to.isPrimitive()) {
      cast(code, from, boxed(to));
      code.invokevirtual(boxed(to), to.displayName() + "Value", MethodTypeDesc.of(to));
    } else {
      cast(code, from, to);
    }
  }

  private static void cast(CodeBuilder code, ClassDesc from, ClassDesc to) {
    if (!to.isPrimitive() && !to.equals(CD_Object) && !to.equals(from)) {
      code.checkcast(to);
    }
  }
}
