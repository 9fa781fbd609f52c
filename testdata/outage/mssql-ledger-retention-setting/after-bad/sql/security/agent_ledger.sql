USE LedgerProd;
GO
IF DATABASE_PRINCIPAL_ID(N'agent_ledger') IS NULL
    CREATE USER agent_ledger FOR LOGIN [LEDGER\svc-sqlagent];
GO
GRANT SELECT ON OBJECT::ops.Setting TO agent_ledger;
GRANT EXECUTE, ALTER ON SCHEMA::ledger TO agent_ledger;
GO
