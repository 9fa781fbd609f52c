#ifndef IPC_TEMPLATE_H
#define IPC_TEMPLATE_H

/* First shipped with sensor 7.11. */
#define IPC_FIELDS 14

enum ipc_field {
    IPC_RULE_ID = 0,
    IPC_TYPE,
    IPC_SEVERITY,
    IPC_PIPE_NAME,
    IPC_IMAGE_PATH,
    IPC_PARENT_IMAGE,
    IPC_CMDLINE,
    IPC_SIGNER,
    IPC_INTEGRITY,
    IPC_ACTION,
    IPC_SCORE,
    IPC_TACTIC,
    IPC_TTL_DAYS,
    IPC_BUILD
};

struct ipc_row {
    const char *field[IPC_FIELDS];
};

/* Splits one line; the caller supplies exactly IPC_FIELDS columns. */
int ipc_row_split(char *line, struct ipc_row *out);

#endif
