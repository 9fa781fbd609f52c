// Common Expression Language, lexical part. Source: github.com/google/cel-spec doc/langdef.md, "Syntax".
lexer grammar CelLexer;

BLANK     : [ \t\r\n\f]+ -> channel(HIDDEN) ;
REMARK    : '//' ~[\r\n]* -> channel(HIDDEN) ;

IN        : 'in' ;
TRUE      : 'true' ;
FALSE     : 'false' ;
NULL      : 'null' ;

QUESTION  : '?' ;
COLON     : ':' ;
OR        : '||' ;
AND       : '&&' ;
EQUALS    : '==' ;
DIFFERS   : '!=' ;
AT_MOST   : '<=' ;
LESS      : '<' ;
AT_LEAST  : '>=' ;
GREATER   : '>' ;
PLUS      : '+' ;
MINUS     : '-' ;
TIMES     : '*' ;
DIVIDE    : '/' ;
REMAINDER : '%' ;
NOT       : '!' ;
DOT       : '.' ;
COMMA     : ',' ;
OPEN      : '(' ;
CLOSE     : ')' ;
LIST      : '[' ;
END_LIST  : ']' ;
MAP       : '{' ;
END_MAP   : '}' ;

FLOAT     : DIGIT+ '.' DIGIT+ EXPONENT? | DIGIT+ EXPONENT | '.' DIGIT+ EXPONENT? ;
UINT      : INTEGER [uU] ;
INT       : INTEGER ;
BYTES     : [bB] STRING ;
STRING    : [rR] '"""' .*? '"""' | [rR] '\'\'\'' .*? '\'\'\''
          | [rR] '"' ~["\r\n]* '"' | [rR] '\'' ~['\r\n]* '\''
          | '"""' (ESCAPE | ~[\\])*? '"""' | '\'\'\'' (ESCAPE | ~[\\])*? '\'\'\''
          | '"' (ESCAPE | ~["\\\r\n])* '"' | '\'' (ESCAPE | ~['\\\r\n])* '\'' ;
NAME      : [_a-zA-Z] [_a-zA-Z0-9]* ;
QUOTED    : '`' [_a-zA-Z0-9./ -]+ '`' ;
OTHER     : . ;

fragment DIGIT    : [0-9] ;
fragment INTEGER  : DIGIT+ | '0' [xX] [0-9a-fA-F]+ ;
fragment EXPONENT : [eE] [+-]? DIGIT+ ;
fragment ESCAPE   : '\\' . ;
