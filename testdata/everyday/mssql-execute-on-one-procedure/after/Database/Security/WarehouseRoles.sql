USE [Warehouse];
GO

IF DATABASE_PRINCIPAL_ID(N'picker_app') IS NULL
    CREATE ROLE [picker_app] AUTHORIZATION [dbo];
GO

GRANT SELECT ON OBJECT::[stock].[Bins] TO [picker_app];
GRANT SELECT ON OBJECT::[stock].[PickLists] TO [picker_app];
GRANT EXECUTE ON OBJECT::[stock].[ConfirmPick] TO [picker_app];
GRANT EXECUTE ON OBJECT::[stock].[ReportShortage] TO [picker_app];
GO
