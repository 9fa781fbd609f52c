// Common Expression Language. Source: github.com/google/cel-spec doc/langdef.md, "Syntax"; optional selection and indexing from its extensions.
parser grammar CelParser;

options { tokenVocab = CelLexer; }

start : expr EOF ;

expr
  : condition=or (QUESTION yes=or COLON no=expr)?   # choice
  ;

or
  : parts+=and (OR parts+=and)*                     # anyOf
  ;

and
  : parts+=relation (AND parts+=relation)*          # allOf
  ;

relation
  : left=relation op=(LESS | AT_MOST | AT_LEAST | GREATER | EQUALS | DIFFERS | IN) right=relation   # compare
  | value=calc                                      # plain
  ;

calc
  : left=calc op=(TIMES | DIVIDE | REMAINDER) right=calc   # multiply
  | left=calc op=(PLUS | MINUS) right=calc                 # add
  | value=unary                                            # single
  ;

unary
  : value=member                                    # positive
  | ops+=NOT+ value=member                          # not
  | ops+=MINUS+ value=member                        # negate
  ;

member
  : value=primary                                                    # first
  | target=member DOT optional=QUESTION? name=(NAME | QUOTED)          # select
  | target=member DOT name=NAME open=OPEN arguments=list? CLOSE      # method
  | target=member LIST optional=QUESTION? index=expr END_LIST        # index
  ;

primary
  : global=DOT? name=NAME                                                    # variable
  | DOT? name=NAME open=OPEN arguments=list? CLOSE                           # call
  | OPEN value=expr CLOSE                                                    # nested
  | LIST (items+=item (COMMA items+=item)*)? COMMA? END_LIST                 # listOf
  | MAP (entries+=entry (COMMA entries+=entry)*)? COMMA? END_MAP             # mapOf
  | DOT? NAME (DOT NAME)* MAP (field (COMMA field)*)? COMMA? END_MAP         # message
  | literal                                                                  # constant
  ;

list : items+=expr (COMMA items+=expr)* ;

item : optional=QUESTION? value=expr ;

entry : optional=QUESTION? key=expr COLON value=expr ;

field : QUESTION? (NAME | QUOTED) COLON expr ;

literal
  : sign=MINUS? INT      # int
  | UINT                 # uint
  | sign=MINUS? FLOAT    # double
  | STRING               # text
  | BYTES                # bytes
  | TRUE                 # true
  | FALSE                # false
  | NULL                 # null
  ;
