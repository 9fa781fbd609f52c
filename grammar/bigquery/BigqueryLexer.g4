// Statements of BigQuery that say who may do what, lexical part. Source: GoogleSQL for BigQuery, "Lexical structure and syntax".
lexer grammar BigqueryLexer;
options { caseInsensitive = true; }

BLANK : [ \t\r\n\f\u00A0\uFEFF]+ -> skip ;

ACCESS       : 'ACCESS' ;
ALL          : 'ALL' ;
ALTER        : 'ALTER' ;
CASCADE      : 'CASCADE' ;
COLUMN       : 'COLUMN' ;
CREATE       : 'CREATE' ;
DELETE       : 'DELETE' ;
DROP         : 'DROP' ;
EXISTS       : 'EXISTS' ;
EXTERNAL     : 'EXTERNAL' ;
FILTER       : 'FILTER' ;
FROM         : 'FROM' ;
FUNCTION     : 'FUNCTION' ;
GRANT        : 'GRANT' ;
IF           : 'IF' ;
MATERIALIZED : 'MATERIALIZED' ;
NOT          : 'NOT' ;
ON           : 'ON' ;
OR           : 'OR' ;
POLICIES     : 'POLICIES' ;
POLICY       : 'POLICY' ;
PROCEDURE    : 'PROCEDURE' ;
PROJECT      : 'PROJECT' ;
REPLACE      : 'REPLACE' ;
RESTRICT     : 'RESTRICT' ;
REVOKE       : 'REVOKE' ;
ROW          : 'ROW' ;
SCHEMA       : 'SCHEMA' ;
SET          : 'SET' ;
SNAPSHOT     : 'SNAPSHOT' ;
TABLE        : 'TABLE' ;
TO           : 'TO' ;
TRUE         : 'TRUE' ;
TRUNCATE     : 'TRUNCATE' ;
UPDATE       : 'UPDATE' ;
USING        : 'USING' ;
VIEW         : 'VIEW' ;
WHERE        : 'WHERE' ;

// What is never closed ends with the text.
STRING    : [RB]* ('\'' (~['\\\r\n] | '\\' .)* ('\'' | EOF) | '"' (~["\\\r\n] | '\\' .)* ('"' | EOF)) ;
BACKTICK  : '`' ~'`'* '`' ;
VARIABLE  : '@' '@'? [A-Z_] [A-Z0-9_.]* ;
// A project may have dashes; parts of it may be the places of a template.
IDENT     : ([A-Z_\u0080-\u{10FFFF}] | TEMPLATE) ([A-Z0-9_\-\u0080-\u{10FFFF}] | TEMPLATE)* ;
NUMBER    : [0-9]+ ('.' [0-9]+)? ;
LPAREN    : '(' ;
RPAREN    : ')' ;
COMMA     : ',' ;
DOT       : '.' ;
EQUALS    : '=' ;
STAR      : '*' ;
OTHER     : . ;

fragment TEMPLATE : '$'? '{' '{'? ~[{}\r\n]* '}' '}'? | '$' [A-Z_] [A-Z0-9_]* ;
