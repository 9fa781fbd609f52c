// Statements of MySQL and MariaDB that say who may do what, lexical part. Source: MySQL 8.4 manual, chapter 11 "Language Structure" (literals, object names, keywords, comments) and section 8.2.4
// "Specifying Account Names"; MariaDB documentation, "SQL Language Structure".
lexer grammar MysqlLexer;
options { caseInsensitive = true; }

BLANK : [ \t\r\n\f\u00A0\uFEFF]+ -> skip ;

ACCOUNT        : 'ACCOUNT' ;
ADMIN          : 'ADMIN' ;
ALGORITHM      : 'ALGORITHM' ;
ALL            : 'ALL' ;
ALTER          : 'ALTER' ;
AND            : 'AND' ;
AS             : 'AS' ;
AUTHENTICATION : 'AUTHENTICATION' ;
BY             : 'BY' ;
CASCADE        : 'CASCADE' ;
COLUMN         : 'COLUMN' ;
CREATE         : 'CREATE' ;
CURRENT_ROLE   : 'CURRENT_ROLE' ;
CURRENT_USER   : 'CURRENT_USER' ;
DATABASE       : 'DATABASE' ;
DEFAULT        : 'DEFAULT' ;
DEFINER        : 'DEFINER' ;
DELETE         : 'DELETE' ;
DROP           : 'DROP' ;
EVENT          : 'EVENT' ;
EXCEPT         : 'EXCEPT' ;
EXISTS         : 'EXISTS' ;
EXPIRE         : 'EXPIRE' ;
FOR            : 'FOR' ;
FROM           : 'FROM' ;
FUNCTION       : 'FUNCTION' ;
GRANT          : 'GRANT' ;
IDENTIFIED     : 'IDENTIFIED' ;
IF             : 'IF' ;
IGNORE         : 'IGNORE' ;
INDEX          : 'INDEX' ;
INITIAL        : 'INITIAL' ;
INVOKER        : 'INVOKER' ;
JOIN           : 'JOIN' ;
LIMIT          : 'LIMIT' ;
LOCK           : 'LOCK' ;
NONE           : 'NONE' ;
NOT            : 'NOT' ;
ON             : 'ON' ;
OPTION         : 'OPTION' ;
OR             : 'OR' ;
PASSWORD       : 'PASSWORD' ;
PRIVILEGES     : 'PRIVILEGES' ;
PROCEDURE      : 'PROCEDURE' ;
PROXY          : 'PROXY' ;
PUBLIC         : 'PUBLIC' ;
RANDOM         : 'RANDOM' ;
RENAME         : 'RENAME' ;
REPLACE        : 'REPLACE' ;
REQUIRE        : 'REQUIRE' ;
RESTRICT       : 'RESTRICT' ;
REVOKE         : 'REVOKE' ;
ROLE           : 'ROLE' ;
SCHEMA         : 'SCHEMA' ;
SECURITY       : 'SECURITY' ;
SELECT         : 'SELECT' ;
SET            : 'SET' ;
SQL            : 'SQL' ;
TABLE          : 'TABLE' ;
TABLES         : 'TABLES' ;
TEMPORARY      : 'TEMPORARY' ;
TO             : 'TO' ;
TRIGGER        : 'TRIGGER' ;
TRUNCATE       : 'TRUNCATE' ;
UNKNOWN        : 'UNKNOWN' ;
UPDATE         : 'UPDATE' ;
USE            : 'USE' ;
USER           : 'USER' ;
USING          : 'USING' ;
VIA            : 'VIA' ;
VIEW           : 'VIEW' ;
WHERE          : 'WHERE' ;
WITH           : 'WITH' ;

// What is never closed ends with the text.
STRING  : '\'' (~[\\'] | '\\' . | '\'\'')* ('\'' | EOF) | '"' (~[\\"] | '\\' . | '""')* ('"' | EOF) ;
QUOTED  : '`' (~'`' | '``')* '`' ;
// Parts of it may be the places of a template: ${owner}, app_{{ stage }}.
IDENT   : ([A-Z_$\u0080-\u{10FFFF}] | TEMPLATE) ([A-Z0-9_$\u0080-\u{10FFFF}] | TEMPLATE)* ;
NUMBER  : [0-9] [0-9A-Z_]* ('.' [0-9]+)* ;
LPAREN  : '(' ;
RPAREN  : ')' ;
COMMA   : ',' ;
DOT     : '.' ;
STAR    : '*' ;
EQUALS  : '=' | ':=' ;
AT      : '@' ;
PERCENT : '%' ;
OTHER   : . ;

fragment TEMPLATE : '$'? '{' '{'? ~[{}\r\n]* '}' '}'? ;
