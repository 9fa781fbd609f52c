// Statements of Snowflake that say who may do what, lexical part. Source: Snowflake SQL reference, "Identifier requirements", "Reserved & limited keywords", "String & binary data types"; "Using SQL
// variables".
lexer grammar SnowflakeLexer;
options { caseInsensitive = true; }

BLANK : [ \t\r\n\f\u00A0\uFEFF]+ -> skip ;

ACCESS      : 'ACCESS' ;
ACCOUNT     : 'ACCOUNT' ;
ADD         : 'ADD' ;
ALL         : 'ALL' ;
ALTER       : 'ALTER' ;
APPLICATION : 'APPLICATION' ;
AS          : 'AS' ;
CALLER      : 'CALLER' ;
CASCADE     : 'CASCADE' ;
COLUMN      : 'COLUMN' ;
COPY        : 'COPY' ;
CREATE      : 'CREATE' ;
CURRENT     : 'CURRENT' ;
DATABASE    : 'DATABASE' ;
DELETE      : 'DELETE' ;
DROP        : 'DROP' ;
EXECUTE     : 'EXECUTE' ;
EXISTS      : 'EXISTS' ;
FALSE       : 'FALSE' ;
FOR         : 'FOR' ;
FROM        : 'FROM' ;
FUNCTION    : 'FUNCTION' ;
FUTURE      : 'FUTURE' ;
GRANT       : 'GRANT' ;
GRANTS      : 'GRANTS' ;
IF          : 'IF' ;
IN          : 'IN' ;
INTO        : 'INTO' ;
NONE        : 'NONE' ;
NOT         : 'NOT' ;
ON          : 'ON' ;
OPTION      : 'OPTION' ;
OR          : 'OR' ;
OWNERSHIP   : 'OWNERSHIP' ;
POLICIES    : 'POLICIES' ;
POLICY      : 'POLICY' ;
PROCEDURE   : 'PROCEDURE' ;
REPLACE     : 'REPLACE' ;
RESTRICT    : 'RESTRICT' ;
RETURNS     : 'RETURNS' ;
REVOKE      : 'REVOKE' ;
ROLE        : 'ROLE' ;
ROLES       : 'ROLES' ;
ROW         : 'ROW' ;
SCHEMA      : 'SCHEMA' ;
SECONDARY   : 'SECONDARY' ;
SET         : 'SET' ;
SHARE       : 'SHARE' ;
TABLE       : 'TABLE' ;
TO          : 'TO' ;
TRUE        : 'TRUE' ;
TRUNCATE    : 'TRUNCATE' ;
MASKING     : 'MASKING' ;
RENAME      : 'RENAME' ;
MODIFY      : 'MODIFY' ;
TAG         : 'TAG' ;
UNSET       : 'UNSET' ;
UPDATE      : 'UPDATE' ;
USE         : 'USE' ;
USER        : 'USER' ;
WAREHOUSE   : 'WAREHOUSE' ;
WHERE       : 'WHERE' ;
WITH        : 'WITH' ;

// What is never closed ends with the text.
STRING    : '\'' (~['\\] | '\\' . | '\'\'')* ('\'' | EOF) ;
QUOTED    : '"' (~'"' | '""')* '"' ;
VARIABLE  : '$' [A-Z_] [A-Z0-9_]* | '&' [A-Z_] [A-Z0-9_]* | '&{' ~[}\r\n]* '}' ;
// The text between is kept apart.
BODY      : '$$' ;
// Parts of it may be the places of a template.
IDENT     : ([A-Z_\u0080-\u{10FFFF}] | TEMPLATE) ([A-Z0-9_$\u0080-\u{10FFFF}] | TEMPLATE)* ;
ARROW     : '->' ;
NUMBER    : [0-9]+ ('.' [0-9]+)? ;
LPAREN    : '(' ;
RPAREN    : ')' ;
COMMA     : ',' ;
DOT       : '.' ;
EQUALS    : '=' ;
STAR      : '*' ;
OTHER     : . ;

fragment TEMPLATE : '$'? '{' '{'? ~[{}\r\n]* '}' '}'? ;
