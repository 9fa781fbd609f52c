USE LedgerProd;
GO
IF DATABASE_PRINCIPAL_ID(N'agent_ledger') IS NULL
    CREATE USER agent_ledger FOR LOGIN [LEDGER\svc-sqlagent];
GO
GRANT EXECUTE ON OBJECT::ledger.usp_TrimMonths TO agent_ledger;
GO
