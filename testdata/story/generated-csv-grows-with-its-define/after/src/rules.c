#include "rules.h"

#define MAX_RULES 64

static struct rule rules[MAX_RULES];
