package org.holdpoint.cli;

import static java.lang.constant.ConstantDescs.CD_Object;
import static java.lang.constant.ConstantDescs.CD_String;
import static java.lang.constant.ConstantDescs.CD_boolean;
import static java.lang.constant.ConstantDescs.CD_byte;
import static java.lang.constant.ConstantDescs.CD_int;
import static java.lang.constant.ConstantDescs.CD_short;
import static java.lang.constant.ConstantDescs.CD_void;

import java.lang.classfile.Attributes;
import java.lang.classfile.ClassBuilder;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassModel;
import java.lang.classfile.CodeBuilder;
import java.lang.classfile.TypeKind;
import java.lang.classfile.attribute.RecordComponentInfo;
import java.lang.classfile.constantpool.Utf8Entry;
import java.lang.classfile.instruction.SwitchCase;
import java.lang.constant.ClassDesc;
import java.lang.constant.MethodTypeDesc;
import java.util.List;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdpoint.source.Parts;

/// The plain code of a record: what it has of `Object` (as `java.lang.runtime.ObjectMethods` makes it) and of [Parts].
record RecordMethods(ClassModel model, ClassDesc owner, List<RecordComponentInfo> components) {

  static final ClassDesc PARTS = ClassDesc.of(Parts.class.getName());
  private static final ClassDesc RECORD = ClassDesc.of(Record.class.getName());
  private static final ClassDesc FUNCTION = ClassDesc.of(IntFunction.class.getName());
  private static final ClassDesc OBJECTS = ClassDesc.of(Objects.class.getName());
  private static final ClassDesc TEXT = ClassDesc.of(StringBuilder.class.getName());
  private static final int SHOWN = ClassFile.ACC_PUBLIC | ClassFile.ACC_SYNTHETIC;

  /// Of a class that is a record.
  static RecordMethods of(ClassModel model) {
    return new RecordMethods(model, model.thisClass().asSymbol(), model.findAttribute(Attributes.record()).orElseThrow().components());
  }

  /// Adds the methods of [Parts].
  void parts(ClassBuilder made) {
    made.withMethodBody("part", MethodTypeDesc.of(CD_Object, CD_int), SHOWN, this::part);
    made.withMethodBody("made", MethodTypeDesc.of(RECORD, FUNCTION), SHOWN, this::made);
  }

  /// `(this, number)`: the component of that number.
  private void part(CodeBuilder code) {
    var cases = IntStream.range(0, components.size()).mapToObj(number -> SwitchCase.of(number, code.newLabel())).toList();
    var none = code.newLabel();
    code.iload(1).tableswitch(none, cases);
    for (var number = 0; number < components.size(); number++) {
      var type = components.get(number).descriptorSymbol();
      code.labelBinding(cases.get(number).target()).aload(0).getfield(owner, components.get(number).name().stringValue(), type);
      if (type.isPrimitive()) {
        code.invokestatic(boxed(type), "valueOf", MethodTypeDesc.of(boxed(type), type));
      }
      code.areturn();
    }
    code.labelBinding(none).aconst_null().athrow();
  }

  /// `(this, components)`: a record of what that function gives for each number.
  private void made(CodeBuilder code) {
    code.new_(owner).dup();
    for (var number = 0; number < components.size(); number++) {
      var type = components.get(number).descriptorSymbol();
      code.aload(1).loadConstant(number).invokeinterface(FUNCTION, "apply", MethodTypeDesc.of(CD_Object, CD_int)).checkcast(type.isPrimitive() ? boxed(type) : type);
      if (type.isPrimitive()) {
        code.invokevirtual(boxed(type), type.displayName() + "Value", MethodTypeDesc.of(type));
      }
    }
    code.invokespecial(owner, "<init>", MethodTypeDesc.of(CD_void, components.stream().map(RecordComponentInfo::descriptorSymbol).toList())).areturn();
  }

  /// `(this, other)`: whether the other is such a record with equal components.
  void compare(CodeBuilder code) {
    var differ = code.newLabel();
    code.aload(1).instanceOf(owner).ifeq(differ).aload(1).checkcast(owner).astore(2);
    for (var component : components) {
      var type = component.descriptorSymbol();
      code.aload(0).getfield(owner, component.name().stringValue(), type).aload(2).getfield(owner, component.name().stringValue(), type);
      if (!type.isPrimitive()) {
        code.invokestatic(OBJECTS, "equals", MethodTypeDesc.of(CD_boolean, CD_Object, CD_Object)).ifeq(differ);
      } else {
        code.invokestatic(boxed(type), "compare", MethodTypeDesc.of(CD_int, type, type)).ifne(differ);
      }
    }
    code.iconst_1().ireturn().labelBinding(differ).iconst_0().ireturn();
  }

  /// `(this)`: 31 times the hash of the components before, plus that of the last.
  void hash(CodeBuilder code) {
    code.iconst_0();
    for (var component : components) {
      var type = component.descriptorSymbol();
      code.loadConstant(31).imul().aload(0).getfield(owner, component.name().stringValue(), type);
      code.invokestatic(type.isPrimitive() ? boxed(type) : OBJECTS, "hashCode", MethodTypeDesc.of(CD_int, type.isPrimitive() ? type : CD_Object)).iadd();
    }
    code.ireturn();
  }

  /// `(this)`: `Name[first=…, second=…]`.
  void describe(CodeBuilder code) {
    code.new_(TEXT).dup().loadConstant(name() + "[").invokespecial(TEXT, "<init>", MethodTypeDesc.of(CD_void, CD_String));
    for (var index = 0; index < components.size(); index++) {
      var type = components.get(index).descriptorSymbol();
      var name = components.get(index).name().stringValue();
      var taken = !type.isPrimitive() ? CD_Object : type.equals(CD_byte) || type.equals(CD_short) ? CD_int : type;
      code.loadConstant((index == 0 ? "" : ", ") + name + "=").invokevirtual(TEXT, "append", MethodTypeDesc.of(TEXT, CD_String));
      code.aload(0).getfield(owner, name, type).invokevirtual(TEXT, "append", MethodTypeDesc.of(TEXT, taken));
    }
    code.loadConstant("]").invokevirtual(TEXT, "append", MethodTypeDesc.of(TEXT, CD_String)).invokevirtual(TEXT, "toString", MethodTypeDesc.of(CD_String)).areturn();
  }

  /// The simple name of the class.
  private String name() {
    return model.findAttribute(Attributes.innerClasses()).stream().flatMap(nested -> nested.classes().stream()).filter(nested -> nested.innerClass().asSymbol().equals(owner))
        .flatMap(nested -> nested.innerName().stream()).map(Utf8Entry::stringValue).findFirst().orElse(owner.displayName());
  }

  static ClassDesc boxed(ClassDesc primitive) {
    return ClassDesc.of(switch (TypeKind.from(primitive)) {
      case BOOLEAN -> "java.lang.Boolean";
      case BYTE -> "java.lang.Byte";
      case CHAR -> "java.lang.Character";
      case SHORT -> "java.lang.Short";
      case INT -> "java.lang.Integer";
      case LONG -> "java.lang.Long";
      case FLOAT -> "java.lang.Float";
      case DOUBLE -> "java.lang.Double";
      case REFERENCE, VOID -> throw new IllegalArgumentException(primitive.displayName());
    });
  }
}
