CREATE OR ALTER PROCEDURE [stock].[ReportShortage]
    @PickListId int,
    @LineNo     smallint,
    @Missing    int
AS
BEGIN
    SET NOCOUNT, XACT_ABORT ON;

    IF @Missing IS NULL OR @Missing < 1
        THROW 50020, N'Missing quantity must be at least 1.', 1;

    INSERT INTO [stock].[Shortages] ([PickListId], [LineNo], [Missing], [ReportedBy])
    SELECT l.[PickListId], l.[LineNo], @Missing, ORIGINAL_LOGIN()
    FROM   [stock].[PickLines] AS l
    WHERE  l.[PickListId] = @PickListId
      AND  l.[LineNo]     = @LineNo
      AND  l.[OrderedQty] >= @Missing;

    IF @@ROWCOUNT <> 1
        THROW 50021, N'Line not found or shortage larger than the order.', 1;
END
GO
