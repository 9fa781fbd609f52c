CREATE OR ALTER PROCEDURE [stock].[ConfirmPick]
    @PickListId int,
    @LineNo     smallint,
    @Quantity   int
AS
BEGIN
    SET NOCOUNT, XACT_ABORT ON;

    IF @Quantity < 0
        THROW 50010, N'Quantity must not be negative.', 1;

    UPDATE [stock].[PickLines]
    SET    [PickedQty] = @Quantity,
           [PickedAt]  = SYSUTCDATETIME()
    WHERE  [PickListId] = @PickListId
      AND  [LineNo]     = @LineNo
      AND  [PickedAt] IS NULL;

    IF @@ROWCOUNT <> 1
        THROW 50011, N'Line not found or already picked.', 1;
END
GO
