// Programs of TypeScript, JavaScript and Python as far as calls with written values go, lexical part. Sources: ECMAScript 2025, "Lexical Grammar"; Python reference 2, "Lexical analysis". A program of Python is read in
// the mode PYTHON. What is none of these words is OTHER, a sign at a time; a quote that nothing closes in its line is one as well.
lexer grammar ConstructLexer;

REMARK   : ('//' ~[\r\n]* | '/*' .*? '*/') -> skip ;
BLANK    : [\p{White_Space}\uFEFF]+ -> skip ;
NEW      : 'new' ;
TRUE     : 'true' ;
FALSE    : 'false' ;
NOTHING  : 'null' | 'undefined' ;
NAME     : [\p{L}_$] [\p{L}\p{N}_$]* ;
NUMBER   : [0-9] [0-9_]* ('.' [0-9]+)? ;
STRING   : '"' (~["\\\r\n] | '\\' ~[\r\n])* '"' | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\'' ;
TEMPLATE : '`' (~[`\\] | '\\' .)* '`' ;
SPREAD   : '...' ;
COMPARED : '=>' | [=!<>] '=' '='? ;
ASSIGN   : '=' ;
COLON    : ':' ;
COMMA    : ',' ;
DOT      : '.' ;
LPAREN   : '(' ;
RPAREN   : ')' ;
LBRACE   : '{' ;
RBRACE   : '}' ;
LBRACKET : '[' ;
RBRACKET : ']' ;
OTHER    : . ;

mode PYTHON;

PY_REMARK   : '#' ~[\r\n]* -> skip ;
PY_BLANK    : ([\p{White_Space}\uFEFF] | '\\' '\r'? '\n')+ -> skip ;
PY_TRUE     : 'True' -> type(TRUE) ;
PY_FALSE    : 'False' -> type(FALSE) ;
PY_NOTHING  : 'None' -> type(NOTHING) ;
PY_TEMPLATE : ([rRbBuU]? ('"""' .*? '"""' | '\'\'\'' .*? '\'\'\'') | [rR]? [fF] [rR]? ('"""' .*? '"""' | '\'\'\'' .*? '\'\'\'' | '"' (~["\\\r\n] | '\\' ~[\r\n])* '"' | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\'')) -> type(TEMPLATE) ;
PY_STRING   : [rRuU]? ('"' (~["\\\r\n] | '\\' ~[\r\n])* '"' | '\'' (~['\\\r\n] | '\\' ~[\r\n])* '\'') -> type(STRING) ;
PY_NAME     : [\p{L}_] [\p{L}\p{N}_]* -> type(NAME) ;
PY_NUMBER   : [0-9] [0-9_]* ('.' [0-9]+)? -> type(NUMBER) ;
PY_SPREAD   : '**' -> type(SPREAD) ;
PY_COMPARED : ('->' | [=!<>] '=') -> type(COMPARED) ;
PY_ASSIGN   : '=' -> type(ASSIGN) ;
PY_COLON    : ':' -> type(COLON) ;
PY_COMMA    : ',' -> type(COMMA) ;
PY_DOT      : '.' -> type(DOT) ;
PY_LPAREN   : '(' -> type(LPAREN) ;
PY_RPAREN   : ')' -> type(RPAREN) ;
PY_LBRACE   : '{' -> type(LBRACE) ;
PY_RBRACE   : '}' -> type(RBRACE) ;
PY_LBRACKET : '[' -> type(LBRACKET) ;
PY_RBRACKET : ']' -> type(RBRACKET) ;
PY_OTHER    : . -> type(OTHER) ;
